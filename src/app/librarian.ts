import { changedSince } from '../../machines/board/since.ts'
import { countingEntries, isHead } from '../../machines/record/counting.ts'
import { entriesOf, exportText, fileOf, mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import { everything } from '../../machines/record.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Unkept } from '../../machines/workspace/keeping.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { storedId } from '../../machines/workspace/open.ts'
import { openEntries } from '../../machines/workspace/openLedger.ts'
import { emptyDossier, idFor } from '../library/emptyDossier.ts'
import type { Kept } from '../library/kept.ts'
import type { FileText } from '../library/LinkedWriter.ts'
import { linkOf } from '../library/link.ts'
import type { Newer } from '../library/NewerShipped.tsx'
import { StorageFault } from '../storage/storageFault.ts'
import { importer } from './author.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { openShipped } from './opening.ts'
import { renamed } from './recording.ts'
import { shippedDossiers } from './shippedDossiers.ts'

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
async function keepUnopened(keeper: Keeper, written: Unkept): Promise<void> {
  const kept = await keeper.keep(written)
  if (!kept.ok) throw new StorageFault(kept.why)
  keeper.hold(written.ledger)
}

/** A dossier's file as it is now. */
export const fileText = (ledger: Ledger): FileText => ({
  text: exportText(ledger.entries()),
  entries: ledger.entries().length,
})

/** Dossiers that ship in a newer form than the copy that was written to here. */
export async function newerDossiers(keeper: Keeper): Promise<readonly Newer[]> {
  const kept = (await (await keeper.store).list()).filter(
    ({ id, removed }) => removed === null && shippedDossiers.some((one) => one.id === id),
  )
  const found = await Promise.all(
    kept.map(async ({ id }) => newerThan(await keeper.entries(id), id, await shippedText(id))),
  )
  return found.filter((one) => one !== null)
}

/** A dossier that ships could not be fetched. */
export class Unreachable extends Error {}

/** The text of a dossier that ships; null where it cannot be had now. */
async function shippedText(id: string): Promise<string | null> {
  try {
    const answer = await fetch(`dossiers/${id}.json`)
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

/** Takes what is new in a dossier that ships into the copy of it, beside what was written here; rejects where it cannot. */
export async function takeNewer(workspace: Workspace, keeper: Keeper, id: string): Promise<void> {
  const found = await keeper.find(id)
  const text = await shippedText(id)
  if (found === null) throw new StorageFault('gone')
  if (text === null) throw new Unreachable(id)
  const entries = entriesFrom(found.ledger.entries(), text)
  const merged = found.ledger.merged(entries)
  if (!merged.ok) throw new Error(`${id} and its newer version make no sound dossier together`)
  const { ledger } = merged
  if (storedId(workspace.getSnapshot().context.open) === id) workspace.send({ type: 'record', ledger, entries })
  else await keepUnopened(keeper, { ledger, entries })
}

function newerThan(entries: readonly Entry[], id: string, text: string | null): Newer | null {
  const more = text === null ? [] : entriesFrom(entries, text)
  if (more.length === 0) return null
  const before = openEntries(entries, false)
  const after = openEntries(mergeEntries(entries, more), false)
  if (!before.ok || !after.ok) return null
  const { dossier } = after.ledger.opened
  const asOf = today(dossier, Date.now())
  const view = { lens: 'assessed', filter: everything } as const
  const changes = changedSince({ dossier: before.ledger.opened.dossier, asOf }, { dossier, asOf }, view)
  return { id, title: dossier.title, added: more.length, dossier, changes }
}

/** What a newer text adds to a copy: only what the copy says nothing about, for what was written here counts. */
function entriesFrom(entries: readonly Entry[], text: string): readonly Entry[] {
  const incoming = entriesOf(JSON.parse(text), { author: 'parley', recorded: new Date().toISOString() })
  const there = new Set(countingEntries(entries).map(({ id }) => id))
  return lackingEntries(entries, incoming).filter((one) => !isHead(one) && !there.has(one.id))
}
