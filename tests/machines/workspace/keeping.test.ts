import { describe, expect, test } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import { entriesOf } from '../../../machines/record/entries.ts'
import { nothingAsked } from '../../../machines/workspace/asked.ts'
import { draftOf, emptyDraft, takingBack } from '../../../machines/workspace/draft/draft.ts'
import type { Kept, Unkept } from '../../../machines/workspace/keeping.ts'
import type { Ledger } from '../../../machines/workspace/ledger.ts'
import type { Loaded, Wanted } from '../../../machines/workspace/loading.ts'
import { ledgerOf } from '../../../machines/workspace/openLedger.ts'
import { workspaceMachine } from '../../../machines/workspace.ts'
import { steadyScribe } from './desk.ts'
import { openUkraine, ukraineText } from './ukraine.ts'

const opened = openUkraine()
const ledger = ledgerOf(opened, () =>
  entriesOf(JSON.parse(ukraineText), { author: 'file', recorded: '2025-03-01T00:00:00Z' }),
)
const loaded: Loaded = { result: 'opened', opened, ledger, draft: null, advice: [], unkept: [], now: 0 }
const dated = { day: '2025-03-18', instant: '2025-03-18T12:00:00+02:00' }
const draft = emptyDraft(dated)

/** An open workspace whose store answers when it is told to. */
async function start() {
  const asked: Unkept[] = []
  const answers: ((kept: Kept | 'broken') => void)[] = []
  const keep = fromPromise<Kept, Unkept | undefined>(({ input }) => {
    if (input) asked.push(input)
    return new Promise((resolve, reject) => {
      answers.push((kept) => (kept === 'broken' ? reject(new Error('broken')) : resolve(kept)))
    })
  })
  const load = fromPromise<Loaded, Wanted>(async () => loaded)
  const actor = createActor(workspaceMachine.provide({ actors: { load, keep } })).start()
  actor.send({ type: 'visit', asked: nothingAsked, now: 0 })
  while (actor.getSnapshot().matches({ intake: 'loading' })) await Promise.resolve()
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    return actor.getSnapshot()
  }
  const answer = async (kept: Kept | 'broken') => {
    answers.shift()?.(kept)
    return settle()
  }
  return { actor, asked, answer, settle }
}

const scribe = steadyScribe()

function rename(from: Ledger, title: string) {
  const { act, entries } = scribe.rename(
    title,
    { format: 'parley/1', id: 'ukraine-2025', timeZone: 'Europe/Kyiv' },
    from.opened.dossier,
  )
  const written = from.written(act, entries)
  if (!written.ok) throw new Error('unsound')
  return { type: 'record' as const, ledger: written.ledger, entries }
}

describe('what is written', () => {
  test('is on screen at once, and called kept only when the store has said so', async () => {
    const { actor, asked, answer } = await start()
    actor.send(rename(ledger, 'Another title'))
    const writing = actor.getSnapshot()
    expect(writing.context.open?.boards.opened.dossier.title).toBe('Another title')
    expect(writing.matches({ keeping: 'keeping' })).toBe(true)
    expect(writing.context.keptAt).toBeNull()
    expect(asked).toHaveLength(1)
    const kept = await answer({ ok: true, at: 7, isLasting: true })
    expect(kept.matches({ keeping: 'kept' })).toBe(true)
    expect(kept.context).toMatchObject({ unkept: [], keptAt: 7, keepFault: null })
  })

  test('while something is being kept waits its turn, and all of it is kept in order', async () => {
    const { actor, asked, answer } = await start()
    const first = rename(ledger, 'One')
    const second = rename(first.ledger, 'Two')
    actor.send(first)
    actor.send(second)
    expect(asked.map(({ entries }) => entries)).toEqual([first.entries])
    await answer({ ok: true, at: 1, isLasting: true })
    expect(asked.map(({ entries }) => entries)).toEqual([first.entries, second.entries])
    expect((await answer({ ok: true, at: 2, isLasting: true })).context.unkept).toEqual([])
  })

  test.each([
    ['says that it is full', { ok: false, why: 'quota' } as const, 'quota'],
    ['breaks', 'broken' as const, 'unknown'],
  ])('stays on screen and unkept where the store %s, and is kept by trying again', async (_, answerTo, why) => {
    const { actor, asked, answer } = await start()
    actor.send(rename(ledger, 'Another title'))
    const failed = await answer(answerTo)
    expect(failed.matches({ keeping: 'failing' })).toBe(true)
    expect(failed.context).toMatchObject({ keepFault: why, keptAt: null })
    expect(failed.context.open?.boards.opened.dossier.title).toBe('Another title')
    actor.send({ type: 'keepAgain' })
    expect(asked).toHaveLength(2)
    expect((await answer({ ok: true, at: 3, isLasting: true })).context).toMatchObject({ unkept: [], keepFault: null })
  })

  test('by others changes what is on screen and asks the store for nothing', async () => {
    const { actor, asked } = await start()
    actor.send({ ...rename(ledger, 'Theirs'), entries: [] })
    expect(actor.getSnapshot().context.open?.boards.opened.dossier.title).toBe('Theirs')
    expect(asked).toEqual([])
  })
})

describe('the form', () => {
  test('opens on the record from anywhere, and closing it keeps the draft', async () => {
    const { actor } = await start()
    actor.send({ type: 'log', draft })
    expect(actor.getSnapshot().matches({ dossier: { open: { record: 'logging', arrival: 'chosen' } } })).toBe(true)
    expect(actor.getSnapshot().context.open?.place.screen).toBe('record')
    actor.send({ type: 'editDraft', draft: { ...draft, headline: 'Half a headline' } })
    actor.send({ type: 'closeForm' })
    expect(actor.getSnapshot().matches({ dossier: { open: { record: 'reading' } } })).toBe(true)
    expect(actor.getSnapshot().context.draft?.headline).toBe('Half a headline')
    actor.send({ type: 'log', draft })
    actor.send({ type: 'discardDraft' })
    expect(actor.getSnapshot().context.draft).toBeNull()
  })

  test('puts a draft aside while another one is written, and brings it back after that', async () => {
    const { actor } = await start()
    const [first, second] = opened.dossier.developments.map((one) => draftOf(one, dated))
    if (first === undefined || second === undefined) throw new Error('no developments')
    const half = { ...draft, headline: 'Half a headline' }
    const held = () => actor.getSnapshot().context.draft
    actor.send({ type: 'log', draft: half })
    actor.send({ type: 'log', draft: first })
    expect(held()).toBe(first)
    actor.send({ type: 'log', draft: second })
    actor.send({ type: 'log', draft: { ...first, headline: 'Mended' } })
    expect(held()?.headline).toBe('Mended')
    actor.send({ type: 'discardDraft' })
    expect(held()).toBe(second)
    expect(actor.getSnapshot().matches({ dossier: { open: { record: 'reading' } } })).toBe(true)
    actor.send({ type: 'log', draft: second })
    actor.send({ type: 'discardDraft' })
    expect(held()).toBe(half)
    actor.send({ type: 'log', draft: half })
    actor.send({ type: 'discardDraft' })
    expect(held()).toBeNull()
  })

  test('puts nothing aside in which nothing is written', async () => {
    const { actor } = await start()
    const [one] = opened.dossier.developments
    if (one === undefined) throw new Error('no developments')
    actor.send({ type: 'log', draft })
    actor.send({ type: 'log', draft: takingBack(one, 'Taken back', dated) })
    actor.send({ type: 'discardDraft' })
    expect(actor.getSnapshot().context.draft).toBeNull()
  })

  test('leaves a what-if as it is', async () => {
    const { actor } = await start()
    const condition = opened.dossier.conditions[0]
    if (condition === undefined) throw new Error('no condition')
    actor.send({ type: 'switchCondition', id: condition.id })
    actor.send({ type: 'log', draft })
    expect(actor.getSnapshot().context.open?.place.steps).toHaveLength(1)
    expect(actor.getSnapshot().matches({ dossier: { open: { whatIf: 'open' } } })).toBe(true)
    actor.send({ type: 'undo' })
    expect(actor.getSnapshot().context.open?.place.steps).toEqual([])
  })
})
