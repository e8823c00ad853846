import { OpenDossier } from '../board/openDossier.ts'
import { isRecord } from '../dossier/containers.ts'
import { readBeside, readTrusted } from '../dossier/trusted.ts'
import { type Fault, readDossier } from '../dossier.ts'
import { isHead } from '../record/counting.ts'
import { withDevelopments } from '../record/developments.ts'
import { countedOf, fileOf, mergeEntries } from '../record/entries.ts'
import type { Entry } from '../record/entry.ts'
import { undoneActs } from '../record/history.ts'
import { lists } from '../record/lists.ts'
import { entriesIn, type Part, unreadFile } from '../record/parts.ts'
import { withDevelopment } from './draft/withDevelopment.ts'
import type { Written as WrittenDevelopment } from './draft/written.ts'
import type { Act, Ledger, Written } from './ledger.ts'
import { withScenarios } from './withScenarios.ts'

/** An entry that had to be left out so that the rest is a sound dossier, and what is wrong with it. */
export interface SetAside {
  readonly entry: Entry
  readonly fault: Fault
}

/** What entries open to; `setAside` names those without which the rest is sound. */
export type OpenedEntries =
  | { readonly ok: true; readonly ledger: Ledger; readonly setAside: readonly SetAside[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The ledger of a dossier that was read from a file; its entries are made once something needs them. */
export const ledgerOf = (opened: OpenDossier, entries: () => readonly Entry[]): Ledger =>
  new OpenLedger(opened, once(entries), [], [])

/**
 * Opens kept entries, however many there are: two tabs may each have written up to a limit. `isTrusted` says that all
 * developments among them were checked when they were written.
 */
export function openEntries(entries: readonly Entry[], isTrusted: boolean): OpenedEntries {
  const setAside: SetAside[] = []
  let rest = entries
  for (;;) {
    const { value } = fileOf(rest)
    const parsed = isTrusted && setAside.length === 0 ? readTrusted(value) : readDossier(value, true)
    if (parsed.ok) return { ok: true, ledger: ledgerOf(new OpenDossier(parsed.dossier), () => rest), setAside }
    const blamed = blamedFor(parsed.faults, rest)
    if (blamed.size === 0) return { ok: false, faults: parsed.faults }
    setAside.push(...[...blamed].map(([entry, fault]) => ({ entry, fault })))
    rest = rest.filter((entry) => !blamed.has(entry))
  }
}

/** Opens what is kept, as sound as it was written: most of a long record is not read for that. */
export const openSound = (parts: readonly Part[]): OpenedEntries =>
  openUnread(parts) ?? openEntries(entriesIn(parts), true)

function openUnread(parts: readonly Part[]): OpenedEntries | null {
  const file = unreadFile(parts)
  const parsed = file && readBeside(file.value)
  if (file === null || !parsed?.ok) return null
  const dossier = withDevelopments(parsed.dossier, file.developments)
  return { ok: true, ledger: ledgerOf(new OpenDossier(dossier), () => entriesIn(parts)), setAside: [] }
}

/** The entries that the paths of faults lead to, each with the first fault found in it. */
function blamedFor(faults: readonly Fault[], entries: readonly Entry[]): ReadonlyMap<Entry, Fault> {
  const counted = [...countedOf(entries).things.values()]
  const blamed = new Map<Entry, Fault>()
  for (const fault of faults) {
    const [, name, place] = /^\$\.([a-z]+)\[(\d+)\]/.exec(fault.path) ?? []
    const kind = lists.find(([list]) => list === name)?.[1]
    const entry = counted.filter((one) => one.kind === kind)[Number(place)]
    if (entry !== undefined && !blamed.has(entry)) blamed.set(entry, fault)
  }
  return blamed
}

class OpenLedger implements Ledger {
  readonly opened: OpenDossier
  readonly entries: () => readonly Entry[]
  readonly past: readonly Act[]
  readonly future: readonly Act[]

  constructor(opened: OpenDossier, entries: () => readonly Entry[], past: readonly Act[], future: readonly Act[]) {
    this.opened = opened
    this.entries = entries
    this.past = past
    this.future = future
  }

  written(act: Act, entries: readonly Entry[]): Written {
    const past = [...this.past, act]
    const logged = loggedIn(entries)
    // One more development, or another scenario, costs no reading of all the others.
    const added = logged ? withDevelopment(this.opened.dossier, logged) : withScenarios(this.opened.dossier, entries)
    if (added === null) return this.#with(entries, past, [], entries.every(isHead))
    if (!added.ok) return added
    const all = once(() => mergeEntries(this.entries(), entries))
    return { ok: true, ledger: new OpenLedger(new OpenDossier(added.dossier), all, past, []) }
  }

  undone(entry: Entry): Written {
    return this.#with([entry], this.past.slice(0, -1), [...this.future, ...this.past.slice(-1)], true)
  }

  redone(entry: Entry): Written {
    return this.#with([entry], [...this.past, ...this.future.slice(-1)], this.future.slice(0, -1), true)
  }

  merged(entries: readonly Entry[]): Written {
    const all = mergeEntries(this.entries(), entries)
    const opened = openEntries(all, false)
    if (!opened.ok) return opened
    const undone = undoneActs(all)
    // What was undone or done again elsewhere meanwhile can no longer be so here.
    const past = this.past.filter(({ id }) => !undone.has(id))
    const future = this.future.filter(({ id }) => undone.has(id))
    return { ok: true, ledger: new OpenLedger(opened.ledger.opened, () => all, past, future) }
  }

  /** `mayBeLong`: it adds nothing to what has grown past a limit, and so is no reason to refuse it. */
  #with(more: readonly Entry[], past: readonly Act[], future: readonly Act[], mayBeLong: boolean): Written {
    const entries = mergeEntries(this.entries(), more)
    const parsed = readDossier(fileOf(entries).value, mayBeLong)
    if (!parsed.ok) return parsed
    return { ok: true, ledger: new OpenLedger(new OpenDossier(parsed.dossier), () => entries, past, future) }
  }
}

/** What was logged, where entries are one development, alone or with its source. */
function loggedIn(entries: readonly Entry[]): WrittenDevelopment | null {
  const [development] = entries.filter(({ kind }) => kind === 'development').map(({ content }) => content)
  const sources = entries.filter(({ kind }) => kind === 'source').map(({ content }) => content)
  const [source = null] = sources
  if (entries.length !== 1 + sources.length || sources.length > 1) return null
  if (!isRecord(development) || !(source === null || isRecord(source))) return null
  return { development, source }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
