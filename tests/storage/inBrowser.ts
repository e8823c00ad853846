import type { Entry } from '../../machines/record/entry.ts'
import { browserEnvironment } from '../../src/storage/environment.ts'
import { openIndexedDb } from '../../src/storage/indexedDb.ts'
import type { Damaged, DossierStore } from '../../src/storage/store.ts'
import { contract } from './contract.ts'
import { importedWith, logged } from './entriesForTests.ts'
import { layFirstVersion, lookAtRaw, migrate } from './migrationInBrowser.ts'

/** What a page does over and over, to be killed in its midst. */
export type Writing = 'log' | 'import' | 'copy'

export interface Looked {
  readonly ids: readonly string[]
  readonly damaged: readonly Damaged[]
  readonly copies: readonly { readonly ids: readonly string[]; readonly damaged: readonly Damaged[] }[]
}

/** The contract's promises that this browser's IndexedDB does not keep, and how many it was asked for. */
async function runContract(): Promise<{ readonly asked: number; readonly broken: readonly string[] }> {
  const broken: string[] = []
  for (const [place, { name, holds }] of contract.entries()) {
    const stores: DossierStore[] = []
    const open = async (): Promise<DossierStore> => {
      const store = await openIndexedDb(browserEnvironment(`contract-${place}`))
      stores.push(store)
      return store
    }
    try {
      await holds(await open(), open)
    } catch (error) {
      broken.push(`${name}: ${String(error)}`)
    }
    for (const store of stores) store.close()
  }
  return { asked: contract.length, broken }
}

const watched = openOnce()
function openOnce(): () => Promise<DossierStore> {
  let store: Promise<DossierStore> | null = null
  return () => {
    store ??= openIndexedDb(browserEnvironment('tabs'))
    return store
  }
}

/** Reads a dossier, and takes down what other tabs write to it from then on, with the moment. */
async function watchDossier(): Promise<void> {
  const store = await watched()
  store.subscribe((event) => {
    if (event.type === 'entries') heard.push(...event.entries.map(({ id }) => ({ id, at: Date.now() })))
  })
  await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
  await store.read('river')
}
const heard: { readonly id: string; readonly at: number }[] = []

/** Writes one entry; the moment when it was called saved. */
async function write(name: string): Promise<number> {
  await (await watched()).append('river', [logged(name)])
  return Date.now()
}

const storedIds = async (): Promise<string[]> =>
  ((await (await watched()).read('river'))?.entries ?? []).map(({ id }) => id)

/** What is kept of a dossier and of its copies, of those too that were put aside last. */
async function lookAt(dossier: string): Promise<Looked> {
  const store = await watched()
  const stored = await store.read(dossier)
  const copies = await store.copies(dossier)
  return {
    ids: stored?.entries.map(({ id }) => id) ?? [],
    damaged: stored?.damaged ?? [],
    copies: copies.map(({ entries, damaged }) => ({ ids: entries.map(({ id }) => id), damaged })),
  }
}

/** A dossier of so many entries with long texts, and three copies of it. */
async function fill(dossier: string, entries: number): Promise<void> {
  const store = await watched()
  const all = Array.from({ length: entries }, (_, place) => {
    const one = logged(`${dossier}:${place}`)
    return { ...one, act: 'filled', content: { headline: one.id, note: crypto.randomUUID().repeat(20) } }
  })
  await store.import(dossier, [...importedWith(1), ...all], { title: 'River', origin: 'own' })
  for (let time = 0; time < 3; time += 1) await store.putAside(dossier, 'replacement')
}

/** Writes more than the browser keeps in memory until a transaction ends, in one that does not end. */
async function beginLongWrite(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('long', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('values')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const store = database.transaction('values', 'readwrite').objectStore('values')
  const value = 'x'.repeat(50_000)
  for (let place = 0; place < 60; place += 1) store.put(value, place)
  await new Promise<void>((resolve) => {
    const goOn = () => {
      store.get(0).onsuccess = goOn
      resolve()
    }
    store.get(0).onsuccess = goOn
  })
}

/** What one import brings: three hundred entries of one act. */
function manyOf(name: string): Entry[] {
  const { act } = logged(name)
  return Array.from({ length: 300 }, (_, place) => ({ ...logged(`${name}:${place}`), act }))
}

/** Logs, imports, or puts copies aside for as long as the page lives, and tells of each before and after. */
async function writeOn(dossier: string, kind: Writing, round: string): Promise<void> {
  const store = await watched()
  await store.import(dossier, importedWith(1), { title: 'River', origin: 'own' })
  const works: Readonly<Record<Writing, (name: string) => Promise<unknown>>> = {
    log: (name) => store.append(dossier, [logged(`${name}:0`)]),
    import: (name) => store.import(dossier, manyOf(name), { title: 'River', origin: 'own' }),
    copy: () => store.putAside(dossier, 'replacement'),
  }
  for (let step = 0; ; step += 1) {
    const name = `${kind}-${round}-${step}`
    await window.began?.(name)
    await works[kind](name)
    await window.saved?.(name)
  }
}

const storageInBrowser = {
  runContract,
  watchDossier,
  write,
  storedIds,
  heard: () => heard,
  lookAt,
  writeOn,
  fill,
  beginLongWrite,
  layFirstVersion,
  lookAtRaw,
  migrate,
}

declare global {
  interface Window {
    readonly storageInBrowser: typeof storageInBrowser
    /** What the killed browser was about to write, and what it had called saved. */
    readonly began?: (name: string) => Promise<unknown>
    readonly saved?: (name: string) => Promise<unknown>
  }
}

Object.assign(window, { storageInBrowser })
