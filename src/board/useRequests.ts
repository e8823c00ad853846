import { useMemo, useState } from 'react'
import type { AnalysisRequest } from '../../machines/analysis/analyst.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import { proposalRequest } from '../../machines/analysis/proposalRequest.ts'
import type { Board } from '../../machines/board.ts'
import type { Dossier } from '../../machines/dossier.ts'
import type { Card } from '../ui/telling/cards.ts'

/** The board asks what is missing, not how likely it is. */
const noOdds: Odds = {}

interface Asked {
  readonly text: string
  readonly request: AnalysisRequest
}

/** What is asked of what each card’s proposal requires: the same object for as long as the same is asked. */
export function useRequests(cards: readonly Card[], dossier: Dossier, board: Board): readonly AnalysisRequest[] {
  const [asked] = useState(() => new Map<string, Asked>())
  return useMemo(
    () =>
      cards.map(({ proposal }) => {
        const request = proposalRequest(dossier, board, proposal, noOdds)
        const text = textOf(request)
        const known = asked.get(proposal.id)
        if (known?.text === text) return known.request
        asked.set(proposal.id, { text, request })
        return request
      }),
    [asked, cards, dossier, board],
  )
}

const textOf = ({ requirement, truths, groups, costs }: AnalysisRequest): string =>
  JSON.stringify([requirement, [...truths], [...groups], [...costs]])
