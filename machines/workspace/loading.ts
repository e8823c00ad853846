import type { OpenDossier } from '../board/openDossier.ts'
import type { Fault } from '../dossier/faults.ts'
import type { Entry } from '../record/entry.ts'
import type { PutAside } from './aside.ts'
import type { Draft } from './draft/draft.ts'
import type { KeepFault } from './keeping.ts'
import type { Ledger } from './ledger.ts'

/** A file of the user's machine, as far as opening it needs. */
export interface FileToOpen {
  readonly name: string
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Where a dossier comes from: the one that an address names (null for the one that opens first) or brings along, or a file. */
export type Wanted =
  | { readonly from: 'address'; readonly id: string | null }
  | { readonly from: 'link'; readonly id: string | null; readonly carried: string }
  | { readonly from: 'file'; readonly file: FileToOpen }

/** Why no dossier was opened. */
export type Refusal =
  | { readonly why: 'unknown'; readonly id: string }
  | { readonly why: 'unreachable'; readonly name: string }
  /** It was taken out of the library, and can be put back. */
  | { readonly why: 'removed'; readonly id: string; readonly title: string }
  /** What is kept cannot be looked into at all. */
  | { readonly why: 'shut'; readonly id: string; readonly fault: KeepFault }
  | { readonly why: 'faulty'; readonly name: string; readonly faults: readonly Fault[] }
  /** Together with what is stored of its dossier the file would pass a limit. Nothing of it was stored. */
  | { readonly why: 'tooMuch'; readonly name: string; readonly title: string; readonly faults: readonly Fault[] }
  /** The dossier that an address brings along cannot be unpacked. */
  | { readonly why: 'brokenLink'; readonly id: string; readonly problem: 'damaged' | 'tooLarge' | 'otherForm' }
  /** What is stored of the dossier makes none any more; so many copies of it were put aside. */
  | { readonly why: 'damaged'; readonly id: string; readonly title: string; readonly copies: number }

/** What came of the attempt to open one. */
export type Loaded =
  | {
      readonly result: 'opened'
      readonly opened: OpenDossier
      /** What is written goes through it; null where nothing can be written. */
      readonly ledger: Ledger | null
      /** What was being logged when the dossier was left. */
      readonly draft: Draft | null
      /** What waited for it to be done, the latest last. */
      readonly waiting?: readonly Draft[]
      readonly advice: readonly Fault[]
      /** What has to be kept of it, for it came from elsewhere. */
      readonly unkept: readonly Entry[]
      /** What was done to what was stored of it, where something was. */
      readonly aside?: PutAside | null
      /** Of that moment, in milliseconds since 1970. */
      readonly now: number
    }
  | { readonly result: 'refused'; readonly refusal: Refusal }
