import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionEvents } from '../../../machines/condition.ts'
import { nothingAsked } from '../../../machines/workspace/asked.ts'
import type { WorkspaceEvent } from '../../../machines/workspace/events.ts'
import { asked, file, monitoring, NOW, start, startOpen } from './started.ts'
import { openUkraine, ukraine } from './ukraine.ts'

describe('what is open', () => {
  test('is nothing at first', () => {
    const { actor } = start()
    expect(actor.getSnapshot().matches({ dossier: 'none', intake: 'idle' })).toBe(true)
  })

  test('an empty address opens the first dossier, as of the end of its record', async () => {
    const { send } = start()
    const { context } = await send({ type: 'visit', asked: nothingAsked, now: NOW })
    expect(context.open?.place).toMatchObject({
      dossier: 'ukraine-2025',
      asOf: '2025-05-11',
      lens: 'assessed',
      steps: [],
    })
  })

  test('an address opens its dossier at its place', async () => {
    const { actor } = await startOpen({ asOf: '2025-03-18', lens: 'russia', trust: 'B2' })
    expect(actor.getSnapshot().context.open?.place).toMatchObject({
      asOf: '2025-03-18',
      lens: 'russia',
      filter: { trust: 'B2' },
    })
    expect(actor.getSnapshot().matches({ dossier: { open: { arrival: 'visited', whatIf: 'closed' } } })).toBe(true)
  })

  test('a filter is set in part, and the rest of it stays', async () => {
    const [source] = ukraine.sources.map(({ id }) => id)
    if (source === undefined) throw new Error('no source')
    const { send } = await startOpen({ trust: 'B2', without: [source, 'nobody', source] })
    const { context } = await send({ type: 'setFilter', filter: { knownAt: '2025-03-20' } })
    expect(context.open?.place.filter).toEqual({ knownAt: '2025-03-20', trust: 'B2', without: [source] })
    expect(context.dropped).toEqual([{ what: 'without', text: 'nobody' }])
  })

  test('another place of the same dossier is gone to without opening it anew', async () => {
    const { actor, send } = await startOpen()
    const { boards } = actor.getSnapshot().context.open ?? {}
    actor.send({ type: 'visit', asked: asked({ asOf: '2025-04-18' }), now: NOW })
    expect(actor.getSnapshot().matches({ intake: 'idle' })).toBe(true)
    const { context } = await send()
    expect(context.open?.place.asOf).toBe('2025-04-18')
    expect(context.open?.boards).toBe(boards)
  })

  test('what an address asked in vain is told, until it is dismissed', async () => {
    const { actor, send } = await startOpen({ lens: 'mars' })
    expect(actor.getSnapshot().context.dropped).toEqual([{ what: 'lens', text: 'mars' }])
    expect((await send({ type: 'dismissDropped' })).context.dropped).toEqual([])
  })
})

describe('a file', () => {
  test('that is sound takes the place of what was open, without its what-if', async () => {
    const { send } = await startOpen()
    await send({ type: 'switchCondition', id: monitoring })
    const snapshot = await send({ type: 'openFile', file: file('small.json') })
    expect(snapshot.context.open?.place).toMatchObject({ dossier: 'small', steps: [], lens: 'assessed' })
    expect(snapshot.matches({ dossier: { open: { arrival: 'chosen', whatIf: 'closed' } }, intake: 'idle' })).toBe(true)
  })

  test.each([
    ['that is faulty', 'bad.json', 'faulty'],
    ['that cannot be reached', 'gone.json', 'unreachable'],
  ])('%s leaves what was open as it was', async (_what, name, why) => {
    const { actor, send } = await startOpen()
    await send({ type: 'switchCondition', id: monitoring })
    const before = actor.getSnapshot().context.open
    const snapshot = await send({ type: 'openFile', file: file(name) })
    expect(snapshot.context.open).toBe(before)
    expect(snapshot.context.refusal).toMatchObject({ why })
    expect(snapshot.matches({ intake: 'refused' })).toBe(true)
    const dismissed = await send({ type: 'dismissRefusal' })
    expect(dismissed.context.refusal).toBeNull()
    expect(dismissed.matches({ intake: 'idle' })).toBe(true)
  })

  test('opens at the place that its address asked for before it was there', async () => {
    const { send } = start()
    const missing = await send({
      type: 'visit',
      asked: asked({ dossier: 'small', asOf: '2025-01-02', lens: 'north' }),
      now: NOW,
    })
    expect(missing.matches({ dossier: 'none', intake: 'refused' })).toBe(true)
    const { context } = await send({ type: 'openFile', file: file('small.json') })
    expect(context.open?.place).toMatchObject({ dossier: 'small', asOf: '2025-01-02', lens: 'north' })
    expect(context.refusal).toBeNull()
  })

  test('that is still being read is given up for an address within what is open', async () => {
    const { actor, send } = await startOpen()
    actor.send({ type: 'openFile', file: file('small.json') })
    await send({ type: 'visit', asked: asked({ asOf: '2025-03-18' }), now: NOW })
    await new Promise((resolve) => setTimeout(resolve))
    expect(actor.getSnapshot().context.open?.place).toMatchObject({ dossier: 'ukraine-2025', asOf: '2025-03-18' })
  })
})

describe('the way to the present place', () => {
  const arrivalAfter = async (...events: readonly WorkspaceEvent[]) => {
    const { send } = await startOpen()
    const { value } = await send(...events)
    return typeof value.dossier === 'object' ? value.dossier.open?.arrival : null
  }

  test.each<[string, WorkspaceEvent[], string]>([
    ['an address', [{ type: 'visit', asked: asked(), now: NOW }], 'visited'],
    ['a step to a date', [{ type: 'showAsOf', asOf: '2025-03-18' }], 'chosen'],
    ['an account', [{ type: 'chooseLens', lens: 'assessed' }], 'chosen'],
    ['a step of a what-if', [{ type: 'switchCondition', id: monitoring }], 'chosen'],
    ['a date that is being slid', [{ type: 'slideTo', asOf: '2025-03-18' }], 'sliding'],
    ['a date that was slid', [{ type: 'slideTo', asOf: '2025-03-18' }, { type: 'settle' }], 'chosen'],
    ['a scenario that is looked at', [{ type: 'chooseScenario', scenario: 'record' }], 'chosen'],
    ['steps that are supposed', [{ type: 'suppose', steps: [] }], 'chosen'],
    [
      'odds, of which each slide would be a place to go back to,',
      [
        { type: 'showAsOf', asOf: '2025-03-18' },
        { type: 'setOdds', odds: { [monitoring]: 0.5 } },
      ],
      'visited',
    ],
    ['nothing but letting go', [{ type: 'settle' }], 'visited'],
  ])('by %s is known', async (_what, events, arrival) => {
    expect(await arrivalAfter(...events)).toBe(arrival)
  })
})

describe('whatever is done', () => {
  const date = fc.constantFrom('2025-03-11', '2025-03-18', '2025-03-25', '2025-04-19T18:00:00+03:00', '2025-05-11')
  const id = fc.constantFrom(...ukraine.conditions.map((one) => one.id))
  const event: fc.Arbitrary<WorkspaceEvent> = fc.oneof(
    date.map((asOf): WorkspaceEvent => ({ type: 'showAsOf', asOf })),
    date.map((asOf): WorkspaceEvent => ({ type: 'slideTo', asOf })),
    fc.constantFrom(...ukraine.parties).map((party): WorkspaceEvent => ({ type: 'chooseLens', lens: party.id })),
    fc.option(date, { nil: null }).map((knownAt): WorkspaceEvent => ({ type: 'setFilter', filter: { knownAt } })),
    fc.constantFrom('B2' as const, null).map((trust): WorkspaceEvent => ({ type: 'setFilter', filter: { trust } })),
    fc
      .subarray(
        ukraine.sources.map((one) => one.id),
        { maxLength: 2 },
      )
      .map((without): WorkspaceEvent => ({ type: 'setFilter', filter: { without } })),
    id.map((one): WorkspaceEvent => ({ type: 'switchCondition', id: one })),
    fc
      .array(id, { maxLength: 3 })
      .map(
        (ids): WorkspaceEvent => ({ type: 'suppose', steps: ids.map((one) => ({ condition: one, event: 'agree' })) }),
      ),
    fc.constantFrom(...ukraine.scenarios).map((one): WorkspaceEvent => ({ type: 'chooseScenario', scenario: one.id })),
    id.map((one): WorkspaceEvent => ({ type: 'setOdds', odds: { [one]: 0.5 } })),
    fc
      .tuple(id, fc.constantFrom(...conditionEvents))
      .map(([one, happens]): WorkspaceEvent => ({ type: 'addStep', step: { condition: one, event: happens } })),
    fc.constantFrom<WorkspaceEvent>(
      { type: 'undo' },
      { type: 'redo' },
      { type: 'discard' },
      { type: 'settle' },
      { type: 'goTo', screen: 'board' },
      { type: 'visit', asked: asked(), now: NOW },
      { type: 'select', selection: null },
    ),
  )

  test('the place can be drawn, and the what-if is open just while there is something to suppose, undo or redo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
        const { send } = await startOpen()
        for (const one of events) {
          const snapshot = await send(one)
          const { open } = snapshot.context
          if (open === null) throw new Error('nothing is open')
          const isOpen = open.place.steps.length > 0 || open.future.length > 0
          expect(snapshot.matches({ dossier: { open: { whatIf: isOpen ? 'open' : 'closed' } } })).toBe(true)
          if (!isOpen) expect(open.past).toEqual([])
          const board = open.boards.board(open.place)
          const { steps, asOf, lens, filter } = open.place
          const fresh = openUkraine().board({ steps, asOf, lens, filter })
          expect(board.conditions).toEqual(fresh.conditions)
          expect(board.proposals).toEqual(fresh.proposals)
          if (steps.length === 0) expect(open.boards.record(open.place)).toBe(board)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('undo after any change to the what-if leads back to the steps before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 6 }), id, async (events, one) => {
        const { send } = await startOpen()
        const before = (await send(...events)).context.open?.place.steps
        const after = await send({ type: 'addStep', step: { condition: one, event: 'discuss' } }, { type: 'undo' })
        expect(after.context.open?.place.steps).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})
