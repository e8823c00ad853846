/** A copy of a dossier that was put aside, as the library lists it. */
export interface KeptCopy {
  /** The instant when it was made; no two copies of a dossier have the same. */
  readonly made: string
  /** Before what it was made; null where that cannot be told any more. */
  readonly before: 'migration' | 'repair' | 'replacement' | null
  /** How many developments it has; null where it cannot be read as a dossier. */
  readonly developments: number | null
  /** How many of its entries cannot be read. */
  readonly unread: number
  /** Whether the browser hands out what lies there, sound or not. */
  readonly hasRaw: boolean
}

/** The dossier that was made of a copy. */
export interface Restored {
  readonly id: string
  readonly title: string
}

export interface CopyActions {
  /** The copies of a dossier, the latest first. */
  list(id: string): Promise<readonly KeptCopy[]>
  /** Hands a copy to the user: as a dossier's file, or as it lies in the store. */
  download(id: string, made: string, as: 'dossier' | 'raw'): void
  /** Makes a dossier of its own of a copy; null where that is not possible, and then nothing was changed. */
  restore(id: string, made: string): Promise<Restored | null>
  undoRestore(restored: Restored): void
}
