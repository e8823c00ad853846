import type { OpenDossier } from '../board/openDossier.ts'
import type { Fault } from '../dossier/faults.ts'

/** A file of the user's machine, as far as opening it needs. */
export interface FileToOpen {
  readonly name: string
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Where a dossier comes from: the one that an address names (null for the one that opens first), or a file. */
export type Wanted =
  | { readonly from: 'address'; readonly id: string | null }
  | { readonly from: 'file'; readonly file: FileToOpen }

/** Why no dossier was opened. */
export type Refusal =
  | { readonly why: 'unknown'; readonly id: string }
  | { readonly why: 'several'; readonly count: number }
  | { readonly why: 'unreachable'; readonly name: string }
  | { readonly why: 'faulty'; readonly name: string; readonly faults: readonly Fault[] }

/** What came of the attempt to open one. */
export type Loaded =
  | {
      readonly result: 'opened'
      readonly opened: OpenDossier
      readonly advice: readonly Fault[]
      /** Of that moment, in milliseconds since 1970. */
      readonly now: number
    }
  | { readonly result: 'refused'; readonly refusal: Refusal }
