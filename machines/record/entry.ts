/**
 * What an entry can be: a part of the dossier's file, its head, that a part is taken out, or that an act of the user is
 * undone or redone.
 */
export const entryKinds = [
  'head',
  'party',
  'source',
  'condition',
  'proposal',
  'occasion',
  'question',
  'sequence',
  'development',
  'scenario',
  'briefing',
  'removal',
  'undo',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** One entry of the grow-only set that a dossier is kept as. Entries are only ever added. */
export interface Entry {
  /**
   * Its kind and its id in the file: `development:2025-03-18-kremlin-readout`, with `@` and a ULID for a later version of
   * it; for a head, a removal or an undo, a ULID.
   */
  readonly id: string
  readonly kind: EntryKind
  /** Its place in the file on import, in ten digits; later a ULID, which sorts after. Compared as text. */
  readonly order: string
  /** Who wrote it: a random id, one for each browser or command line. */
  readonly author: string
  /** When it entered the record: an instant with its offset. */
  readonly recorded: string
  /** The act of the user that wrote it, with all that it wrote: undone and redone as one. */
  readonly act: string
  /** The JSON value as it stands in a file. */
  readonly content: unknown
}

/** The act that a file makes, by what distinguishes the file. */
export const actOfFile = (hash: string): string => `import:${hash}`

/** Whether an entry came with a file, and was not written here or by another tab. */
export const isOfFile = ({ act }: Entry): boolean => act.startsWith(actOfFile(''))

/** What an entry of kind `undo` holds: the act, and whether it is undone or redone. */
export interface Undoing {
  readonly act: string
  readonly undone: boolean
}
