/** What there is to say of files that were to be saved: where nothing lies ahead, there is no calendar. */
export type HandedOut = SavedAll | 'nothingAhead'

/** What came of saving every dossier at once, where that is more than one archive with all of them. */
export interface SavedAll {
  /** How many archives were made: one alone would not have been read again. */
  readonly archives: number
  /** The titles of dossiers that are in none of them. */
  readonly tooLarge: readonly string[]
  readonly damaged: readonly string[]
}
