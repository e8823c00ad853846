import type { Combination } from '../../../machines/analysis/truthTable.ts'
import { type ProposalStatus, proposalStatuses } from '../../../machines/proposal.ts'
import { proposalLook, type Tone } from '../../ui/statusLook.ts'

/** The combinations that come to one status. */
export interface CombinationGroup {
  readonly status: ProposalStatus
  readonly combinations: readonly Combination[]
  /** Those of them without any that does with fewer of the same. */
  readonly least: readonly Combination[]
}

const tones: readonly Tone[] = ['holds', 'force', 'open', 'fails', 'ended']

/** By resulting status, what is nearest to a ceasefire first; in each those in which fewest hold first. */
export function groupedByStatus(combinations: readonly Combination[]): readonly CombinationGroup[] {
  const order = [...proposalStatuses].sort((a, b) => rank(a) - rank(b))
  return order.flatMap((status) => {
    const group = combinations.filter((one) => one.status === status).sort((a, b) => heldIn(a) - heldIn(b))
    return group.length === 0 ? [] : [{ status, combinations: group, least: leastOf(group) }]
  })
}

/** The combination in which exactly these hold. */
export const combinationWhere = (combinations: readonly Combination[], holds: readonly boolean[]) =>
  combinations.find((one) => one.holds.every((held, place) => held === holds[place]))

const rank = (status: ProposalStatus): number => tones.indexOf(proposalLook(status).tone)

const heldIn = ({ holds }: Combination): number => holds.filter(Boolean).length

/** Of combinations in rising order: a smaller one comes before all that hold more than it. */
function leastOf(sorted: readonly Combination[]): readonly Combination[] {
  const least: Combination[] = []
  for (const one of sorted) if (!least.some((other) => isWithin(other, one))) least.push(one)
  return least
}

const isWithin = (less: Combination, more: Combination): boolean =>
  less.holds.every((held, place) => !held || more.holds[place])
