import { useCallback, useEffect, useState } from 'react'
import type { Keeper } from './keeper.ts'

/** Whether the browser has thrown away all that was kept and nobody has dismissed that, and what dismisses it. */
export function useEmptied(keeper: Keeper | null): readonly [isEmptied: boolean, dismiss: () => void] {
  const [isEmptied, setIsEmptied] = useState(false)
  useEffect(() => {
    let stop = () => {}
    let isHere = true
    void keeper?.store.then((store) => {
      if (!isHere) return
      setIsEmptied(store.isEmptied)
      stop = store.subscribe(({ type }) => type === 'emptied' && setIsEmptied(true))
    })
    return () => {
      isHere = false
      stop()
    }
  }, [keeper])
  return [isEmptied, useCallback(() => setIsEmptied(false), [])]
}
