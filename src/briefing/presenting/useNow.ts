import { useEffect, useState } from 'react'

const SECOND = 1000

/** This moment, in milliseconds since 1970, a second at a time. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  return now
}
