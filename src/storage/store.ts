import type { Entry } from '../../machines/record/entry.ts'
import type { Part } from '../../machines/record/parts.ts'
import type { StorageFault } from './storageFault.ts'

/** Where a dossier came from. */
export type Origin = 'own' | 'imported' | 'shipped'

/** A dossier in the library. */
export interface Kept {
  readonly id: string
  readonly title: string
  readonly origin: Origin
  /** The instant of the last change. */
  readonly changed: string
  /** Its size as it is stored. */
  readonly bytes: number
  readonly entries: number
  /** How many of its entries are nowhere but in this browser. */
  readonly onlyHere: number
  /** How many copies of it were put aside and are still kept. */
  readonly copies: number
  /** The instant when it was removed; null where it is not. */
  readonly removed: string | null
}

/** What is stored and cannot be read, or not be trusted. It stays where it is until it is set aside. */
export interface Damaged {
  /** Where it is: the key of its pack, and the line in it; null where the pack as a whole cannot be read. */
  readonly pack: string
  readonly line: number | null
  /** `kind:id`, where that can still be told. */
  readonly id: string | null
  /** `unverified`: it reads well and is among the entries, but whether it was changed cannot be told. */
  readonly why: 'unreadable' | 'changed' | 'otherFormat' | 'unverified'
  /** What is there, as text. */
  readonly raw: string
}

export interface Stored {
  /** All that can be read, sorted. */
  readonly entries: readonly Entry[]
  /** The same, in part not read yet. */
  readonly parts: readonly Part[]
  readonly damaged: readonly Damaged[]
  /** Whether every entry is as it was written, so that it need not be judged again. */
  readonly isSound: boolean
}

/** What is kept of a dossier that is in the library, or was. */
export interface StoredDossier extends Stored, Pick<Kept, 'origin' | 'removed'> {}

export type Reason = 'migration' | 'repair' | 'replacement'

/** A dossier as it stood before something was done to it; where the copy itself cannot be read, what can be had of it. */
export interface Copy extends Stored {
  /** The instant when it was put aside, and before what; null where that cannot be told any more. */
  readonly made: string
  readonly before: Reason | null
  /** Gives all that lies there as text, sound or not; null where the browser hands out nothing of it. */
  readonly raw: (() => string) | null
}

/** So many copies of a dossier are kept. */
export const MOST_COPIES = 3

export interface Named {
  readonly title: string
  readonly origin: Origin
}

/** What a store tells of its own accord. */
export type StoreEvent =
  /** Another tab has written entries of a dossier that was asked for here. They may come more than once. */
  | { readonly type: 'entries'; readonly id: string; readonly entries: readonly Entry[] }
  /** Another tab has changed the library. */
  | { readonly type: 'library' }
  /** The browser has thrown away all that was kept: `isEmptied` says so from now on. */
  | { readonly type: 'emptied' }
  /** From now on `reason` says why nothing can be written. */
  | { readonly type: 'readOnly'; readonly reason: StorageFault }

/**
 * Where dossiers are kept. Whatever is asked has been done, lastingly, when its promise resolves; it rejects with a
 * `StorageFault`, and then nothing has been done, and it can be asked again: nothing is ever written twice.
 */
export interface DossierStore {
  /** Whether what is kept outlives the page. */
  readonly isLasting: boolean
  readonly isReadOnly: boolean
  /** Why it does not last, or takes nothing; null where all is well. */
  readonly reason: StorageFault | null
  /** Whether the browser found what was kept damaged, and threw all of it away, when this was opened or since. */
  readonly isEmptied: boolean
  /** All dossiers, removed ones too, by their ids. */
  list(): Promise<Kept[]>
  /** What is kept of a dossier; null where there is none of this id. */
  read(id: string): Promise<StoredDossier | null>
  /**
   * Adds entries to a dossier that is there; `title` is given where it is now another. One that was removed is back in the
   * library. Rejects with `gone` where there is none.
   */
  append(id: string, entries: readonly Entry[], title?: string): Promise<void>
  /**
   * Adds a whole dossier, or to one that is there (removed or not) what it lacks, in one transaction. Returns the
   * entries that were added. Those of another origin than `own` count as being elsewhere too.
   */
  import(id: string, entries: readonly Entry[], named: Named): Promise<readonly Entry[]>
  /** Takes a dossier out of the library; nothing of it is erased. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** Erases a removed dossier, with its copies, for good. */
  erase(id: string): Promise<void>
  /** So many of its entries are outside this browser too. */
  notePlaced(id: string, entries: number): Promise<void>
  /** The instant of the last visit that was noted. */
  visit(id: string): Promise<string | null>
  noteVisit(id: string, instant: string): Promise<void>
  /** What is remembered of the file on disk that it is linked to: a `FileSystemFileHandle` in it, or whatever can be cloned. */
  link(id: string): Promise<unknown>
  setLink(id: string, link: unknown): Promise<void>
  /** What is being written, by the tabs in which it is. */
  drafts(id: string): Promise<ReadonlyMap<string, unknown>>
  setDraft(id: string, tab: string, draft: unknown): Promise<void>
  /** Puts a copy of a dossier aside; the last three are kept. */
  putAside(id: string, before: Reason): Promise<void>
  /** The copies put aside, the latest first. */
  copies(id: string): Promise<Copy[]>
  /** Takes what is damaged out of a dossier, after a copy was put aside. Returns what that was. */
  repair(id: string): Promise<readonly Damaged[]>
  /** Calls back until what it returns is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void
  close(): void
}
