import { deleteDB, openDB } from 'idb'

/**
 * Makes a browser that keeps its databases in LevelDB begin a new log: all databases of an origin share one, and Chromium
 * turns it over when it has deleted any of them. Otherwise it goes on in the log that it finds. Where it was killed in the
 * midst of a write, that log ends in a torn record; what is written after that, by the page or by the browser itself, reads
 * well until the start after, which finds the torn record in the midst of the log, calls the whole store corrupt, and throws
 * it away (see crbug.com/460568). It never rejects: what fails here is left, and the opening that follows will tell. `onMade`
 * gets the event by which the browser tells the first who opens anything that it has done so.
 */
export async function beginFreshLog(name: string, onMade: (event: IDBVersionChangeEvent) => void): Promise<void> {
  const nothing = `${name} log`
  try {
    const database = await openDB(nothing, 1, { upgrade: (...[, , , , event]) => onMade(event) })
    database.close()
    await deleteDB(nothing)
  } catch {}
}
