import { describe, expect, test } from 'vitest'
import { exportText } from '../../machines/record/entries.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { openShipped } from '../../src/app/opening.ts'
import { savedOf } from '../../src/app/saved.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { steadyScribe } from '../machines/workspace/desk.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const keeperOver = (store: DossierStore): Keeper => new Keeper(Promise.resolve(store), () => NOW)

function shipped(keeper: Keeper): Ledger {
  const opened = openShipped(ukraineText, 'ukraine-2025', keeper, NOW)
  if (opened.result !== 'opened' || opened.ledger === null) throw new Error('not opened')
  return opened.ledger
}

const scribe = steadyScribe()

function withNews(ledger: Ledger) {
  const source = ledger.opened.dossier.sources[0]?.id
  const id = `news-${ledger.opened.dossier.developments.length}`
  const { act, entries } = scribe.import(
    [{ id, at: '2025-03-26', headline: 'News', source }],
    'news',
    ledger.opened.dossier,
  )
  const written = ledger.written(act, entries)
  if (!written.ok) throw new Error('unsound')
  return { ledger: written.ledger, entries }
}

describe('what is written to a dossier that ships', () => {
  test('makes a copy of it in the library, in which only what was written is nowhere else', async () => {
    const store = createMemoryStore(() => NOW)
    const keeper = keeperOver(store)
    const news = withNews(shipped(keeper))
    expect(await store.list()).toEqual([])
    expect(await keeper.keep(news)).toMatchObject({ ok: true, at: NOW })
    expect(await store.list()).toMatchObject([{ id: 'ukraine-2025', origin: 'shipped', onlyHere: 1 }])
  })

  test('is found in the next sitting, and gives the same file', async () => {
    const store = createMemoryStore(() => NOW)
    const first = keeperOver(store)
    const one = withNews(shipped(first))
    await first.keep(one)
    const two = withNews(one.ledger)
    await first.keep(two)
    const found = await keeperOver(store).find('ukraine-2025')
    expect(found && exportText(found.ledger.entries())).toBe(exportText(two.ledger.entries()))
  })

  test('is kept whole once more where the browser has cleared the store', async () => {
    const store = createMemoryStore(() => NOW)
    const keeper = keeperOver(store)
    const one = withNews(shipped(keeper))
    await keeper.keep(one)
    await store.remove('ukraine-2025')
    await store.erase('ukraine-2025')
    const two = withNews(one.ledger)
    expect(await keeper.keep(two)).toMatchObject({ ok: true })
    const found = await keeperOver(store).find('ukraine-2025')
    expect(found?.ledger.opened.dossier.developments).toEqual(two.ledger.opened.dossier.developments)
    expect(await store.list()).toMatchObject([{ origin: 'shipped', onlyHere: 2 }])
  })
})

test.each(['quota', 'closed', 'newer', 'private'] as const)(
  'a store that fails for "%s" is no false "kept"',
  async (why) => {
    const store: DossierStore = {
      ...createMemoryStore(() => NOW),
      append: () => Promise.reject(new StorageFault(why)),
      import: () => Promise.reject(new StorageFault(why)),
    }
    const keeper = keeperOver(store)
    expect(await keeper.keep(withNews(shipped(keeper)))).toEqual({ ok: false, why })
  },
)

describe('what the head of the page says', () => {
  const noDamage = { unread: 0, unsound: 0 }
  const kept = { keepFault: null, keptAt: NOW, isLasting: true }
  test('is nothing before anything was written, unless something stored could not be read', () => {
    expect(savedOf({ ...kept, keptAt: null }, 'kept', null, noDamage)).toBeNull()
    expect(savedOf({ ...kept, keptAt: null }, 'kept', null, { unread: 1, unsound: 1 })).toEqual({
      state: 'damaged',
      count: 2,
      canRepair: true,
      savedAt: null,
    })
    expect(savedOf({ ...kept, keptAt: null }, 'kept', null, { unread: 0, unsound: 1 })).toMatchObject({
      canRepair: false,
    })
  })

  test('is the damage of the open dossier also where something was saved, of this one or another', () => {
    expect(savedOf(kept, 'kept', null, { unread: 1, unsound: 0 })).toEqual({
      state: 'damaged',
      count: 1,
      canRepair: true,
      savedAt: NOW,
    })
  })

  test('is "saved" only once it is so, and lastingly', () => {
    expect(savedOf({ ...kept, keptAt: null }, 'keeping', null, noDamage)).toEqual({ state: 'saving' })
    expect(savedOf(kept, 'kept', null, noDamage)).toEqual({ state: 'saved', at: NOW, file: null })
    expect(savedOf({ ...kept, isLasting: false }, 'kept', null, noDamage)).toMatchObject({ state: 'notKept' })
  })

  test('is why it failed, and that nothing is written any more where a newer version has been here', () => {
    expect(savedOf({ ...kept, keepFault: 'quota' }, 'failing', null, noDamage)).toEqual({
      state: 'failed',
      why: 'quota',
    })
    expect(savedOf({ ...kept, keepFault: 'newer' }, 'failing', null, noDamage)).toEqual({ state: 'readOnly' })
  })
})
