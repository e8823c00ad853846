import { OpenDossier } from '../../machines/board/openDossier.ts'
import { fault } from '../../machines/dossier/faults.ts'
import { beyondLimits, tooLarge } from '../../machines/dossier/limits.ts'
import { type Dossier, type Fault, parseDossier } from '../../machines/dossier.ts'
import { entriesOf, exportText, fileOf, mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import type { FileToOpen, Loaded, Refusal } from '../../machines/workspace/loading.ts'
import { ledgerOf, openEntries } from '../../machines/workspace/openLedger.ts'
import { isOtherKind } from '../intake/otherKind.ts'
import { readFile } from '../intake/readFile.ts'
import { StorageFault } from '../storage/storageFault.ts'
import { laterWords } from '../ui/laterWords.ts'
import { unpackText } from '../ui/packedText.ts'
import { importer } from './author.ts'
import type { Keeper } from './keeper.ts'
import { type Together, together } from './together.ts'

type Opened = Extract<Loaded, { result: 'opened' }>
type Refused = Extract<Loaded, { result: 'refused' }>

/** Opens the text of a dossier that ships. Nothing of it is kept before something is written to it. */
export function openShipped(text: string, name: string, keeper: Keeper, now: number): Opened | Refused {
  const parsed = parseDossier(text)
  if (!parsed.ok) return { result: 'refused', refusal: { why: 'faulty', name, faults: parsed.faults } }
  const ledger = ledgerOf(new OpenDossier(parsed.dossier), () => entriesOf(JSON.parse(text), importer(now)))
  keeper.hold(ledger, 'shipped')
  // Advice is for who wrote a file.
  return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice: [], unkept: [], now }
}

/** Opens the copy of a dossier that came with an address: to be looked at, for nothing can be written in it. */
export async function openLinked(carried: string, id: string, now: number): Promise<Opened | Refused> {
  const unpacked = await unpackText(carried)
  if (!unpacked.ok) return { result: 'refused', refusal: { why: 'brokenLink', id, problem: unpacked.why } }
  const parsed = parseDossier(unpacked.text)
  if (!parsed.ok) {
    return { result: 'refused', refusal: { why: 'faulty', name: laterWords.sharing.linked(id), faults: parsed.faults } }
  }
  const opened = new OpenDossier(parsed.dossier)
  return { result: 'opened', opened, ledger: null, draft: null, advice: [], unkept: [], now }
}

/** Opens a file, and has it kept: as it is, or with what was written to it here since. */
export async function openFile(file: FileToOpen, keeper: Keeper, now: number): Promise<Opened | Refused> {
  const { name } = file
  const read = await readFile(file)
  if (isOtherKind(name, read.ok ? read.text : null)) {
    const { otherKind, kinds } = laterWords.incoming
    return { result: 'refused', refusal: { why: 'faulty', name, faults: [fault([], otherKind, kinds)] } }
  }
  const { advise } = await import('../../machines/dossier/advice.ts')
  const parsed = read.ok ? parseDossier(read.text, advise) : { ok: false as const, faults: [read.fault] }
  if (!read.ok || !parsed.ok) {
    return { result: 'refused', refusal: { why: 'faulty', name, faults: parsed.ok ? [] : parsed.faults } }
  }
  const { dossier, advice } = parsed
  const placed = await placedBeside(dossier, JSON.parse(read.text), keeper, now)
  if (!placed.ok) {
    return { result: 'refused', refusal: { why: 'tooMuch', name, title: dossier.title, faults: placed.faults } }
  }
  const { before, all, more, aside } = placed
  // What is open goes on, with what can be undone in it.
  const held = keeper.held(dossier.id)
  const merged = before.length === 0 ? null : held === null ? openEntries(all, false) : held.merged(all)
  const ledger = merged?.ok ? merged.ledger : ledgerOf(new OpenDossier(dossier), () => more)
  keeper.hold(ledger, 'imported')
  return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice, unkept: more, aside, now }
}

/** A file beside what is stored of its dossier; where both together would pass a limit, which. */
export type Placed =
  | (Together & { readonly ok: true; readonly before: readonly Entry[]; readonly all: readonly Entry[] })
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** What is stored of a dossier, and what has to be added to it so that a file counts, given as its JSON value. */
export async function placedBeside(dossier: Dossier, value: unknown, keeper: Keeper, now: number): Promise<Placed> {
  const before = await entriesBefore(dossier.id, keeper)
  const placed = await together(dossier, before, entriesOf(value, importer(now)), keeper, now)
  // The store takes nothing that it has: what is shown is what it will hold.
  const all = before.length === 0 ? placed.more : mergeEntries(before, lackingEntries(before, placed.more))
  const isLonger = before.length > 0 && all.length > before.length
  const faults = isLonger ? beyondAsFile(all) : []
  return faults.length > 0 ? { ok: false, faults } : { ok: true, before, all, ...placed }
}

/** The limits that entries would pass as a file: it could be saved, and not be opened again. */
function beyondAsFile(entries: readonly Entry[]): readonly Fault[] {
  const beyond = beyondLimits(fileOf(entries).value)
  const large = beyond.length > 0 ? null : tooLarge(exportText(entries))
  return large === null ? beyond : [large]
}

/** A store that cannot be read must not keep a file from being opened. */
const entriesBefore = (id: string, keeper: Keeper): Promise<readonly Entry[]> => keeper.entries(id).catch(() => [])

/** Why a dossier that is stored was not opened. */
export async function refusalOf(error: unknown, id: string, keeper: Keeper): Promise<Refusal> {
  if (!(error instanceof StorageFault) || error.why !== 'damaged') return { why: 'unreachable', name: id }
  const listed = await keeper.store.then((store) => store.list()).catch(() => [])
  const { title, copies } = listed.find((one) => one.id === id) ?? { title: id, copies: 0 }
  return { why: 'damaged', id, title, copies }
}

/** What was deleted can be put back. A store that does not open tells nothing of what is in it; in a private window nothing is. */
export async function notFound(id: string, keeper: Keeper): Promise<Refusal> {
  const store = await keeper.store
  const removed = (await store.list().catch(() => [])).find((one) => one.id === id && one.removed !== null)
  if (removed !== undefined) return { why: 'removed', id, title: removed.title }
  const { isLasting, reason } = store
  const isEmpty = isLasting || reason === null || reason.why === 'private'
  return isEmpty ? { why: 'unknown', id } : { why: 'shut', id, fault: reason.why }
}
