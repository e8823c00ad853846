import type { Entry } from '../../machines/record/entry.ts'
import type { Connection } from './connection.ts'
import { readStored } from './readStored.ts'
import { keysOf } from './schema.ts'

/** Which packs this tab has read or written, of each dossier that it has asked for. */
export class SeenPacks {
  readonly #seen = new Map<string, Set<string>>()
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The dossiers that were asked for here. */
  get dossiers(): string[] {
    return [...this.#seen.keys()]
  }

  /** From now on these are known, and what comes to this dossier is looked for. */
  watch(dossier: string, keys: readonly string[]): void {
    this.#seen.set(dossier, new Set(keys))
  }

  /** Takes down packs of a dossier that is watched. */
  add(dossier: string, keys: readonly string[]): void {
    const seen = this.#seen.get(dossier)
    if (seen) for (const key of keys) seen.add(key)
  }

  /** The entries that have come to a watched dossier since it was last looked at. */
  async readNew(dossier: string): Promise<readonly Entry[]> {
    const seen = this.#seen.get(dossier)
    if (seen === undefined) return []
    const packs = await this.#connection.read(['packs'], async (transaction) => {
      const store = transaction.objectStore('packs')
      const keys = await store.getAllKeys(keysOf(dossier))
      return Promise.all(keys.filter(([, key]) => !seen.has(key)).map((key) => store.get(key)))
    })
    const found = packs.filter((pack) => pack !== undefined)
    this.add(
      dossier,
      found.map(({ key }) => key),
    )
    return readStored(found).entries
  }
}
