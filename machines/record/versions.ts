import { isRecord } from '../dossier/containers.ts'
import type { Entry } from './entry.ts'
import type { ThingKind } from './lists.ts'

/** What an entry of kind `removal` holds: the thing that is taken out, as `thingOf` names it. */
export interface Removal {
  readonly thing: string
}

/** The name of a thing among all entries: its kind and its id. */
export const thingNamed = (kind: ThingKind, id: string): string => `${kind}:${id}`

/** The id of an entry that holds a later version of a thing. Ids of things have no `@`. */
export const versionId = (kind: ThingKind, id: string, order: string): string => `${thingNamed(kind, id)}@${order}`

/** What an entry is a version of: its kind and the id that the thing has in the file. */
export const thingOf = ({ id }: Pick<Entry, 'id'>): string => id.split('@', 1)[0] ?? id

/** Whether an entry counts in place of those of its thing that were written before it. */
export const isLaterVersion = ({ id }: Pick<Entry, 'id'>): boolean => id.includes('@')

/** What an entry takes out of the file; null where it takes nothing out. */
export const removedBy = ({ kind, content }: Entry): string | null =>
  kind === 'removal' && isRecord(content) && typeof content.thing === 'string' ? content.thing : null
