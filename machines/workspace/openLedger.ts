import { OpenDossier } from '../board/openDossier.ts'
import { isRecord } from '../dossier/containers.ts'
import { readTrusted } from '../dossier/trusted.ts'
import { type Fault, readDossier } from '../dossier.ts'
import { countingEntries } from '../record/counting.ts'
import { fileOf, mergeEntries } from '../record/entries.ts'
import type { Entry } from '../record/entry.ts'
import { lists } from '../record/lists.ts'
import { withDevelopment } from './draft/withDevelopment.ts'
import type { Written as WrittenDevelopment } from './draft/written.ts'
import type { Act, Ledger, Written } from './ledger.ts'

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

/** Opens kept entries. `isTrusted` says that all developments among them were checked when they were written. */
export function openEntries(entries: readonly Entry[], isTrusted: boolean): OpenedEntries {
  const setAside: SetAside[] = []
  let rest = entries
  for (;;) {
    const { value } = fileOf(rest)
    const parsed = isTrusted && setAside.length === 0 ? readTrusted(value) : readDossier(value)
    if (parsed.ok) return { ok: true, ledger: ledgerOf(new OpenDossier(parsed.dossier), () => rest), setAside }
    const blamed = blamedFor(parsed.faults, rest)
    if (blamed.size === 0) return { ok: false, faults: parsed.faults }
    setAside.push(...[...blamed].map(([entry, fault]) => ({ entry, fault })))
    rest = rest.filter((entry) => !blamed.has(entry))
  }
}

/** The entries that the paths of faults lead to, each with the first fault found in it. */
function blamedFor(faults: readonly Fault[], entries: readonly Entry[]): ReadonlyMap<Entry, Fault> {
  const counting = countingEntries(entries)
  const blamed = new Map<Entry, Fault>()
  for (const fault of faults) {
    const [, name, place] = /^\$\.([a-z]+)\[(\d+)\]/.exec(fault.path) ?? []
    const kind = lists.find(([list]) => list === name)?.[1]
    const ids = [...new Set(counting.filter((one) => one.kind === kind).map(({ id }) => id))]
    for (const entry of counting) {
      if (entry.id === ids[Number(place)] && !blamed.has(entry)) blamed.set(entry, fault)
    }
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
    if (logged === null) return this.#with(entries, past, [])
    // One more development costs no reading of all the others.
    const added = withDevelopment(this.opened.dossier, logged)
    if (!added.ok) return added
    const all = once(() => mergeEntries(this.entries(), entries))
    return { ok: true, ledger: new OpenLedger(new OpenDossier(added.dossier), all, past, []) }
  }

  undone(entry: Entry): Written {
    return this.#with([entry], this.past.slice(0, -1), [...this.future, ...this.past.slice(-1)])
  }

  redone(entry: Entry): Written {
    return this.#with([entry], [...this.past, ...this.future.slice(-1)], this.future.slice(0, -1))
  }

  merged(entries: readonly Entry[]): Written {
    const all = mergeEntries(this.entries(), entries)
    const opened = openEntries(all, false)
    if (!opened.ok) return opened
    return { ok: true, ledger: new OpenLedger(opened.ledger.opened, () => all, this.past, this.future) }
  }

  #with(more: readonly Entry[], past: readonly Act[], future: readonly Act[]): Written {
    const entries = mergeEntries(this.entries(), more)
    const parsed = readDossier(fileOf(entries).value)
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
