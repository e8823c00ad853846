import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Pack } from './packs.ts'
import type { Origin, Reason } from './store.ts'

/** The form in which the present Parley stores. Each one that was ever in use has a migration and a golden file. */
export const schemaVersion = 4

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

/** A dossier as it was before something was done to it; it is not looked into until someone asks. */
export interface CopyRecord {
  readonly dossier: string
  readonly made: string
  readonly before: Reason
  /** What it is a copy of, where a version before the third made it: since then that lies in pieces of its own. */
  readonly packs?: readonly unknown[]
  /** How many pieces it has. */
  readonly pieces?: number
}

/** One pack of a copy: a value of a size that is kept well, as that of the pack itself is. */
export interface CopyPiece {
  readonly dossier: string
  readonly made: string
  readonly place: number
  readonly pack: unknown
}

/** What is remembered of a dossier, beside it; a draft with the tab in which it is written, where that is known. */
export type NoteKind = 'visit' | 'link' | 'draft' | `draft ${string}`

const DRAFT = 'draft'

export const draftKind = (tab: string): NoteKind => (tab === '' ? DRAFT : `${DRAFT} ${tab}`)

/** The tab of a draft; null where a note is none. */
export const tabOfDraft = (kind: string): string | null =>
  kind === DRAFT ? '' : kind.startsWith(`${DRAFT} `) ? kind.slice(DRAFT.length + 1) : null

export interface Schema extends DBSchema {
  dossiers: { key: string; value: DossierRecord }
  packs: { key: [dossier: string, key: string]; value: Pack }
  copies: { key: [dossier: string, made: string]; value: CopyRecord }
  copyPieces: { key: [dossier: string, made: string, place: number]; value: CopyPiece }
  notes: { key: [dossier: string, kind: NoteKind]; value: unknown }
}

export type StoreName = 'dossiers' | 'packs' | 'copies' | 'copyPieces' | 'notes'
export const storeNames: readonly StoreName[] = ['dossiers', 'packs', 'copies', 'copyPieces', 'notes']

export type Database = IDBPDatabase<Schema>
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/**
 * All keys of a dossier, in stores whose keys begin with it. The second part of a key is a text, and a list sorts after
 * every text: so the upper end is later than each of them, and earlier than those of any other dossier that follows.
 */
export const keysOf = (dossier: string): IDBKeyRange => IDBKeyRange.bound([dossier], [dossier, []])

/** All keys of the pieces of a copy. */
export const pieceKeysOf = (dossier: string, made: string): IDBKeyRange =>
  IDBKeyRange.bound([dossier, made], [dossier, made, []])
