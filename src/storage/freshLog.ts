import { deleteDB, openDB } from 'idb'

/** How long to wait for it, in milliseconds: a tab that holds on to what this is done by keeps nobody from writing. */
const PATIENCE = 500

/**
 * Makes a browser that keeps its databases in LevelDB begin a new log. All databases of an origin share one; Chromium turns
 * it over a few milliseconds after it has deleted any of them, and otherwise goes on in the log that it finds. Where it was
 * killed in the midst of a write, that log ends in a torn record. What is written after that, by the page or by the browser
 * itself, reads well until the start after, which finds the torn record in the midst of the log, calls the whole store
 * corrupt, and throws it away (related: crbug.com/460568). It never rejects, and does not take long: what fails here is left,
 * and the write that follows will tell.
 */
export async function beginFreshLog(name: string): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => {
    waiting = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([makeAndDelete(`${name} (empty)`).catch(() => {}), patience])
  clearTimeout(waiting)
}

async function makeAndDelete(name: string): Promise<void> {
  const database = await openDB(name)
  database.close()
  await deleteDB(name)
}
