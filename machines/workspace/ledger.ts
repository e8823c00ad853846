import type { OpenDossier } from '../board/openDossier.ts'
import type { Fault } from '../dossier/faults.ts'
import type { Entry } from '../record/entry.ts'

/** What a user did to the record, as undo and redo name it. */
export interface Act {
  /** The act that its entries bear. */
  readonly id: string
  readonly what:
    | 'log'
    | 'correct'
    | 'takeBack'
    | 'import'
    | 'takeNewer'
    | 'rename'
    | 'saveScenario'
    | 'changeScenario'
    | 'removeScenario'
    | 'saveBriefing'
    | 'changeBriefing'
    | 'removeBriefing'
  /** What it was done to: a headline, a file's name, a title. */
  readonly title: string
}

/** What came of writing: the ledger after it, or why the dossier would not be sound any more. */
export type Written =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A dossier and the entries that it is made of. It never changes: what is written gives another one. */
export interface Ledger {
  readonly opened: OpenDossier
  /** All that the record holds, in order; made when they are first asked for. */
  entries(): readonly Entry[]
  /** What can be undone in this sitting, the last act last, and what can be redone, the next one last. */
  readonly past: readonly Act[]
  readonly future: readonly Act[]
  /** With what an act wrote. */
  written(act: Act, entries: readonly Entry[]): Written
  /** With the last act undone, or the next one redone, by the entry that says so. */
  undone(entry: Entry): Written
  redone(entry: Entry): Written
  /** With what another tab or author has written. */
  merged(entries: readonly Entry[]): Written
}
