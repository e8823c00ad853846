import { useEffect, useState } from 'react'
import type { KeepFault } from '../../machines/workspace/keeping.ts'
import type { Keeper } from './keeper.ts'

/** Why the store takes nothing, or keeps nothing beyond the page. */
export interface StoreLimits {
  readonly why: KeepFault
  readonly isLasting: boolean
}

/** What the store cannot do, from the moment that it is known; null where it can do all. */
export function useStoreLimits(keeper: Keeper): StoreLimits | null {
  const [limits, setLimits] = useState<StoreLimits | null>(null)
  useEffect(() => {
    let stop = () => {}
    let isHere = true
    void keeper.store.then((store) => {
      const read = () => setLimits(store.reason === null ? null : { why: store.reason.why, isLasting: store.isLasting })
      if (!isHere) return
      read()
      stop = store.subscribe(({ type }) => type === 'readOnly' && read())
    })
    return () => {
      isHere = false
      stop()
    }
  }, [keeper])
  return limits
}
