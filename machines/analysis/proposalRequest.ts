import { truthsOn } from '../board/truths.ts'
import type { Board } from '../board.ts'
import type { Dossier, Proposal } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { elementsOf } from '../requirement.ts'
import { type Analysis, type AnalysisRequest, elementKey } from './analyst.ts'
import { MOST_SETS } from './blockers.ts'
import type { Odds } from './oddsFound.ts'
import { owersOf } from './owers.ts'
import { routesOn } from './proposalAnalysis.ts'
import { MOST_ROUTES, type Route } from './routes.ts'

/** What is asked of a proposal’s requirement, by one board and some odds. */
export function proposalRequest(
  dossier: Dossier,
  board: Board,
  proposal: Proposal,
  odds: Odds,
  limit = MOST_SETS,
): AnalysisRequest {
  const requirement = requirementBy(proposal, board.lens)
  const truthOf = truthsOn(board)
  return {
    requirement,
    truths: new Map(elementsOf(requirement).map((element) => [elementKey(element), truthOf(element)])),
    odds,
    groups: owersOf(dossier),
    costs: routesOn(dossier, board).costs(proposal),
    limit,
    limitOfCheapest: MOST_ROUTES,
  }
}

/** The shortest ways to `ready`, from what was answered. */
export const routesFrom = (
  dossier: Dossier,
  board: Board,
  proposal: Proposal,
  { holds, cheapest }: Pick<Analysis, 'holds' | 'cheapest'>,
): readonly Route[] => routesOn(dossier, board).along(proposal, holds, cheapest)
