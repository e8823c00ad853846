/** A dossier in this browser, as the library lists it. */
export interface Kept {
  readonly id: string
  readonly title: string
  readonly origin: 'shipped' | 'own' | 'imported'
  /** When it was last changed here: an instant with its offset; null where it never was. */
  readonly changed: string | null
  readonly bytes: number
  readonly entries: number
  /** How many of its entries are in this browser and nowhere else. */
  readonly onlyHere: number
  /** How many copies of it were put aside and are still kept. */
  readonly copies: number
  /** The file on disk that it is written to after each change; null where there is none. */
  readonly file: string | null
  /** Whether it was deleted, and can be brought back. */
  readonly removed: boolean
}

/** Whether anything of it is in this browser: of what came with the app and was never written to, nothing is. */
export const isStored = ({ changed }: Kept): boolean => changed !== null

/** From so many entries on that are nowhere else, one is reminded to save a file. */
export const MANY_ONLY_HERE = 10

/** Those that were changed last come first, those that never were by their titles. */
export const latestFirst = (dossiers: readonly Kept[]): readonly Kept[] =>
  [...dossiers].sort((a, b) => timeOf(b) - timeOf(a) || a.title.localeCompare(b.title))

const timeOf = ({ changed }: Kept): number => (changed === null ? 0 : Date.parse(changed))

/** Whether a title has the letters that were typed, whatever their case and accents. */
export const isNamedLike = ({ title }: Kept, typed: string): boolean => folded(title).includes(folded(typed.trim()))

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
