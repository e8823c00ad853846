import type { Analysis } from '../../../machines/analysis/analyst.ts'
import { towardForce } from '../../../machines/analysis/flip.ts'
import { routesOn } from '../../../machines/analysis/proposalAnalysis.ts'
import { routesFrom } from '../../../machines/analysis/proposalRequest.ts'
import type { Route } from '../../../machines/analysis/routes.ts'
import type { Board } from '../../../machines/board.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import type { TowardEnd } from '../words/en/toward.ts'
import type { Card } from './cards.ts'
import { goalOf } from './goal.ts'

/** The cheapest way to where a proposal is meant to be, and what it comes to then. */
export interface TowardGoal extends Route {
  readonly end: TowardEnd
}

/** Its way, from what was found of its requirement; null where there is none. */
export function towardGoal(
  { proposal, row }: Card,
  dossier: Dossier,
  board: Board,
  analysis: Analysis,
): TowardGoal | null {
  if (goalOf(row) === 'holding') {
    const [route] = analysis.holds ? [] : routesOn(dossier, board).meeting(proposal, analysis.cheapest)
    return route === undefined ? null : { ...route, end: 'holding' }
  }
  const toward = towardForce(proposal, row.status, routesFrom(dossier, board, proposal, analysis))
  if (toward === null) return null
  return { ...toward, end: row.status === 'suspended' ? 'inForce' : toward.isToBeDeclared ? 'declared' : 'byItself' }
}

/** Whether there is a way to speak of: a proposal is not in force for all, and not past recall. */
export const isShortOfForce = ({ row }: Card): boolean =>
  goalOf(row) !== null || row.status === 'tabled.ready' || row.status === 'suspended'
