// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { noFilters } from '../../machines/workspace/filters.ts'
import { showHeard } from '../../src/app/keepRecord.ts'
import { declineNewer, newerDossiers, takeNewer } from '../../src/app/newerDossiers.ts'
import { redoNext, rename, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'
import { openApp } from './tab.ts'

const id = 'ukraine-2025'
const shipped = JSON.parse(ukraineText)

const withFirst = (more: object) => [{ ...shipped.developments[0], ...more }, ...shipped.developments.slice(1)]

/** What the app ships with from now on. */
const ship = (more: object) => vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shipped, ...more })))
afterEach(() => void vi.unstubAllGlobals())

/** The app over a store, with the dossier that ships opened and written to. */
async function withCopy(store: DossierStore = { ...createMemoryStore(Date.now), isLasting: true }) {
  const app = await openApp(store)
  await app.visit(id)
  await app.add('Mine')
  return {
    ...app,
    store,
    offers: () => newerDossiers(app.keeper),
    async take() {
      await takeNewer(app.workspace, app.keeper, id)
      await app.settled()
    },
  }
}

describe('a newer version of the dossier that ships', () => {
  test('is not offered as long as the same one ships', async () => {
    ship({})
    const app = await withCopy()
    expect(await app.offers()).toEqual([])
  })

  test('is offered where it only corrects, with what it corrects, and with no word of its own act', async () => {
    ship({ title: 'Ukraine, corrected', developments: withFirst({ headline: 'Corrected' }) })
    const app = await withCopy()
    const [newer] = await app.offers()
    expect(newer).toMatchObject({ id, title: shipped.title, stays: 0, needed: 0, knowsOwn: true, statuses: [] })
    expect(newer?.changes.map(({ what, kind }) => [what, kind])).toEqual([
      ['corrected', 'head'],
      ['corrected', 'development'],
    ])
    expect(newer?.before.title).toBe(shipped.title)
    expect(newer?.after.title).toBe('Ukraine, corrected')
  })

  test('says which statuses it would move', async () => {
    const [condition] = shipped.conditions
    const added = { id: 'last', at: '2025-11-01', headline: 'Last', source: shipped.sources[0].id }
    const effects = [{ condition: condition.id, event: 'waive', standing: 'established' }]
    ship({ developments: [...shipped.developments, { ...added, effects }] })
    const [newer] = await (await withCopy()).offers()
    expect(newer?.statuses).toMatchObject([
      { kind: 'condition', id: condition.id, after: { status: 'waived' }, because: expect.arrayContaining(['last']) },
    ])
  })

  test('once taken holds what it says beside what was written, here and in the store, and is offered no more', async () => {
    ship({ title: 'Ukraine, corrected', developments: withFirst({ headline: 'Corrected' }).slice(0, -1) })
    const app = await withCopy()
    await app.take()
    expect(app.dossier()?.title).toBe('Ukraine, corrected')
    expect(app.headlines()[0]).toBe('Corrected')
    expect(app.headlines()).toHaveLength(shipped.developments.length)
    expect(app.headlines().at(-1)).toBe('Mine')
    expect(await app.offers()).toEqual([])
    const again = await openApp(app.store)
    await again.visit(id)
    expect(again.file()).toBe(app.file())
    expect((await app.store.list())[0]).toMatchObject({ title: 'Ukraine, corrected', onlyHere: 1 })
  })

  test('once taken goes out as a file that changes nothing when it is opened again', async () => {
    const sequences = shipped.sequences.slice(1)
    ship({ title: 'Ukraine, corrected', developments: withFirst({ headline: 'Corrected' }).slice(0, -1), sequences })
    const app = await withCopy()
    await app.take()
    const before = app.file()
    await app.openFile(before)
    expect(app.file()).toBe(before)
    expect(app.context().aside).toBeNull()
    expect(await app.offers()).toEqual([])
  })

  test('is undone and done again as one act', async () => {
    ship({ title: 'Ukraine, corrected', developments: withFirst({ headline: 'Corrected' }).slice(0, -1) })
    const app = await withCopy()
    const before = app.file()
    await app.take()
    const after = app.file()
    expect(app.context().open?.ledger?.past.at(-1)).toMatchObject({ what: 'takeNewer', title: shipped.title })
    expect(undoLast(app.workspace)).toEqual([])
    await app.settled()
    expect(app.file()).toBe(before)
    expect(redoNext(app.workspace)).toEqual([])
    await app.settled()
    expect(app.file()).toBe(after)
  })

  test('leaves the title that the user gave', async () => {
    ship({ title: 'Ukraine, corrected', summary: 'Anew' })
    const app = await withCopy()
    rename(app.workspace, 'My Ukraine')
    await app.settled()
    expect(await app.offers()).toMatchObject([{ title: 'My Ukraine', stays: 1 }])
    await app.take()
    expect(app.dossier()).toMatchObject({ title: 'My Ukraine', summary: 'Anew' })
    expect(await app.offers()).toEqual([])
  })

  test('is never offered where it makes no sound dossier with what was written', async () => {
    const app = await withCopy()
    const [source] = shipped.sources
    ship({ developments: withFirst({ source: 'nobody' }) })
    expect(await app.offers()).toEqual([])
    await expect(app.take()).rejects.toThrow('no sound dossier')
    ship({ sources: [{ ...source, title: 'Another' }, ...shipped.sources.slice(1)] })
    expect(await app.offers()).toHaveLength(1)
  })

  test('that was declined is offered no more in this sitting, a still newer one is', async () => {
    ship({ title: 'Newer' })
    const app = await withCopy()
    const [newer] = await app.offers()
    if (newer === undefined) throw new Error('not offered')
    declineNewer(app.keeper, newer)
    expect(await app.offers()).toEqual([])
    ship({ title: 'Still newer' })
    expect(await app.offers()).toMatchObject([{ changes: [{ after: { title: 'Still newer' } }] }])
    ship({ title: 'Newer' })
    expect(await newerDossiers((await openApp(app.store)).keeper)).toHaveLength(1)
  })

  test('taken in two tabs is taken once', async () => {
    ship({ developments: withFirst({ headline: 'Corrected' }) })
    const app = await withCopy()
    const other = await openApp(app.store)
    await other.visit(id)
    await app.take()
    await takeNewer(other.workspace, other.keeper, id)
    await other.settled()
    expect(other.file()).toBe(app.file())
    const stored = (await app.store.read(id))?.entries ?? []
    expect(new Set(stored.map((one) => one.id)).size).toBe(stored.length)
  })

  test('leads away from what it takes out: a condition that is supposed to hold, a party whose account is shown, what the record is narrowed to', async () => {
    const parties = [...shipped.parties, { id: 'observer', name: 'Observer', role: 'observer' }]
    ship({ conditions: [...shipped.conditions, { id: 'extra', title: 'Extra', kind: 'action' }], parties })
    const app = await withCopy()
    await app.take()
    const other = await openApp(app.store)
    await other.visit(id)
    for (const { workspace, dossier, context } of [app, other]) {
      const [party, condition] = [dossier()?.parties.at(-1), dossier()?.conditions.at(-1)]
      if (party === undefined || condition === undefined) throw new Error('not taken')
      workspace.send({ type: 'chooseLens', lens: party.id })
      workspace.send({ type: 'switchCondition', id: condition.id })
      const find = { ...noFilters, query: 'talks', party: party.id, condition: condition.id }
      workspace.send({ type: 'find', find })
      expect(context().open?.place).toMatchObject({ lens: 'observer', steps: [{ condition: 'extra' }], find })
    }
    ship({})
    await app.take()
    other.keeper.hear(id, (await app.store.read(id))?.entries ?? [])
    showHeard(other.workspace, other.keeper)
    for (const { context, file } of [app, other]) {
      expect(context().open?.place).toMatchObject({
        lens: 'assessed',
        steps: [],
        find: { ...noFilters, query: 'talks' },
      })
      expect(JSON.parse(file()).conditions).toEqual(shipped.conditions)
    }
  })
})
