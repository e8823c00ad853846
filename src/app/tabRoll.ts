/** Which tabs are open, by their names. */
export interface Roll {
  /** Takes a name for as long as the page is open, unless another tab has it. Returns whether it was free. */
  take(id: string): Promise<boolean>
  /** Takes a name that no tab can have. */
  takeNew(id: string): void
  /** Those of these that some tab has. */
  openAmong(ids: readonly string[]): Promise<ReadonlySet<string>>
}

/** A reload may be quicker than the browser lets go of what the page held before; in milliseconds. */
const PATIENCE = 500

const lockOf = (id: string): string => `parley-tab ${id}`

/** A roll that the browser keeps: each tab holds a lock. */
export function rollByLocks(locks: LockManager): Roll {
  const take = (id: string): Promise<boolean> =>
    new Promise((resolve) => {
      locks
        .request(lockOf(id), { signal: AbortSignal.timeout(PATIENCE) }, () => {
          resolve(true)
          // Held until the page goes.
          return new Promise(() => {})
        })
        .catch(() => resolve(false))
    })
  return {
    take,
    takeNew: (id) => void take(id),
    async openAmong(ids) {
      const { held = [] } = await locks.query()
      const names = new Set(held.map(({ name }) => name))
      return new Set(ids.filter((id) => names.has(lockOf(id))))
    },
  }
}

/** Within so many milliseconds a tab answers to its name. */
const ANSWER = 250

/** A roll that is called: each tab answers to its name. Null where tabs cannot hear each other. */
export function rollByChannel(channel: BroadcastChannel | null): Roll | null {
  if (channel === null) return null
  let own: string | null = null
  const askers = new Set<(answer: string) => void>()
  channel.onmessage = ({ data }) => {
    const [asked, answer] = [textIn(data, 'asked'), textIn(data, 'here')]
    if (asked !== null && asked === own) channel.postMessage({ here: own })
    if (answer !== null) for (const hear of askers) hear(answer)
  }
  const openAmong = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const open = new Set(ids.filter((id) => id === own))
    const others = ids.filter((id) => id !== own)
    if (others.length === 0) return open
    const hear = (answer: string) => void (others.includes(answer) && open.add(answer))
    askers.add(hear)
    for (const asked of others) channel.postMessage({ asked })
    await new Promise((resolve) => setTimeout(resolve, ANSWER))
    askers.delete(hear)
    return open
  }
  const takeNew = (id: string): void => {
    own = id
  }
  return {
    async take(id) {
      if ((await openAmong([id])).has(id)) return false
      takeNew(id)
      return true
    },
    takeNew,
    openAmong,
  }
}

function textIn(message: unknown, key: 'asked' | 'here'): string | null {
  if (typeof message !== 'object' || message === null || !(key in message)) return null
  const value: unknown = Reflect.get(message, key)
  return typeof value === 'string' ? value : null
}
