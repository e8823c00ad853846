import { openDB, unwrap } from 'idb'
import type { ConnectionEvents, Opener } from './connection.ts'
import type { StorageEnvironment } from './environment.ts'
import { beginFreshLog } from './freshLog.ts'
import { migrate } from './migrations.ts'
import { type Database, type Schema, schemaVersion } from './schema.ts'
import { faultOfOpening, isAbort, StorageFault } from './storageFault.ts'
import { breakOff } from './transactions.ts'

/**
 * What opens the database of an environment. It rejects with a `StorageFault`: `blocked` where another tab has not let go
 * of an older form in time; should it do so later, nothing is left open.
 */
export const opener =
  (environment: StorageEnvironment): Opener =>
  async (version, events) => {
    let isEmptied = false
    const open = (mayMigrate: boolean) =>
      openOnce(environment, version, mayMigrate, {
        ...events,
        emptied() {
          isEmptied = true
          events.emptied()
        },
      })
    try {
      return await open(!environment.reusesLog)
    } catch (error) {
      if (error !== onOldLog) throw faultOfOpening(error, isEmptied)
    }
    await beginFreshLog(environment.name)
    return open(true).catch((error: unknown) => {
      throw faultOfOpening(error, isEmptied)
    })
  }

/** That an older form was met before the browser was made to begin a fresh log: a migration writes much. */
const onOldLog = Symbol('on the log that was found')

async function openOnce(
  { name, now, patience }: StorageEnvironment,
  version: 'own' | 'any',
  mayMigrate: boolean,
  { wanted, lost, emptied }: ConnectionEvents,
): Promise<Database> {
  let failure: unknown = null
  let upgrade: IDBTransaction | undefined
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
          if (isAllLost(event)) emptied()
          const fail = (error: unknown) => {
            if (!isAbort(error)) failure ??= error
            breakOff(transaction)
          }
          // The opening itself tells that it was broken off, and the transaction why.
          upgrade = unwrap(transaction)
          transaction.done.catch(() => {})
          // Without a version, only what is there is opened: nothing is made.
          if (version === 'any') fail(new StorageFault('gone'))
          else if (from > 0 && !mayMigrate) fail(onOldLog)
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
    throw failure ?? upgrade?.error ?? error
  } finally {
    clearTimeout(waiting)
  }
}

/** Chromium's word for it that the store was damaged, and all of it was thrown away; other browsers have none. */
const isAllLost = (event: IDBVersionChangeEvent): boolean => Reflect.get(event, 'dataLoss') === 'total'

const instant = (now: number): string => new Date(now).toISOString()
