import { beforeEach, describe, expect, test, vi } from 'vitest'
import { exportText } from '../../machines/record/entries.ts'
import { bringIn } from '../../src/app/bringIn.ts'
import { copyActionsOf } from '../../src/app/copies.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { openFile } from '../../src/app/opening.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { Copy, DossierStore } from '../../src/storage/store.ts'
import { eventually } from '../eventually.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

const attempt = (_act: unknown, _of: string, work: () => Promise<unknown>) => void work()

const NOW = Date.parse('2026-03-10T12:00:00Z')
const ID = 'ukraine-2025'
const TITLE = 'Ukraine: the March 2025 proposals'
const other = ukraineText.replace('"title": "Ukraine: the March 2025 proposals"', '"title": "Another title"')
const fileOf = (text: string) => new File([text], 'ukraine-2025.json', { type: 'application/json' })

const downloaded = vi.hoisted(() => vi.fn())
vi.mock('../../src/ui/download.ts', () => ({ download: downloaded }))
beforeEach(() => downloaded.mockClear())

async function withFile(store: DossierStore = createMemoryStore(() => NOW)) {
  const keeper = new Keeper(Promise.resolve(store), () => NOW)
  await bringIn([fileOf(ukraineText)], keeper)
  return { store, keeper }
}

describe('a file that contradicts what is stored', () => {
  test('says so when it is opened, and what was stored can be made a dossier of its own', async () => {
    const { store, keeper } = await withFile()
    const opened = await openFile(fileOf(other), keeper, NOW)
    if (opened.result !== 'opened' || opened.ledger === null) throw new Error('not opened')
    expect(opened.aside).toEqual({ dossier: ID, title: 'Another title', by: { what: 'replacement' }, isCopied: true })
    expect(await keeper.keep({ ledger: opened.ledger, entries: opened.unkept })).toMatchObject({ ok: true })

    const onChange = vi.fn()
    const actions = copyActionsOf(keeper, onChange, attempt)
    const [copy] = await actions.list(ID)
    expect(copy).toMatchObject({ before: 'replacement', developments: 42, unread: 0, hasRaw: true })
    const restored = await actions.restore(ID, copy?.made ?? '')
    expect(restored?.title).toMatch(/^Ukraine: the March 2025 proposals \(copy of 1[01] March 2026, \d\d:\d\d\)$/)
    expect(onChange).toHaveBeenCalledOnce()
    const found = await keeper.find(restored?.id ?? '')
    expect(found && JSON.parse(exportText(found.ledger.entries()))).toEqual({
      ...JSON.parse(ukraineText),
      ...restored,
    })
    expect(await store.list()).toMatchObject([
      { title: 'Another title', copies: 1 },
      { origin: 'own', copies: 0 },
    ])
    if (restored) actions.undoRestore(restored)
    await eventually(async () =>
      expect((await store.list()).map(({ removed }) => removed !== null)).toEqual([false, true]),
    )
  })

  test('is one as well that comes with others, and one that only adds is none', async () => {
    const { store, keeper } = await withFile()
    const [grown, clashing, same] = await bringIn([fileOf(ukraineText), fileOf(other), fileOf(other)], keeper)
    expect([grown, clashing, same]).toMatchObject([
      { aside: null },
      { aside: { dossier: ID, isCopied: true } },
      { aside: null },
    ])
    expect((await keeper.find(ID))?.ledger.opened.dossier.title).toBe('Another title')
    expect(await store.copies(ID)).toHaveLength(1)
  })

  test('never says that a copy was put aside where none could be', async () => {
    const { keeper } = await withFile({
      ...createMemoryStore(() => NOW),
      putAside: () => Promise.reject(new StorageFault('quota')),
    })
    expect(await openFile(fileOf(other), keeper, NOW)).toMatchObject({ aside: { isCopied: false } })
  })
})

test('a copy that makes no dossier is listed as such, and is downloaded as it lies there', async () => {
  const copy: Copy = {
    made: '2026-03-09T10:00:00.000Z',
    before: 'repair',
    entries: [],
    parts: [],
    damaged: [{ pack: 'a', line: null, id: null, why: 'unreadable', raw: 'torn' }],
    isSound: false,
    raw: () => 'what lies there',
  }
  const { keeper } = await withFile({ ...createMemoryStore(() => NOW), copies: async () => [copy] })
  const actions = copyActionsOf(keeper, () => {}, attempt)
  expect(await actions.list(ID)).toMatchObject([{ developments: null, unread: 1, hasRaw: true }])
  expect(await actions.restore(ID, copy.made)).toBeNull()
  actions.download(ID, copy.made, 'raw')
  await eventually(() => expect(downloaded).toHaveBeenCalledWith(`${ID} 2026-03-09 as stored.json`, 'what lies there'))
})

test('what a copy is downloaded as is the file that the dossier was', async () => {
  const { store, keeper } = await withFile()
  await store.putAside(ID, 'replacement')
  const actions = copyActionsOf(keeper, () => {}, attempt)
  actions.download(ID, '2026-03-10T12:00:00.000Z', 'dossier')
  await eventually(() => expect(downloaded).toHaveBeenCalledOnce())
  const [name, text] = downloaded.mock.calls[0] ?? []
  expect(name).toBe(`${ID} 2026-03-10.json`)
  expect(JSON.parse(text)).toEqual(JSON.parse(ukraineText))
  expect(JSON.parse(text).title).toBe(TITLE)
})

test('a repair takes out what cannot be read, and the page speaks of it no more', async () => {
  const damaged = [{ pack: 'a', line: 3, id: 'development:x', why: 'changed', raw: 'torn' }] as const
  const base = createMemoryStore(() => NOW)
  const { store } = await withFile(base)
  const keeper = new Keeper(
    Promise.resolve({
      ...store,
      read: async (id) => {
        const read = await store.read(id)
        return read && { ...read, damaged, isSound: false }
      },
      repair: async () => damaged,
    }),
    () => NOW,
  )
  await keeper.find(ID)
  expect(keeper.damage(ID)).toEqual({ unread: 1, unsound: 0 })
  expect(await keeper.repair(ID)).toBe(1)
  expect(keeper.damage(ID)).toEqual({ unread: 0, unsound: 0 })
})
