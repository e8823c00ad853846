import { afterEach, describe, expect, test } from 'vitest'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { soaks } from '../soaking.ts'
import { importedWith, logged, renamed, undoOf } from './entriesForTests.ts'
import { errorNames, type Failure, letFail, manners } from './failing.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'

afterEach(closeTabs)

const base = importedWith(3)
const [one, two, title] = [logged('one'), logged('two'), renamed('Another')]
const undo = undoOf(one.act)

const has = async (store: DossierStore, ...ids: string[]): Promise<boolean> => {
  const entries = (await store.read('river'))?.entries ?? []
  return ids.every((id) => entries.filter((entry) => entry.id === id).length === 1)
}
const kept = async (store: DossierStore, id = 'river') => (await store.list()).find((one) => one.id === id)

interface Act {
  readonly does: (store: DossierStore) => Promise<unknown>
  /** Whether it has been done, once and whole. */
  readonly isDone: (store: DossierStore) => Promise<boolean>
}

/** What a user does, as far as storage sees it. */
const acts: Readonly<Record<string, Act>> = {
  'log a development': { does: (s) => s.append('river', [one]), isDone: (s) => has(s, one.id) },
  'log several at once': { does: (s) => s.append('river', [one, two]), isDone: (s) => has(s, one.id, two.id) },
  undo: { does: (s) => s.append('river', [undo]), isDone: (s) => has(s, undo.id) },
  rename: {
    does: (s) => s.append('river', [title], 'Another'),
    isDone: async (s) => (await has(s, title.id)) && (await kept(s))?.title === 'Another',
  },
  'import a new dossier': {
    does: (s) => s.import('bay', importedWith(1050), { title: 'Bay', origin: 'imported' }),
    isDone: async (s) =>
      (await s.read('bay'))?.entries.length === 1052 &&
      (await kept(s, 'bay'))?.entries === 1052 &&
      (await kept(s, 'bay'))?.onlyHere === 0,
  },
  'import into one that is there': {
    does: (s) => s.import('river', importedWith(5), { title: 'River', origin: 'imported' }),
    isDone: async (s) => (await s.read('river'))?.entries.length === 7 && (await kept(s))?.entries === 7,
  },
  remove: { does: (s) => s.remove('river'), isDone: async (s) => (await kept(s))?.removed !== null },
  restore: { does: (s) => s.restore('river'), isDone: async (s) => (await kept(s))?.removed === null },
  'leave a draft': {
    does: (s) => s.setDraft('river', 'one', { headline: 'Half' }),
    isDone: async (s) => JSON.stringify([...(await s.drafts('river'))]) === '[["one",{"headline":"Half"}]]',
  },
  'link to a file': {
    does: (s) => s.setLink('river', { name: 'a.json' }),
    isDone: async (s) => (await s.link('river')) !== null,
  },
  'write to the linked file': {
    does: (s) => s.notePlaced('river', 5),
    isDone: async (s) => (await kept(s))?.onlyHere === 0,
  },
  'put a copy aside': {
    does: (s) => s.putAside('river', 'replacement'),
    isDone: async (s) => (await s.copies('river')).length === 1,
  },
}

async function tryWith(act: Act, failure: Failure): Promise<boolean> {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', base, { title: 'River', origin: 'own' })
  const failing = letFail(failure)
  const said = await act.does(store).then(
    () => 'saved',
    (error: unknown) => error,
  )
  failing.stop()
  const other = await openTab(environment)
  const entries = (await other.read('river'))?.entries ?? []
  expect(entries).toEqual(expect.arrayContaining(base))
  const name = JSON.stringify(failure)
  if (said === 'saved') expect(await act.isDone(other), `it said saved: ${name}`).toBe(true)
  else {
    expect(said, name).toBeInstanceOf(StorageFault)
    if (failure.name === 'QuotaExceededError') expect(said).toMatchObject({ why: 'quota' })
    // An abort may come after all was written and before that was told; what was not said is then no harm.
    await act.does(store.isReadOnly ? other : store)
    expect(await act.isDone(other), `tried again: ${name}`).toBe(true)
    expect(await act.isDone(store)).toBe(true)
  }
  closeTabs()
  return failing.hasFailed()
}

/** A failure may be the only one, or each call after it fails too. */
const ways = manners.flatMap((manner) => [false, true].map((goesOn) => ({ manner, goesOn })))

/** `npm run soak` lets each act fail by each name in every way; `npm test` in every way, each by one name or two. */
const waysOf = (act: number, name: number) =>
  soaks ? ways : ways.filter((_, way) => way === (act + name) % ways.length)

describe.each(Object.values(acts).map((act, place) => [Object.keys(acts)[place], act, place] as const))(
  '%s',
  (_, act, place) => {
    test.each(errorNames)('never says saved where %s came, and works when tried again', async (name) => {
      for (const way of waysOf(place, errorNames.indexOf(name))) {
        let call = 1
        while (await tryWith(act, { name, ...way, call })) call += 1
        expect(call).toBeGreaterThan(1)
      }
    })
  },
)
