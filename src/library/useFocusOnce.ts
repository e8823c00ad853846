import { type RefObject, useEffect, useRef } from 'react'

/** Gives an element the focus once it is there, where it is to have it. */
export function useFocusOnce<Of extends HTMLElement>(takesFocus: boolean): RefObject<Of | null> {
  const ref = useRef<Of>(null)
  useEffect(() => {
    if (takesFocus) ref.current?.focus()
  }, [takesFocus])
  return ref
}
