import { openDB, unwrap } from 'idb'
import { breakOff } from './breakOff.ts'
import type { Opener } from './connection.ts'
import type { StorageEnvironment } from './environment.ts'
import { beginFreshLog } from './freshLog.ts'
import { migrate } from './migrations.ts'
import { type Schema, schemaVersion } from './schema.ts'
import { faultOfOpening, StorageFault } from './storageFault.ts'

/**
 * What opens the database of an environment. It rejects with a `StorageFault`: `blocked` where another tab has not let go
 * of an older form in time; should it do so later, nothing is left open.
 */
export const opener =
  ({ name, now, patience, reusesLog }: StorageEnvironment): Opener =>
  async (version, { wanted, lost, emptied }) => {
    const look = (event: IDBVersionChangeEvent): void => {
      if (isAllLost(event)) emptied()
    }
    // A tab that holds on to what this is done by keeps nobody out.
    if (reusesLog) await Promise.race([beginFreshLog(name, look), passed(patience)])
    let failure: unknown = null
    let waiting: ReturnType<typeof setTimeout> | undefined
    try {
      return await new Promise((resolve, reject) => {
        let isLate = false
        const giveUp = () => {
          isLate = true
          reject(new StorageFault('blocked'))
        }
        openDB<Schema>(name, version === 'own' ? schemaVersion : undefined, {
          upgrade(database, from, _to, transaction, event) {
            look(event)
            const fail = (error: unknown) => {
              failure = error
              breakOff(transaction)
            }
            // That it was aborted is told by the opening itself.
            transaction.done.catch(() => {})
            // Without a version, only what is there is opened: nothing is made.
            if (version === 'any') fail(new StorageFault('gone'))
            else migrate(unwrap(database), unwrap(transaction), from, instant(now())).catch(fail)
          },
          blocked() {
            waiting = setTimeout(giveUp, patience)
          },
          blocking: (_from, to) => wanted(to),
          terminated: lost,
        }).then((database) => (isLate ? database.close() : resolve(database)), reject)
      })
    } catch (error) {
      throw faultOfOpening(failure ?? error)
    } finally {
      clearTimeout(waiting)
    }
  }

/** Chromium's word for it that the store was damaged, and all of it was thrown away; other browsers have none. */
const isAllLost = (event: IDBVersionChangeEvent): boolean => Reflect.get(event, 'dataLoss') === 'total'

const passed = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const instant = (now: number): string => new Date(now).toISOString()
