import { entriesOf, exportText, fileOf } from '../../machines/record/entries.ts'
import type { Unkept } from '../../machines/workspace/keeping.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { emptyDossier, idFor } from '../library/emptyDossier.ts'
import type { Kept } from '../library/kept.ts'
import type { FileText } from '../library/LinkedWriter.ts'
import { linkOf } from '../library/link.ts'
import { StorageFault } from '../storage/storageFault.ts'
import { importer } from './author.ts'
import type { Keeper } from './keeper.ts'
import { openShipped } from './opening.ts'
import { renamed } from './recording.ts'
import { shippedDossiers } from './shippedDossiers.ts'
import { shippedText, Unreachable } from './shippedText.ts'

const plainFacts = { changed: null, bytes: 0, entries: 0, onlyHere: 0, copies: 0, file: null, removed: false } as const

/** All dossiers of this browser, those that ship and were never written to among them. */
export async function listDossiers(keeper: Keeper): Promise<readonly Kept[]> {
  const store = await keeper.store
  const kept = await Promise.all(
    (await store.list()).map(async ({ removed, ...one }) => ({
      ...one,
      removed: removed !== null,
      file: linkOf(await store.link(one.id))?.handle.name ?? null,
    })),
  )
  const untouched = shippedDossiers.filter(({ id }) => kept.every((one) => one.id !== id))
  return [...kept, ...untouched.map(({ id, title }) => ({ ...plainFacts, id, title, origin: 'shipped' as const }))]
}

/** A dossier of the library, be it one that ships and was never written to; null where there is none. */
export async function findLedger(keeper: Keeper, id: string): Promise<Ledger | null> {
  const found = await keeper.find(id)
  if (found !== null) return found.ledger
  if (shippedDossiers.every((one) => one.id !== id)) return null
  const text = await shippedText(id)
  if (text === null) throw new Unreachable(id)
  const opened = openShipped(text, id, keeper, Date.now())
  return opened.result === 'opened' ? opened.ledger : null
}

/** Makes a dossier with nothing in it. Returns its id. */
export async function createDossier(keeper: Keeper, title: string, timeZone: string): Promise<string> {
  const file = emptyDossier(title, timeZone, await idsOf(keeper))
  await importFile(keeper, file, file.id, title)
  return file.id
}

/** Makes a copy of a dossier as it is now. Returns its id; null where there is no such dossier. */
export async function duplicateDossier(keeper: Keeper, ledger: Ledger, title: string): Promise<string> {
  const id = idFor(title, await idsOf(keeper))
  await importFile(keeper, { ...fileOf(ledger.entries()).value, id, title }, id, title)
  return id
}

async function importFile(keeper: Keeper, file: unknown, id: string, title: string): Promise<void> {
  const entries = entriesOf(file, importer(Date.now()))
  await (await keeper.store).import(id, entries, { title, origin: 'own' })
}

async function idsOf(keeper: Keeper): Promise<ReadonlySet<string>> {
  const kept = await (await keeper.store).list()
  return new Set([...kept.map(({ id }) => id), ...shippedDossiers.map(({ id }) => id)])
}

/** Gives a dossier that is not open another title; rejects where that is not kept. */
export async function renameDossier(keeper: Keeper, ledger: Ledger, title: string): Promise<void> {
  const written = renamed(ledger, title)
  if (written === null) throw new Error(`${title} cannot be a title`)
  await keepUnopened(keeper, written)
}

/** Has entries kept of a dossier that is not open. Only when they are, they show when it is opened. */
export async function keepUnopened(keeper: Keeper, written: Unkept): Promise<void> {
  const kept = await keeper.keep(written)
  if (!kept.ok) throw new StorageFault(kept.why)
  keeper.hold(written.ledger)
}

/** A dossier's file as it is now. */
export const fileText = (ledger: Ledger): FileText => ({
  text: exportText(ledger.entries()),
  entries: ledger.entries().length,
})
