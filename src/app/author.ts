import { randomId } from '../ui/randomId.ts'

const KEY = 'parley:author'

/** The id of whoever writes in this browser: random, and the same as long as the browser keeps it. */
export function author(): string {
  const fresh = randomId()
  try {
    const known = window.localStorage.getItem(KEY)
    if (known !== null) return known
    window.localStorage.setItem(KEY, fresh)
  } catch {
    // A browser that keeps nothing has another author each time.
  }
  return fresh
}

/** Who brings in a file at a moment, which is in milliseconds since 1970. */
export const importer = (now: number) => ({ author: author(), recorded: new Date(now).toISOString() })
