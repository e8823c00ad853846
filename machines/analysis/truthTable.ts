import type { OpenDossier } from '../board/openDossier.ts'
import type { Outcome } from '../board/outcome.ts'
import type { Board, View } from '../board.ts'
import type { ConditionId, ProposalId, Step } from '../dossier.ts'
import { conditionWay } from './conditionWay.ts'

/** More conditions than this are more combinations than anybody reads. */
export const MOST_PICKED = 8

/** What a board comes to if some conditions hold and others do not. */
export interface Combination extends Outcome {
  /** By the place of each condition among those picked. */
  readonly holds: readonly boolean[]
}

/**
 * What each combination of some conditions, holding or not, makes of a proposal, as of a view’s date on top of its
 * steps. One that does not hold stays as it is, or is reopened where it held; one that holds comes to that by its chart,
 * or stays. All that is reopened comes before all that comes to hold, so that what the requirement needs is there only
 * once the combination is complete. In combination number n condition i holds where bit i of n is set.
 *
 * Null where the proposal is not tabled. Throws a RangeError for more than `MOST_PICKED` conditions, and for one that the
 * board does not have.
 * @param board the board of the view
 */
export function truthTable(
  opened: OpenDossier,
  view: View,
  board: Board,
  proposal: ProposalId,
  picked: readonly ConditionId[],
): Combination[] | null {
  if (picked.length > MOST_PICKED) throw new RangeError(`${picked.length} conditions: at most ${MOST_PICKED}`)
  const turns = picked.map((id) => turnOf(opened, board, id))
  const order = [...turns.keys()].sort((a, b) => Number(turns[b]?.holdsNow) - Number(turns[a]?.holdsNow))
  const outcomes = opened.outcomes(
    view,
    proposal,
    order.map((place) => turns[place]?.steps ?? []),
  )
  if (outcomes === null) return null
  return Array.from({ length: 2 ** picked.length }, (_, number) => {
    const holds = picked.map((_, place) => (number & (1 << place)) !== 0)
    const turned = order.reduce(
      (bits, place, bit) => bits | (holds[place] === turns[place]?.holdsNow ? 0 : 1 << bit),
      0,
    )
    return { holds, ...outcomes[turned]! }
  })
}

/** What turns a condition over from where it stands. */
interface Turn {
  readonly holdsNow: boolean
  readonly steps: readonly Step[]
}

function turnOf({ dossier }: OpenDossier, board: Board, id: ConditionId): Turn {
  const row = board.conditions.find((one) => one.id === id)
  const condition = dossier.conditions.find((one) => one.id === id)
  if (row === undefined || condition === undefined) throw new RangeError(`no condition "${id}"`)
  const holdsNow = row.truth === 'true'
  const events = holdsNow ? (['reopen'] as const) : (conditionWay(row.status, condition.kind) ?? [])
  return { holdsNow, steps: events.map((event) => ({ condition: id, event })) }
}
