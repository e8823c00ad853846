import { useCallback, useEffect, useState } from 'react'
import type { Keeper } from './keeper.ts'

/** What the library has of a dossier. */
export interface KeptNow {
  /** How many of its entries are in this browser and nowhere else. */
  readonly onlyHere: number
  /** Whether it was deleted, here or in another tab. */
  readonly isRemoved: boolean
}

const nothing: KeptNow = { onlyHere: 0, isRemoved: false }

/**
 * What the library has of a dossier, and a way to look again. It looks by itself whenever `change` is another, some entries
 * were saved elsewhere, or another tab changed the library.
 */
export function useKept(keeper: Keeper, id: string | null, change: unknown): readonly [KeptNow, () => void] {
  const [now, setNow] = useState(nothing)
  const [times, setTimes] = useState(0)
  const lookAgain = useCallback(() => setTimes((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is not used, only that it did.
  useEffect(() => {
    let isHere = true
    const read = async () => {
      const kept = (await (await keeper.store).list()).find((one) => one.id === id)
      if (isHere) setNow(kept === undefined ? nothing : { onlyHere: kept.onlyHere, isRemoved: kept.removed !== null })
    }
    // Where the store does not answer, there is nothing to tell.
    void read().catch(() => {})
    return () => {
      isHere = false
    }
  }, [keeper, id, change, times])
  useEffect(() => {
    let stop = () => {}
    let isHere = true
    void keeper.store.then((store) => {
      if (isHere) stop = store.subscribe(({ type }) => type === 'library' && lookAgain())
    })
    const ignore = keeper.whenPlaced(lookAgain)
    return () => {
      isHere = false
      stop()
      ignore()
    }
  }, [keeper, lookAgain])
  return [now, lookAgain]
}
