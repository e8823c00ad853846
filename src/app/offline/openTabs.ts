/** Each tab holds this lock, shared, for as long as it is open; the browser lets go of it when the tab goes. */
const OPEN = 'parley-open'

/** Says to the other tabs that this one is open. Returns what takes that back. */
export function sayOpen(locks: LockManager): () => void {
  const left = new AbortController()
  let leave = () => {}
  locks
    .request(OPEN, { mode: 'shared', signal: left.signal }, () => new Promise<void>((resolve) => (leave = resolve)))
    .catch(() => {
      // It was taken back before it was had.
    })
  return () => {
    left.abort()
    leave()
  }
}

/** Whether another tab than this one is open. */
export async function isAnotherOpen(locks: LockManager): Promise<boolean> {
  const { held = [] } = await locks.query()
  return held.filter(({ name }) => name === OPEN).length > 1
}
