import { randomId } from '../ui/randomId.ts'
import { type Roll, rollByChannel, rollByLocks } from './tabRoll.ts'

/** A tab of this browser, as the others know it. */
export interface Tab {
  /** The same after a reload, and of no other tab that is open. */
  readonly id: string
  /** Those of these tabs that are open. */
  openAmong(ids: readonly string[]): Promise<ReadonlySet<string>>
}

/** Where tabs cannot be told apart, all are one. */
export const onlyTab: Tab = { id: '', openAmong: async () => new Set(['']) }

const KEY = 'parley:tab'

/** What a tab needs of the browser; `locks` are there only on pages that came over a safe connection. */
export interface TabEnvironment {
  readonly locks: LockManager | undefined
  readonly channel: () => BroadcastChannel | null
  /** What is kept for the life of the tab. May throw. */
  readonly kept: () => Storage
}

/** Names this tab, and holds on to its name for as long as it is open. A tab that was duplicated gets a name of its own. */
export async function thisTab({ locks, channel, kept }: TabEnvironment): Promise<Tab> {
  try {
    const roll = locks === undefined ? rollByChannel(channel()) : rollByLocks(locks)
    if (roll === null) return onlyTab
    const known = kept().getItem(KEY)
    const id = await named(roll, known)
    kept().setItem(KEY, id)
    return { id, openAmong: (ids) => roll.openAmong(ids) }
  } catch {
    return onlyTab
  }
}

async function named(roll: Roll, known: string | null): Promise<string> {
  if (known !== null && (await roll.take(known))) return known
  const id = randomId()
  roll.takeNew(id)
  return id
}
