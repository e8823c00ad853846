import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where a browser's profile keeps the databases of the app, or the values that it keeps beside them. */
export function folderOf(profile: string, kind: 'leveldb' | 'blob'): string {
  const folder = join(profile, 'Default', 'IndexedDB')
  const [store = `none.${kind}`] = readdirSync(folder).filter((name) => name.endsWith(`.indexeddb.${kind}`))
  return join(folder, store)
}

/** The log to which the browser writes, whichever database it is. */
export function logOf(profile: string): string {
  const folder = folderOf(profile, 'leveldb')
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))
  return join(folder, logs.sort().at(-1) ?? '')
}
