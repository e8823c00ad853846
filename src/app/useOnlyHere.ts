import { useEffect, useState } from 'react'
import type { Keeper } from './keeper.ts'

/**
 * How many entries of a dossier are in this browser and nowhere else; counted again whenever `change` is another, and
 * whenever some were saved elsewhere.
 */
export function useOnlyHere(keeper: Keeper, id: string | null, change: unknown): number {
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is not used, only that it did.
  useEffect(() => {
    let isHere = true
    const read = async () => {
      const kept = (await (await keeper.store).list()).find((one) => one.id === id)
      if (isHere) setCount(kept?.onlyHere ?? 0)
    }
    // Where the store does not answer, there is nothing to count.
    const count = () => void read().catch(() => {})
    count()
    const ignore = keeper.whenPlaced(count)
    return () => {
      isHere = false
      ignore()
    }
  }, [keeper, id, change])
  return count
}
