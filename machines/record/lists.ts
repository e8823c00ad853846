import type { EntryKind } from './entry.ts'

/** A kind of entry that stands in a list of the file. */
export type ThingKind = Exclude<EntryKind, 'head' | 'removal' | 'undo'>

/** The lists of a file in the order of the schema, with the kind of what stands in them. */
export const lists = [
  ['parties', 'party'],
  ['sources', 'source'],
  ['conditions', 'condition'],
  ['proposals', 'proposal'],
  ['occasions', 'occasion'],
  ['questions', 'question'],
  ['sequences', 'sequence'],
  ['developments', 'development'],
  ['scenarios', 'scenario'],
  ['briefings', 'briefing'],
] as const satisfies readonly (readonly [string, ThingKind])[]

const names: ReadonlySet<string> = new Set(lists.map(([name]) => name))

/** Whether this key at the top of a file holds a list of things. */
export const isList = (key: string): boolean => names.has(key)
