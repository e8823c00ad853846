import type { Entry } from '../../machines/record/entry.ts'
import { browserEnvironment } from '../../src/storage/environment.ts'
import { openIndexedDb } from '../../src/storage/indexedDb.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { contract } from './contract.ts'
import { importedWith, logged } from './entriesForTests.ts'

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

const isSound = async (): Promise<boolean> => (await (await watched()).read('river'))?.isSound ?? true

/** What one import brings: three hundred entries of one act. */
function manyOf(name: string): Entry[] {
  const { act } = logged(name)
  return Array.from({ length: 300 }, (_, place) => ({ ...logged(`${name}:${place}`), act }))
}

/** Logs, imports, and puts copies aside for as long as the page lives, and tells of each writing before and after. */
async function writeOn(round: string): Promise<void> {
  const store = await watched()
  for (let step = 0; ; step += 1) {
    const name = `${round}-${step}`
    await window.began?.(name)
    if (step % 7 === 0) await store.import('river', manyOf(name), { title: 'River', origin: 'own' })
    else await store.append('river', [logged(`${name}:0`)])
    await window.saved?.(name)
    if (step % 7 === 3) await store.putAside('river', 'replacement')
  }
}

const storageInBrowser = { runContract, watchDossier, write, storedIds, heard: () => heard, isSound, writeOn }

declare global {
  interface Window {
    readonly storageInBrowser: typeof storageInBrowser
    /** What the killed browser was about to write, and what it had called saved. */
    readonly began?: (name: string) => Promise<unknown>
    readonly saved?: (name: string) => Promise<unknown>
  }
}

Object.assign(window, { storageInBrowser })
