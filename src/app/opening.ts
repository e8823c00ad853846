import { OpenDossier } from '../../machines/board/openDossier.ts'
import { parseDossier } from '../../machines/dossier.ts'
import { countingEntries, isHead } from '../../machines/record/counting.ts'
import { entriesOf, mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { undoneActs } from '../../machines/record/history.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import { createUlids } from '../../machines/record/ulid.ts'
import type { FileToOpen, Loaded } from '../../machines/workspace/loading.ts'
import { ledgerOf, openEntries } from '../../machines/workspace/openLedger.ts'
import { readFile } from '../intake/readFile.ts'
import { author } from './author.ts'
import type { Keeper } from './keeper.ts'

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
  const { before, more } = await placedBeside(dossier.id, JSON.parse(read.text), keeper, now)
  // The store takes nothing that it has: what is shown is what it will hold.
  const all = before.length === 0 ? more : mergeEntries(before, lackingEntries(before, more))
  const merged = before.length === 0 ? null : openEntries(all, false)
  const ledger = merged?.ok ? merged.ledger : ledgerOf(new OpenDossier(dossier), () => more)
  keeper.hold(ledger, 'imported')
  return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice, unkept: more, now }
}

/** What is stored of a dossier, and what has to be added to it so that a file counts, given as its JSON value. */
export async function placedBeside(
  id: string,
  value: unknown,
  keeper: Keeper,
  now: number,
): Promise<{ readonly before: readonly Entry[]; readonly more: readonly Entry[] }> {
  const ofFile = entriesOf(value, importer(now))
  const before = await entriesBefore(id, keeper)
  return { before, more: before.length === 0 ? ofFile : await together(id, before, ofFile, keeper, now) }
}

const importer = (now: number) => ({ author: author(), recorded: new Date(now).toISOString() })

/** A store that cannot be read must not keep a file from being opened. */
const entriesBefore = (id: string, keeper: Keeper): Promise<readonly Entry[]> => keeper.entries(id).catch(() => [])

/**
 * What has to be added so that a file counts beside what is there. Where both say something different of one thing, the
 * file that was opened last counts, and all else is undone; a copy of it is put aside, and it can be done again.
 */
async function together(
  id: string,
  before: readonly Entry[],
  ofFile: readonly Entry[],
  keeper: Keeper,
  now: number,
): Promise<readonly Entry[]> {
  const act = ofFile[0]?.act ?? ''
  const ulids = createUlids(() => now, Math.random)
  // What is written now was written knowing all that is there, whatever the clocks say.
  for (const { order } of before.slice(-1)) ulids.follow(order)
  const undoing = (of: string, undone: boolean): Entry => {
    const order = ulids.next()
    const content = { act: of, undone }
    return { id: `undo:${order}`, kind: 'undo', order, act: order, content, ...importer(now) }
  }
  const again = undoneActs(before).has(act) ? [undoing(act, false)] : []
  const counting = countingEntries(before)
  if (!haveClash(counting, ofFile)) return [...ofFile, ...again]
  await (await keeper.store).putAside(id, 'replacement').catch(() => {})
  const others = new Set(counting.filter((one) => one.act !== act).map((one) => one.act))
  return [...ofFile, ...again, ...[...others].map((other) => undoing(other, true))]
}

function haveClash(counting: readonly Entry[], ofFile: readonly Entry[]): boolean {
  const head = counting.findLast(isHead)
  const there = new Map(counting.map(({ id, content }) => [id, JSON.stringify(content)]))
  for (const { id } of ofFile.filter(isHead)) if (head !== undefined) there.set(id, JSON.stringify(head.content))
  return ofFile.some(({ id, content }) => {
    const other = there.get(id)
    return other !== undefined && other !== JSON.stringify(content)
  })
}
