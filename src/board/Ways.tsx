import { type ReactElement, useMemo } from 'react'
import { useAnalyses } from '../ui/analysis/useAnalyses.ts'
import { laterWords } from '../ui/laterWords.ts'
import { isShortOfForce } from '../ui/telling/toward.ts'
import { Finding, Note } from './Finding.tsx'
import type { Shown } from './useLater.ts'
import { useRequests } from './useRequests.ts'
import { Way } from './Way.tsx'

const { findings } = laterWords

export interface WaysProps {
  readonly shown: Shown
}

/** What stands in the way of each proposal that is not there yet. */
export function Ways({ shown }: WaysProps): ReactElement {
  const { opened, board, cards } = shown
  const waiting = useMemo(() => cards.cards.filter(isShortOfForce), [cards])
  const states = useAnalyses(useRequests(waiting, opened.dossier, board))
  return (
    <Finding title={findings.standsInTheWay}>
      {waiting.length === 0 && <Note>{findings.nothingInTheWay}</Note>}
      {waiting.map((card, place) => {
        const state = states[place]
        return state && <Way key={card.proposal.id} card={card} board={board} state={state} />
      })}
    </Finding>
  )
}
