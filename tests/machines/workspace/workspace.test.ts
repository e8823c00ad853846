import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { conditionEvents } from '../../../machines/condition.ts'
import { type Asked, nothingAsked } from '../../../machines/workspace/asked.ts'
import type { WorkspaceEvent } from '../../../machines/workspace/events.ts'
import type { FileToOpen, Loaded, Wanted } from '../../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../../machines/workspace.ts'
import { dossierWith } from './dossierWith.ts'
import { openUkraine, ukraine } from './ukraine.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const small = dossierWith({ conditions: [{ id: 'one', title: 'One', kind: 'consent', owedBy: ['north'] }] })

const asked = (more: Partial<Asked> = {}): Asked => ({ ...nothingAsked, dossier: 'ukraine-2025', ...more })
const file = (name: string): FileToOpen => ({ name, size: 1, arrayBuffer: async () => new ArrayBuffer(0) })
const opened = (one: OpenDossier): Loaded => ({
  result: 'opened',
  opened: one,
  ledger: null,
  draft: null,
  advice: [],
  unkept: [],
  now: NOW,
})

const faulty: Loaded = {
  result: 'refused',
  refusal: { why: 'faulty', name: 'bad.json', faults: [{ path: '$', problem: 'is bad', expected: 'good', hint: '' }] },
}

/** Answers to what is wanted, by the id or the name of the file. */
const answers: Readonly<Record<string, () => Loaded>> = {
  first: () => opened(openUkraine()),
  'ukraine-2025': () => opened(openUkraine()),
  'small.json': () => opened(new OpenDossier(small)),
  'bad.json': () => faulty,
}

function start() {
  const load = fromPromise<Loaded, Wanted>(async ({ input }) => {
    const answer = answers[input.from === 'file' ? input.file.name : (input.id ?? 'first')]
    if (answer === undefined) throw new Error('unreachable')
    return answer()
  })
  const actor = createActor(workspaceMachine.provide({ actors: { load } })).start()
  const settled = async () => {
    // Until what is being opened is there: a promise, and what the chart makes of it.
    while (actor.getSnapshot().matches({ intake: 'loading' })) await Promise.resolve()
  }
  const send = async (...events: readonly WorkspaceEvent[]) => {
    for (const event of events) actor.send(event)
    await settled()
    return actor.getSnapshot()
  }
  return { actor, send }
}

async function startOpen(more: Partial<Asked> = { asOf: '2025-03-25' }) {
  const started = start()
  await started.send({ type: 'visit', asked: asked(more), now: NOW })
  return started
}

const condition = (id: string) => {
  const found = ukraine.conditions.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found.id
}
const monitoring = condition('monitoring')
const mobilization = condition('mobilization-halt')

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
    expect(actor.getSnapshot().context.open?.place).toMatchObject({ asOf: '2025-03-18', lens: 'russia', trust: 'B2' })
    expect(actor.getSnapshot().matches({ dossier: { open: { arrival: 'visited', whatIf: 'closed' } } })).toBe(true)
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
    fc.option(date, { nil: null }).map((knownAt): WorkspaceEvent => ({ type: 'setKnownAt', knownAt })),
    fc.constantFrom('B2' as const, null).map((trust): WorkspaceEvent => ({ type: 'setTrust', trust })),
    id.map((one): WorkspaceEvent => ({ type: 'switchCondition', id: one })),
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
          const { steps, asOf, lens, knownAt, trust } = open.place
          const fresh = openUkraine().board({ steps, asOf, lens, knownAt, trust })
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
