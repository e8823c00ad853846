import { describe, expect, test } from 'vitest'
import { historiesOf, historyOf } from '../../machines/board/history.ts'
import { statusSpans, turnsOf } from '../../machines/board/statusSpans.ts'
import { everything } from '../../machines/record.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { countsOf } from '../../src/detail/counts.ts'
import { historyRows } from '../../src/detail/historyRows.ts'
import { laneOf } from '../../src/detail/lanes/lanes.ts'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const opened = openUkraine()
const view = { asOf: '2025-04-14', lens: 'assessed' as const, filter: everything, steps: [] }
const instant = (text: string) => instantOf(momentOf(text, ukraine.timeZone))
const proposalNamed = (name: string) => {
  const found = ukraine.proposals.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`no proposal ${name}`)
  return { kind: 'proposal' as const, id: found.id }
}
const halt = proposalNamed('energy-halt')

describe('accounts over time', () => {
  test('part and meet on the days on which their statuses do', () => {
    const histories = historiesOf(opened, view, halt)
    expect(turnsOf([...histories.values()], null, instant)).toEqual([
      { at: '2025-03-18', apart: true },
      { at: '2025-04-14', apart: false },
    ])
  })

  test('each stretch ends where the next begins, and the last one has not ended', () => {
    const spans = statusSpans(historyOf(opened, view, halt), null)
    expect(spans.map(({ status }) => status)).toEqual([
      'tabled.pending',
      'tabled.ready',
      'inForce.holding',
      'inForce.strained',
    ])
    expect(spans.map(({ from }) => from).slice(1)).toEqual(spans.map(({ to }) => to).slice(0, -1))
    expect(spans.at(-1)?.to).toBeNull()
  })

  test('a lane marks what was alleged, and where its term ends', () => {
    const histories = historiesOf(opened, view, halt)
    const lanes = [...histories].map(([lens, steps]) => laneOf(lens, steps, null, instant('2025-04-15'), instant))
    const russia = lanes.find(({ lens }) => lens === 'russia')
    expect(russia).toMatchObject({ until: '2025-04-17', isUnderway: true, isSilent: false })
    expect(russia?.marks.map(({ what, at }) => [what, at])).toContainEqual(['breachAlleged', '2025-03-19'])
    expect(lanes[0]).toMatchObject({ lens: 'assessed', until: null, isUnderway: true })
  })
})

describe('the history of all accounts', () => {
  const rows = historyRows(historiesOf(opened, view, halt), instant)

  test('has a row for each thing said, newest first', () => {
    const instants = rows.map(({ step }) => instant(step.at))
    expect(instants).toEqual([...instants].sort((a, b) => b - a))
    const effects = rows.flatMap(({ step }) => (step.effect === null ? [] : [step.effect]))
    expect(new Set(effects).size).toBe(effects.length)
  })

  test('says of each step on whose boards it did what, and of no account twice', () => {
    for (const { moves } of rows) {
      const lenses = moves.flatMap((move) => move.lenses)
      expect(new Set(lenses).size).toBe(lenses.length)
    }
    const peskov = rows.find(({ step }) => step.at === '2025-04-14' && step.by.some((one) => one === 'russia'))
    expect(peskov?.moves.map(({ lenses, step }) => [lenses.includes('assessed'), step.after])).toEqual([
      [true, 'inForce.strained'],
      [false, 'inForce.strained'],
    ])
  })
})

test('progress is what was counted, each number once', () => {
  const exchange = ukraine.conditions.find(({ measure }) => measure !== undefined)
  if (exchange === undefined) throw new Error('nothing is counted')
  const steps = historyOf(opened, view, { kind: 'condition', id: exchange.id })
  expect(countsOf(steps)).toEqual([{ at: '2025-03-19', value: 175 }])
})
