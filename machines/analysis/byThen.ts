import { type Ahead, aheadOnBoard } from '../board/ahead.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import { truthsOn } from '../board/truths.ts'
import type { Board, View } from '../board.ts'
import type { ConditionId, Dossier, ElementId, Proposal, ProposalId, Requirement } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { isUnderway, liesIn } from '../proposal.ts'
import { idOf, requirementTruth } from '../requirement.ts'
import { Budget, MOST_STEPS_AT_ONCE } from './budget.ts'
import { RequirementFigures } from './requirementFigures.ts'
import { type Successor, successorsAfter } from './successors.ts'

/** A due day or the end of a term that lies ahead, and what has to hold by then. */
export type ByThen = { readonly day: string; readonly days: number } & (Due | TermEnd)

interface Due {
  readonly what: 'due'
  readonly condition: ConditionId
  /** The proposals, waiting or under way, whose requirement can be met in no way without it. */
  readonly neededBy: readonly ProposalId[]
  /** Those for which it is one of several that would do. */
  readonly usefulTo: readonly ProposalId[]
}

interface TermEnd {
  readonly what: 'term'
  readonly proposal: ProposalId
  /** What becomes of it then, if nothing happens: for want of renewal, or because notice was given of it. */
  readonly comes: 'renewal' | 'end' | 'endByNotice'
  /** The proposals on the table; none where it renews itself. */
  readonly successors: readonly Successor[]
}

/**
 * For each due day and each end of a term that is ahead of a view, by its account and with its steps: what has to hold by
 * then. The nearest first. Throws as `OpenDossier.board` does.
 */
export function byThen(opened: OpenDossier, view: View): ByThen[] {
  const { dossier } = opened
  const board = opened.board(view)
  const notice = opened.givenNotice(view)
  const ahead = aheadOnBoard(dossier, board)
  const terms = ahead.flatMap((one) =>
    one.what === 'term' ? [{ ...one, proposal: one.subject, comes: whatComes(one, dossier, board, notice) }] : [],
  )
  const ends = terms.filter(({ comes }) => comes !== 'renewal')
  const waiting = new Waiting(dossier, board)
  return [
    ...terms.map(({ what, day, days, proposal, comes }): ByThen => {
      const successors = comes === 'renewal' ? [] : successorsAfter(day, ends, dossier, board)
      return { what, day, days, proposal, comes, successors }
    }),
    ...ahead.flatMap(({ what, day, days, subject }): ByThen[] =>
      what === 'due' ? [{ what, day, days, condition: subject, ...waiting.for(subject) }] : [],
    ),
  ].sort((a, b) => a.days - b.days)
}

function whatComes(
  { subject, renews }: Extract<Ahead, { what: 'term' }>,
  { proposals }: Dossier,
  board: Board,
  notice: ReadonlySet<ProposalId>,
): TermEnd['comes'] {
  const status = board.proposals.find(({ id }) => id === subject)?.status ?? 'suspended'
  const term = proposals.find(({ id }) => id === subject)?.term
  // While it is suspended its term runs on, and out.
  const isRenewable = renews && liesIn(status, 'inForce') && term !== undefined
  return !isRenewable ? 'end' : notice.has(subject) ? 'endByNotice' : 'renewal'
}

/** The proposals of a board that wait or are under way, asked what they wait for. */
class Waiting {
  readonly #board: Board
  readonly #proposals: readonly Proposal[]
  /** By proposal: what its requirement depends on still. */
  readonly #useful = new Map<Proposal, ReadonlySet<string>>()

  constructor({ proposals }: Dossier, board: Board) {
    this.#board = board
    this.#proposals = proposals.filter(({ id }) =>
      board.proposals.some((row) => row.id === id && (liesIn(row.status, 'tabled') || isUnderway(row.status))),
    )
  }

  for(condition: ConditionId): Pick<Due, 'neededBy' | 'usefulTo'> {
    const { lens } = this.#board
    const needing = this.#proposals.filter((one) => isNeeded(condition, requirementBy(one, lens)))
    const others = this.#proposals.filter((one) => !needing.includes(one) && this.#usefulTo(one).has(condition))
    return { neededBy: needing.map(({ id }) => id), usefulTo: others.map(({ id }) => id) }
  }

  /** Where that is too hard to know, all that is open of it. */
  #usefulTo(proposal: Proposal): ReadonlySet<string> {
    const known = this.#useful.get(proposal)
    if (known !== undefined) return known
    const requirement = requirementBy(proposal, this.#board.lens)
    const { mattering, open } = new RequirementFigures(
      requirement,
      truthsOn(this.#board),
      new Budget(MOST_STEPS_AT_ONCE),
    )
    const useful = new Set<string>((mattering ?? open).map(({ id }) => id))
    this.#useful.set(proposal, useful)
    return useful
  }
}

/** Whether a requirement can be met in no way without an element. */
const isNeeded = (id: ElementId, requirement: Requirement): boolean =>
  requirementTruth(requirement, (element) => (idOf(element) === id ? 'false' : 'true')) === 'false'
