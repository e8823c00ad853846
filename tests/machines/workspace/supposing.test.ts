import { describe, expect, test } from 'vitest'
import { condition, file, mobilization, monitoring, startOpen } from './started.ts'
import { ukraine } from './ukraine.ts'

describe('the what-if', () => {
  test('opens with the first step and closes where all are taken back by their switch', async () => {
    const { send } = await startOpen()
    const on = await send({ type: 'switchCondition', id: monitoring })
    expect(on.context.open?.place.steps).toEqual([{ condition: 'monitoring', event: 'satisfy' }])
    expect(on.matches({ dossier: { open: { whatIf: 'open' } } })).toBe(true)
    const off = await send({ type: 'switchCondition', id: monitoring })
    expect(off.context.open).toMatchObject({ place: { steps: [] }, past: [], future: [] })
    expect(off.matches({ dossier: { open: { whatIf: 'closed' } } })).toBe(true)
  })

  test('stays open, with nothing supposed, while there is something to redo', async () => {
    const { send } = await startOpen()
    const undone = await send({ type: 'switchCondition', id: monitoring }, { type: 'undo' })
    expect(undone.context.open?.place.steps).toEqual([])
    expect(undone.matches({ dossier: { open: { whatIf: 'open' } } })).toBe(true)
    const redone = await send({ type: 'redo' })
    expect(redone.context.open?.place.steps).toHaveLength(1)
  })

  test('is gone with its history when it is discarded', async () => {
    const { send } = await startOpen()
    const snapshot = await send(
      { type: 'switchCondition', id: monitoring },
      { type: 'addStep', step: { condition: mobilization, event: 'agree' } },
      { type: 'undo' },
      { type: 'discard' },
    )
    expect(snapshot.context.open).toMatchObject({ place: { steps: [] }, past: [], future: [] })
    expect(snapshot.matches({ dossier: { open: { whatIf: 'closed' } } })).toBe(true)
  })

  test('comes with an address, and can be undone from there', async () => {
    const words = {
      kind: 'condition',
      event: 'satisfy',
      at: null,
      until: null,
      from: null,
      value: null,
      due: null,
    } as const
    const step = (id: string) => ({ text: id, words: { ...words, id } })
    const { actor, send } = await startOpen({ steps: [step('monitoring'), step('mobilization-halt')] })
    expect(actor.getSnapshot().matches({ dossier: { open: { whatIf: 'open' } } })).toBe(true)
    const { context } = await send({ type: 'undo' })
    expect(context.open?.place.steps).toEqual([{ condition: 'monitoring', event: 'satisfy' }])
  })

  test('keeps its steps when the date is moved, also where they become impossible', async () => {
    const { send } = await startOpen()
    const { context } = await send(
      { type: 'addStep', step: { condition: condition('kyiv-agreement'), event: 'breach' } },
      { type: 'showAsOf', asOf: '2025-03-01' },
    )
    expect(context.open?.place.steps).toHaveLength(1)
    if (context.open === null) return
    expect(context.open.boards.board(context.open.place).warnings()).toHaveLength(1)
  })
})

describe('the scenarios that are compared', () => {
  const [scenario] = ukraine.scenarios
  if (scenario === undefined) throw new Error('no scenario')

  test('one of them is looked at, or the record, until none is chosen', async () => {
    const { actor, send } = await startOpen({ scenario: scenario.id })
    expect(actor.getSnapshot().context.open?.place.scenario).toBe(scenario.id)
    const record = await send({ type: 'chooseScenario', scenario: 'record' })
    expect(record.context.open?.place.scenario).toBe('record')
    const none = await send({ type: 'chooseScenario', scenario: null })
    expect(none.context.open?.place.scenario).toBeNull()
  })

  test('odds are supposed here as a whole, and leave the date, the what-if and what is chosen as they are', async () => {
    const { actor, send } = await startOpen()
    await send({ type: 'chooseScenario', scenario: scenario.id }, { type: 'switchCondition', id: monitoring })
    const before = actor.getSnapshot().context.open
    const set = await send({ type: 'setOdds', odds: { [monitoring]: 0.6, [mobilization]: 0.2 } })
    expect(set.context.open?.place).toEqual({
      ...before?.place,
      odds: { [monitoring]: 0.6, [mobilization]: 0.2 },
    })
    const again = await send({ type: 'setOdds', odds: { [monitoring]: 0.7 } })
    expect(again.context.open?.place.odds).toEqual({ [monitoring]: 0.7 })
    expect(again.context.open?.past).toBe(before?.past)
  })

  test('are not of the next dossier: neither what was chosen nor the odds', async () => {
    const { send } = await startOpen({ scenario: scenario.id, odds: ['monitoring:0.6'] })
    const { context } = await send({ type: 'openFile', file: file('small.json') })
    expect(context.open?.place).toMatchObject({ scenario: null, odds: {} })
  })
})

describe('steps that are supposed all at once', () => {
  const steps = [
    { condition: monitoring, event: 'satisfy' } as const,
    { condition: mobilization, event: 'agree' } as const,
  ]

  test('take the place of the what-if, and one undo brings that back', async () => {
    const { send } = await startOpen()
    const before = await send({ type: 'switchCondition', id: monitoring })
    const supposed = await send({ type: 'suppose', steps })
    expect(supposed.context.open?.place.steps).toEqual(steps)
    expect(supposed.matches({ dossier: { open: { whatIf: 'open' } } })).toBe(true)
    const undone = await send({ type: 'undo' })
    expect(undone.context.open?.place.steps).toEqual(before.context.open?.place.steps)
    expect((await send({ type: 'redo' })).context.open?.place.steps).toEqual(steps)
  })

  test('that are there already are no change, and leave nothing to undo', async () => {
    const { send } = await startOpen()
    const none = await send({ type: 'suppose', steps: [] })
    expect(none.context.open).toMatchObject({ place: { steps: [] }, past: [], future: [] })
    const twice = await send({ type: 'suppose', steps }, { type: 'suppose', steps: structuredClone(steps) })
    expect(twice.context.open?.past).toEqual([[]])
  })

  test('open a what-if where none was; none of them closes it', async () => {
    const { send } = await startOpen()
    const open = await send({ type: 'suppose', steps })
    expect(open.matches({ dossier: { open: { whatIf: 'open', arrival: 'chosen' } } })).toBe(true)
    const closed = await send({ type: 'suppose', steps: [] })
    expect(closed.context.open).toMatchObject({ place: { steps: [] }, past: [], future: [] })
    expect(closed.matches({ dossier: { open: { whatIf: 'closed' } } })).toBe(true)
  })
})
