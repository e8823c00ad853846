import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { conditionEvents, conditionStates } from '../../../machines/condition.ts'
import type { Condition, Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { switchCondition } from '../../../machines/workspace/switchCondition.ts'
import { dossierWith } from './dossierWith.ts'

const kinds = ['action', 'consent', 'commitment'] as const
const dossier = dossierWith({
  conditions: kinds.flatMap((kind) =>
    conditionStates.map((initial) => ({ id: `${kind}-${initial}`, title: `${kind} ${initial}`, kind, initial })),
  ),
})
const opened = new OpenDossier(dossier)

const rowOf = (id: Condition['id'], steps: readonly Step[]) => {
  const board = opened.board({ asOf: '2025-03-01', lens: 'assessed', filter: everything, steps })
  const row = board.conditions.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

const switched = (condition: Condition, steps: readonly Step[]): readonly Step[] =>
  switchCondition(steps, condition, rowOf(condition.id, steps).status, rowOf(condition.id, []).status)

const ofCondition = (steps: readonly Step[], { id }: Condition) =>
  steps.filter((step) => 'condition' in step && step.condition === id)

const condition = fc.constantFrom(...dossier.conditions)
const step = fc.record({
  condition: fc.constantFrom(...dossier.conditions.map(({ id }) => id)),
  event: fc.constantFrom(...conditionEvents),
})
/** A condition, and a what-if with a few menu steps on it among those on others. */
const situation = condition.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.array(fc.oneof(step, fc.constantFrom(...conditionEvents.map((event) => ({ condition: one.id, event })))), {
      maxLength: 6,
    }),
  ),
)

describe('a switch', () => {
  test('turns the truth of its condition over, whatever was supposed before', () => {
    fc.assert(
      fc.property(situation, ([one, steps]) => {
        const before = rowOf(one.id, steps).truth === 'true'
        expect(rowOf(one.id, switched(one, steps)).truth === 'true').toBe(!before)
      }),
    )
  })

  test('takes all steps of its condition away where it comes back to what the record gives', () => {
    fc.assert(
      fc.property(situation, ([one, steps]) => {
        const record = rowOf(one.id, []).truth === 'true'
        const after = switched(one, steps)
        const isBack = (rowOf(one.id, after).truth === 'true') === record
        expect(ofCondition(after, one).length === 0).toBe(isBack)
      }),
    )
  })

  test('leaves the steps of other conditions as they are', () => {
    fc.assert(
      fc.property(situation, ([one, steps]) => {
        const others = (list: readonly Step[]) =>
          list.filter((step) => !('condition' in step && step.condition === one.id))
        expect(others(switched(one, steps))).toEqual(others(steps))
      }),
    )
  })

  test('turned over twice where nothing was supposed leaves nothing', () => {
    for (const one of dossier.conditions) expect(switched(one, switched(one, []))).toEqual([])
  })
})

describe('what a switch sends', () => {
  const eventFrom = (id: string) => {
    const one = dossier.conditions.find((each) => each.id === id)
    const [sent] = one === undefined ? [] : switched(one, [])
    return sent?.event
  }

  test.each([
    ['consent-outstanding', 'agree'],
    ['consent-negotiating', 'agree'],
    ['consent-refused', 'agree'],
    ['consent-breached', 'satisfy'],
    ['action-outstanding', 'satisfy'],
    ['action-agreed', 'satisfy'],
    ['commitment-refused', 'satisfy'],
    ['consent-agreed', 'reopen'],
    ['action-satisfied', 'reopen'],
    ['action-waived', 'reopen'],
  ])('from %s is %s', (id, event) => {
    expect(eventFrom(id)).toBe(event)
  })
})
