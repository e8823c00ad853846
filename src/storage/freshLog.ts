import type { Database } from './schema.ts'

/** A value of this size is still kept in the log: what is larger than 64 kB becomes a file of its own. */
const VALUE_SIZE = 50_000
/** Together more than the 4 MB that a browser gathers before it turns over its log. */
const VALUES = 90

/** Belongs to no dossier: an id is not empty. */
const place: [dossier: string, kind: 'log'] = ['', 'log']

/**
 * Makes a browser that keeps its databases in LevelDB begin a new log, by writing more than it gathers in one, and
 * deleting it again. Chromium goes on in the log that it finds. Where it was killed in the midst of a write, that log ends
 * in a torn record; what is written after that reads well until the start after, which finds the torn record in the midst of
 * the log, calls the whole store corrupt, and throws it away (see crbug.com/460568). What fails here is left: the
 * write that follows will tell.
 */
export async function beginFreshLog(database: Database): Promise<void> {
  try {
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' })
    const value = 'x'.repeat(VALUE_SIZE)
    const puts = Array.from({ length: VALUES }, () => transaction.store.put(value, place))
    await Promise.all([...puts, transaction.store.delete(place), transaction.done])
  } catch {}
}
