import { asOfDate } from '../asOf.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import type { RefusedStep } from '../board/refusedSteps.ts'
import type { Board, ConditionRow, ProposalRow, View } from '../board.ts'
import type { DevelopmentId, Step } from '../dossier.ts'
import { instantOf, momentOf } from '../time.ts'

/** What became of a step of a scenario since the date that it started from. */
export type RebasedStep = { readonly step: Step } & (
  | {
      readonly now: 'ahead'
      /** Whether the date that it has is over: it did not happen by then, and would be taken today. */
      readonly isLate: boolean
    }
  | {
      /** Its subject already stands where the step would bring it, or where a later step does. */
      readonly now: 'happened'
      readonly since: string | null
      readonly because: readonly DevelopmentId[]
    }
  | {
      /** After those that are still ahead its subject could not take it: from this status; null for not tabled. */
      readonly now: 'impossible'
      readonly from: RefusedStep['status']
      readonly because: readonly DevelopmentId[]
    }
)

/**
 * Holds the steps of a scenario against the record as it stands now, by one account.
 * @param steps those of the scenario
 * @param start the date that the scenario started from
 * @param view the present: its own steps play no part
 */
export function rebase(opened: OpenDossier, steps: readonly Step[], start: string, view: View): RebasedStep[] {
  const record = new Present(opened, start, { ...view, steps: [] })
  const reached = reachedBy(steps, record)
  const ahead: Step[] = []
  return steps.map((step, place): RebasedStep => {
    if (place <= (reached.get(subjectOf(step)) ?? -1)) return { step, now: 'happened', ...record.storyOf(step) }
    const isLate = record.isPast(step.at)
    const taken = record.undatedIfPast(step)
    const refused = record.refusal(taken, ahead)
    if (refused !== null) {
      return { step, now: 'impossible', from: refused.status, because: record.storyOf(step).because }
    }
    ahead.push(taken)
    return { step, now: 'ahead', isLate }
  })
}

/**
 * By subject: the place of the last of its steps that the record has come to. A step that only undoes an earlier one of
 * the scenario has not happened where nothing has.
 */
function reachedBy(steps: readonly Step[], record: Present): ReadonlyMap<string, number> {
  const reached = new Map<string, number>()
  const seen = new Set<string>()
  for (const [place, step] of steps.entries()) {
    const subject = subjectOf(step)
    const isFirst = !seen.has(subject)
    seen.add(subject)
    if ((isFirst || record.hasMoved(step)) && record.isThere(step)) reached.set(subject, place)
  }
  return reached
}

const subjectOf = (step: Step): string => ('condition' in step ? step.condition : step.proposal)

type Row = ConditionRow | ProposalRow

const rowOf = ({ conditions, proposals }: Board, step: Step): Row | undefined =>
  'condition' in step
    ? conditions.find(({ id }) => id === step.condition)
    : proposals.find(({ id }) => id === step.proposal)

/** The record as of now, and as of the date that the scenario started from. */
class Present {
  readonly #opened: OpenDossier
  readonly #start: string
  readonly #view: View
  readonly #board: Board
  readonly #before: Board

  constructor(opened: OpenDossier, start: string, view: View) {
    this.#opened = opened
    this.#start = start
    this.#view = view
    this.#board = opened.board(view)
    this.#before = opened.board({ ...view, asOf: start })
  }

  /** Whether a step would leave its subject as it stands. */
  isThere(step: Step): boolean {
    const undated = withoutDates(step)
    const view = { ...this.#view, steps: [undated] }
    const now = rowOf(this.#board, step)
    if (now === undefined || this.#opened.refusedSteps(view).length > 0) return false
    const then = rowOf(this.#opened.board(view), step)
    if (then === undefined || then.status !== now.status) return false
    if ('due' in now) return 'due' in then && now.due === then.due && now.value === then.value
    if (!('proposal' in step)) return false
    if (step.event === 'giveNotice') return this.#opened.givenNotice(this.#view).has(step.proposal)
    return step.until === undefined || this.#lasts(now, step.until)
  }

  /** Whether a spell goes on at least up to a date. */
  #lasts({ until }: ProposalRow, date: string): boolean {
    return until === null || this.#instant(until) >= this.#instant(date)
  }

  /** Whether a step’s subject has come to its status, once more perhaps, since the scenario started. */
  hasMoved(step: Step): boolean {
    return rowOf(this.#before, step)?.since !== rowOf(this.#board, step)?.since
  }

  /** Since when a step’s subject stands where it does, and the developments behind that. */
  storyOf(step: Step): { readonly since: string | null; readonly because: readonly DevelopmentId[] } {
    const row = rowOf(this.#board, step)
    const change = this.#changes().find(({ id }) => id === subjectOf(step))
    if (change !== undefined && change.because.length > 0) return { since: row?.since ?? null, because: change.because }
    const last = row === undefined ? null : 'last' in row ? row.last : row.cause
    return { since: row?.since ?? null, because: last === null ? [] : [last] }
  }

  #changes() {
    const isLater = this.#limit(this.#start) <= this.#limit(this.#view.asOf)
    return isLater ? this.#opened.changes(this.#start, this.#view.asOf, this.#view) : []
  }

  /** Why a step could not be taken after others; null where it could. */
  refusal(step: Step, before: readonly Step[]): RefusedStep | null {
    const ahead = [step.at, step.from].flatMap((date) => (date === undefined || this.isPast(date) ? [] : [date]))
    const asOf = ahead.sort((a, b) => this.#instant(a) - this.#instant(b)).at(-1) ?? this.#view.asOf
    const refused = this.#opened.refusedSteps({ ...this.#view, asOf, steps: [...before, step] })
    return refused.find((one) => one.step === step) ?? null
  }

  isPast(date: string | undefined): boolean {
    return date !== undefined && this.#instant(date) <= this.#limit(this.#view.asOf)
  }

  /** A step as it would be taken now, where its own date is over. */
  undatedIfPast(step: Step): Step {
    return this.isPast(step.at) ? withoutDates(step) : step
  }

  #instant(date: string): number {
    return instantOf(momentOf(date, this.#opened.dossier.timeZone))
  }

  /** The last instant that a board as of a date takes in. */
  #limit(date: string): number {
    return asOfDate(date, this.#opened.dossier.timeZone).limit
  }
}

function withoutDates(step: Step): Step {
  if ('proposal' in step) {
    const { at: _at, from: _from, ...rest } = step
    return rest
  }
  const { at: _at, from: _from, ...rest } = step
  return rest
}
