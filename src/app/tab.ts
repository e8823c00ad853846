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

/** A reload may be quicker than the browser lets go of what the page held before; in milliseconds. */
const PATIENCE = 500

/** Names this tab, and holds on to its name for as long as it is open. A tab that was duplicated gets a name of its own. */
export async function thisTab(locks: LockManager | undefined, kept: () => Storage): Promise<Tab> {
  if (locks === undefined) return onlyTab
  try {
    const known = kept().getItem(KEY)
    const id = known !== null && (await hold(locks, known)) ? known : crypto.randomUUID()
    if (id !== known) await hold(locks, id)
    kept().setItem(KEY, id)
    return { id, openAmong: (ids) => openAmong(locks, ids) }
  } catch {
    return onlyTab
  }
}

const nameOf = (id: string): string => `parley-tab ${id}`

/** Whether the name could be had. */
const hold = (locks: LockManager, id: string): Promise<boolean> =>
  new Promise((resolve) => {
    locks
      .request(nameOf(id), { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true)
        // Held until the page goes.
        return new Promise(() => {})
      })
      .catch(() => resolve(false))
  })

async function openAmong(locks: LockManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { held = [] } = await locks.query()
  const names = new Set(held.map(({ name }) => name))
  return new Set(ids.filter((id) => names.has(nameOf(id))))
}
