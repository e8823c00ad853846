import { useEffect, useState } from 'react'

/** How long a busy page waits for a quiet moment, and one without a way to ask for it, in milliseconds. */
const PATIENCE = 5_000

/** Whether the page has been quiet for a moment since it was loaded. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const rest = () => setIsIdle(true)
    // Safari has none.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, PATIENCE)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(rest, { timeout: PATIENCE })
    return () => cancelIdleCallback(request)
  }, [])
  return isIdle
}
