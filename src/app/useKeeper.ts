import { useEffect, useState } from 'react'
import type { Keeper } from './keeper.ts'

/** What keeps the record, once it is wanted and there; null before. */
export function useKeeper(start: () => Promise<Keeper>, isWanted: boolean): Keeper | null {
  const [keeper, setKeeper] = useState<Keeper | null>(null)
  useEffect(() => {
    // Where it cannot come, what has to be kept says so.
    if (isWanted) start().then(setKeeper, () => {})
  }, [start, isWanted])
  return keeper
}
