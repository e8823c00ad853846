import { OpenDossier } from '../../machines/board/openDossier.ts'
import { type Dossier, parseDossier } from '../../machines/dossier.ts'
import { entriesOf, mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import type { FileToOpen, Loaded } from '../../machines/workspace/loading.ts'
import { ledgerOf, openEntries } from '../../machines/workspace/openLedger.ts'
import { readFile } from '../intake/readFile.ts'
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

/** Opens a file, and has it kept: as it is, or with what was written to it here since. */
export async function openFile(file: FileToOpen, keeper: Keeper, now: number): Promise<Opened | Refused> {
  const read = await readFile(file)
  const parsed = read.ok ? parseDossier(read.text) : { ok: false as const, faults: [read.fault] }
  if (!read.ok || !parsed.ok) {
    return { result: 'refused', refusal: { why: 'faulty', name: file.name, faults: parsed.ok ? [] : parsed.faults } }
  }
  const { dossier, advice } = parsed
  const { before, more, aside } = await placedBeside(dossier, JSON.parse(read.text), keeper, now)
  // The store takes nothing that it has: what is shown is what it will hold.
  const all = before.length === 0 ? more : mergeEntries(before, lackingEntries(before, more))
  const merged = before.length === 0 ? null : openEntries(all, false)
  const ledger = merged?.ok ? merged.ledger : ledgerOf(new OpenDossier(dossier), () => more)
  keeper.hold(ledger, 'imported')
  return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice, unkept: more, aside, now }
}

/** What is stored of a dossier, and what has to be added to it so that a file counts, given as its JSON value. */
export async function placedBeside(
  dossier: Dossier,
  value: unknown,
  keeper: Keeper,
  now: number,
): Promise<Together & { readonly before: readonly Entry[] }> {
  const before = await entriesBefore(dossier.id, keeper)
  return { before, ...(await together(dossier, before, entriesOf(value, importer(now)), keeper, now)) }
}

/** A store that cannot be read must not keep a file from being opened. */
const entriesBefore = (id: string, keeper: Keeper): Promise<readonly Entry[]> => keeper.entries(id).catch(() => [])
