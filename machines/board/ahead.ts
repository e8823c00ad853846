import type { Board, View } from '../board.ts'
import type { ConditionId, Dossier, ProposalId } from '../dossier.ts'
import { type Lens, lensesOf } from '../lens.ts'
import { daysBetween, momentOf } from '../time.ts'
import type { OpenDossier } from './openDossier.ts'

/** An end of a term, or a due day, that lies ahead by one account. */
export type Ahead = Dated &
  (
    | {
        readonly what: 'term'
        readonly subject: ProposalId
        /** Whether it renews itself then, unless notice is given. */
        readonly renews: boolean
      }
    | { readonly what: 'due'; readonly subject: ConditionId }
  )

interface Dated {
  /** When: for a term the first day, or the instant, at which it is no longer in force. */
  readonly day: string
  /** Calendar days from the as-of day to that day in the dossier's zone. Never negative. */
  readonly days: number
  /** Whose count it is. A party is named only where its count is not the established one. */
  readonly lens: Lens
}

/**
 * The ends of terms and the due days still ahead of a view's date by the count of every account, the nearest first. The
 * view's own lens plays no part. Throws a RangeError for a date that is none.
 */
export function aheadOf(opened: OpenDossier, view: View): Ahead[] {
  const { dossier } = opened
  const established = new Set<string>()
  return lensesOf(dossier)
    .flatMap((lens) => {
      const counts = aheadOnBoard(dossier, opened.board({ ...view, lens }))
      if (lens !== 'assessed') return counts.filter((count) => !established.has(keyOf(count)))
      for (const count of counts) established.add(keyOf(count))
      return counts
    })
    .sort((a, b) => a.days - b.days)
}

const keyOf = ({ what, subject, day }: Ahead): string => `${what} ${subject} ${day}`

/** Those by the account of one board, terms first, each in the order of the file. */
export function aheadOnBoard(dossier: Dossier, board: Board): Ahead[] {
  const { lens } = board
  const from = momentOf(board.asOf, dossier.timeZone)
  const terms = board.proposals.flatMap(({ id, until, daysLeft }): Ahead[] =>
    until === null || daysLeft === null
      ? []
      : [{ what: 'term', subject: id, day: until, days: daysLeft, lens, renews: renewsItself(dossier, id) }],
  )
  const dues = board.conditions.flatMap(({ id, due, overdue, truth }): Ahead[] =>
    due === null || overdue || truth === 'true'
      ? []
      : [
          {
            what: 'due',
            subject: id,
            day: due,
            days: daysBetween(from, momentOf(due, dossier.timeZone), dossier.timeZone),
            lens,
          },
        ],
  )
  return [...terms, ...dues]
}

const renewsItself = ({ proposals }: Dossier, id: ProposalId): boolean =>
  proposals.find((proposal) => proposal.id === id)?.renewal === 'automatic'
