import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Pack } from './packs.ts'
import type { Origin, Reason } from './store.ts'

/** The form in which the present Parley stores. Each one that was ever in use has a migration and a golden file. */
export const schemaVersion = 2

/** A dossier as the library lists it. */
export interface DossierRecord {
  readonly id: string
  readonly title: string
  readonly origin: Origin
  readonly changed: string
  readonly bytes: number
  readonly entries: number
  /** So many of its entries are outside this browser too. */
  readonly placed: number
  readonly removed: string | null
}

/** Packs as they were before something was done to them; they are not looked into until someone asks. */
export interface CopyRecord {
  readonly dossier: string
  readonly made: string
  readonly before: Reason
  readonly packs: readonly unknown[]
}

/** What is remembered of a dossier, beside it. */
export type NoteKind = 'visit' | 'link' | 'draft'

export interface Schema extends DBSchema {
  dossiers: { key: string; value: DossierRecord }
  packs: { key: [dossier: string, key: string]; value: Pack }
  copies: { key: [dossier: string, made: string]; value: CopyRecord }
  notes: { key: [dossier: string, kind: NoteKind]; value: unknown }
}

export type StoreName = 'dossiers' | 'packs' | 'copies' | 'notes'
export const storeNames: readonly StoreName[] = ['dossiers', 'packs', 'copies', 'notes']

export type Database = IDBPDatabase<Schema>
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/**
 * All keys of a dossier, in stores whose keys begin with it. The second part of a key is a text, and a list sorts after
 * every text: so the upper end is later than each of them, and earlier than those of any other dossier that follows.
 */
export const keysOf = (dossier: string): IDBKeyRange => IDBKeyRange.bound([dossier], [dossier, []])
