import type { Entry } from '../record/entry.ts'
import type { Ledger } from './ledger.ts'

/** Entries that were written and are not yet known to be kept, with the ledger that they led to. */
export interface Unkept {
  readonly ledger: Ledger
  readonly entries: readonly Entry[]
}

/** Why entries could not be kept. */
export type KeepFault = 'quota' | 'private' | 'blocked' | 'newer' | 'damaged' | 'gone' | 'closed' | 'unknown'

/** What came of the attempt to keep some entries; `at` is when, in milliseconds since 1970. */
export type Kept =
  | { readonly ok: true; readonly at: number; readonly isLasting: boolean }
  | { readonly ok: false; readonly why: KeepFault }
