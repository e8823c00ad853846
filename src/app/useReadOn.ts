import { useEffect } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import { developmentsOf } from '../../machines/record/developments.ts'

/** Milliseconds: one run of developments is read in less. */
const A_RUN = 5

/**
 * Reads what of a long record has not been read yet, while the browser has nothing else to do: so that who asks for all of
 * it, as the record's screen does, need not wait.
 */
export function useReadOn(opened: OpenDossier | null): void {
  useEffect(() => {
    if (opened === null || !('requestIdleCallback' in window)) return
    const unread = [...developmentsOf(opened.dossier).runs]
    const readOn = (deadline: IdleDeadline): void => {
      while (unread.length > 0 && deadline.timeRemaining() > A_RUN) unread.shift()?.read()
      if (unread.length > 0) request = requestIdleCallback(readOn)
    }
    let request = requestIdleCallback(readOn)
    return () => cancelIdleCallback(request)
  }, [opened])
}
