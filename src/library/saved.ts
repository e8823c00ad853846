import type { KeepFault } from '../../machines/workspace/keeping.ts'

/** What became of the open dossier's last entry. */
export type Saved =
  | { readonly state: 'saving' }
  | {
      readonly state: 'saved'
      /** When, in milliseconds since 1970. */
      readonly at: number
      readonly file: SavedFile | null
    }
  /** The store could not be opened: what is written lasts as long as the page. */
  | { readonly state: 'notKept'; readonly why: KeepFault }
  /** The entry is on screen and not in the store. */
  | { readonly state: 'failed'; readonly why: KeepFault }
  /** It was deleted from the library, here or in another tab. What is written brings it back. */
  | { readonly state: 'removed' }
  /** A newer version of the app has been here: nothing is written from now on. */
  | { readonly state: 'readOnly' }
  /**
   * So many stored entries are of no use; those of them that cannot be read can be taken out. What was written here is
   * saved all the same, since `savedAt`.
   */
  | {
      readonly state: 'damaged'
      readonly count: number
      readonly canRepair: boolean
      readonly savedAt: number | null
    }

/** The file that the dossier is linked to, and whether it has all of it. */
export interface SavedFile {
  readonly name: string
  /**
   * `writing`: it does not have all of it yet; `asks`: the browser wants a gesture before it writes again; `gone`: it was moved or deleted; `changed`: something
   * else wrote to it; `failed`: it could not be written.
   */
  readonly state: 'written' | 'writing' | 'asks' | 'gone' | 'changed' | 'failed'
}
