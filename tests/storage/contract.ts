import type { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { importedWith, logged, undoOf } from './entriesForTests.ts'
import { fails, same } from './saying.ts'

/** One thing that holds of every store. `open` gives the same store again, as another page would have it where it lasts. */
export interface Promised {
  readonly name: string
  readonly holds: (store: DossierStore, reopen: () => Promise<DossierStore>) => Promise<void>
}

const own = { title: 'The river crossing', origin: 'own' } as const
const imported = { title: 'The river crossing', origin: 'imported' } as const

const idsOf = async (store: DossierStore, id = 'river'): Promise<string[] | null> =>
  (await store.read(id))?.entries.map((entry) => entry.id) ?? null

/** The contract of every store, told without any test runner so that it runs in a browser too. */
export const contract: readonly Promised[] = [
  {
    name: 'an empty store has nothing, and says so without a fault',
    async holds(store) {
      same(await store.list(), [])
      same(await store.read('river'), null)
      same([await store.visit('river'), await store.link('river'), (await store.drafts('river')).size], [null, null, 0])
      same(await store.copies('river'), [])
    },
  },
  {
    name: 'what was imported and appended is there, in its order and as it was written',
    async holds(store, reopen) {
      const entries = importedWith(2500)
      same(await store.import('river', entries, imported), entries)
      const own = [logged('one'), logged('two')]
      for (const entry of own) await store.append('river', [entry])
      const again = await reopen()
      same((await again.read('river'))?.entries, [...entries, ...own])
      same((await again.read('river'))?.isSound, true)
    },
  },
  {
    name: 'what is imported or appended twice is there once',
    async holds(store) {
      const entry = logged('one')
      await store.import('river', importedWith(20), own)
      same(await store.import('river', importedWith(20), own), [])
      await store.append('river', [entry])
      await store.append('river', [entry])
      same((await idsOf(store))?.length, 23)
      same((await store.list())[0]?.entries, 23)
    },
  },
  {
    name: 'a grown file adds what is new; and what was undone comes in again whole',
    async holds(store) {
      const entries = importedWith(3)
      await store.import('river', entries, own)
      same((await store.import('river', importedWith(5), imported)).length, 2)
      const undo = undoOf(entries[0]?.act ?? '')
      same((await store.import('river', [undo, ...importedWith(6)], imported)).length, 7)
    },
  },
  {
    name: 'to append to what is not there is a fault, and adds nothing',
    async holds(store) {
      const fault: StorageFault = await fails(() => store.append('nowhere', [logged('one')]))
      same(fault.why, 'gone')
      same(await store.list(), [])
    },
  },
  {
    name: 'the library lists title, origin, counts and what is nowhere else',
    async holds(store, reopen) {
      await store.import('river', importedWith(3), imported)
      await store.append('river', [logged('one'), logged('two')], 'Another title')
      await store.import('bay', importedWith(1), { title: 'Bay', origin: 'own' })
      const [bay, river] = await (await reopen()).list()
      same([bay?.id, bay?.title, bay?.origin, bay?.entries, bay?.onlyHere], ['bay', 'Bay', 'own', 3, 3])
      same([river?.title, river?.origin, river?.entries, river?.onlyHere], ['Another title', 'imported', 7, 2])
      same([river?.removed, (river?.bytes ?? 0) > 300, river?.changed.endsWith('Z')], [null, true, true])
      await store.notePlaced('river', 6)
      await store.notePlaced('river', 2)
      same((await store.list())[1]?.onlyHere, 1)
      await store.notePlaced('river', 99)
      await store.append('river', [logged('three')])
      same((await store.list())[1]?.onlyHere, 1)
    },
  },
  {
    name: 'of what a file brings along only what stands in the file counts as being elsewhere too',
    async holds(store) {
      await store.import('river', [...importedWith(3), logged('one'), logged('two')], imported)
      same((await store.list())[0]?.onlyHere, 2)
      await store.import('river', [...importedWith(4), undoOf(importedWith(3)[0]?.act ?? '')], imported)
      same((await store.list())[0]?.onlyHere, 3)
    },
  },
  {
    name: 'a removed dossier keeps everything until it is erased, and what is not removed is never erased',
    async holds(store, reopen) {
      await store.import('river', importedWith(2), own)
      await store.noteVisit('river', '2025-01-01T00:00:00Z')
      await store.remove('river')
      same(typeof (await (await reopen()).list())[0]?.removed, 'string')
      same((await idsOf(store))?.length, 4)
      await store.restore('river')
      await store.erase('river')
      same((await idsOf(store))?.length, 4)
      await store.remove('river')
      same(await store.import('river', importedWith(2), own), [])
      same((await store.list())[0]?.removed, null)
      await store.remove('river')
      await store.erase('river')
      same([await store.list(), await store.read('river'), await store.visit('river')], [[], null, null])
    },
  },
  {
    name: 'what is written to a removed dossier is not removed with it',
    async holds(store) {
      await store.import('river', importedWith(2), own)
      await store.remove('river')
      await store.append('river', [logged('one')])
      same((await store.list())[0]?.removed, null)
      await store.erase('river')
      same((await idsOf(store))?.length, 5)
    },
  },
  {
    name: 'dossiers whose names begin alike keep apart',
    async holds(store) {
      await store.import('river', importedWith(1), own)
      await store.import('river-two', importedWith(2), own)
      await store.import('rive', importedWith(3), own)
      same((await idsOf(store))?.length, 3)
      await store.remove('river')
      await store.erase('river')
      same([(await idsOf(store, 'rive'))?.length, (await idsOf(store, 'river-two'))?.length], [5, 4])
    },
  },
  {
    name: 'visit, link and the draft of each tab are remembered, and forgotten with null',
    async holds(store, reopen) {
      await store.noteVisit('river', '2025-01-01T00:00:00Z')
      await store.setLink('river', { kind: 'file', name: 'river.json' })
      await store.setDraft('river', 'one', { headline: 'Half a' })
      await store.setDraft('river', 'two', { headline: 'Another' })
      await store.setDraft('river', '', { headline: 'From before' })
      const again = await reopen()
      same(await again.visit('river'), '2025-01-01T00:00:00Z')
      same(await again.link('river'), { kind: 'file', name: 'river.json' })
      const drafts = async (id: string) => Object.fromEntries([...(await again.drafts(id))].sort())
      const [before, two] = [{ '': { headline: 'From before' } }, { two: { headline: 'Another' } }]
      same(await drafts('river'), { ...before, one: { headline: 'Half a' }, ...two })
      await store.setDraft('river', 'one', null)
      same(await drafts('river'), { ...before, ...two })
      same(await drafts('bay'), {})
    },
  },
  {
    name: 'the last three copies are kept, the latest first, each as the dossier then was',
    async holds(store, reopen) {
      await store.import('river', importedWith(1), own)
      for (const name of ['one', 'two', 'three', 'four']) {
        await store.putAside('river', 'replacement')
        await store.append('river', [logged(name)])
      }
      const copies = await (await reopen()).copies('river')
      same(
        copies.map(({ entries, before }) => [entries.length, before]),
        [6, 5, 4].map((length) => [length, 'replacement']),
      )
      same(new Set(copies.map(({ made }) => made)).size, 3)
      for (const { entries, raw } of copies) same(raw?.().includes(entries.at(-1)?.act ?? ''), true)
      await store.import('bay', importedWith(1), own)
      same(
        (await store.list()).map(({ id, copies: count }) => [id, count]),
        [
          ['bay', 0],
          ['river', 3],
        ],
      )
    },
  },
  {
    name: 'there is nothing to repair where nothing is damaged, and then no copy is made',
    async holds(store) {
      await store.import('river', importedWith(1), own)
      same([await store.repair('river'), await store.copies('river')], [[], []])
    },
  },
  {
    name: 'a closed store rejects, and never says that it has saved',
    async holds(store, reopen) {
      await store.import('river', importedWith(1), own)
      const other = await reopen()
      other.close()
      same((await fails(() => other.append('river', [logged('one')]))).why, 'closed')
    },
  },
]
