import { addDuration, addUntilAfter, instantOf, type Moment } from '../time.ts'
import { CLOCK, CLOCK_RENEWING, FROM_RENEWAL, type ProposalStep, proposalStep, UNTIL_REACHED } from './proposalSteps.ts'
import type { State } from './state.ts'
import type { Subjects } from './subjects.ts'

/** Where a spell that starts then would end by the proposal's term: a moment, NaN where it has none. */
export function termFrom(start: Moment, proposal: number, { terms, zone }: Subjects): number {
  const term = terms[proposal]
  return term ? addDuration(start, term, zone) : Number.NaN
}

/** What the chart does with a tabled proposal once its `until` is reached. */
function clockStep(proposal: number, state: State, { renewsByItself, entersByItself }: Subjects): ProposalStep {
  return proposalStep(
    state.proposal[proposal]!,
    renewsByItself[proposal] ? CLOCK_RENEWING : CLOCK,
    state.requirement[proposal]!,
    UNTIL_REACHED,
    state.notice[proposal]!,
    entersByItself[proposal]!,
  )
}

/**
 * Sends the clock to a tabled proposal: where its `until` is reached by a time (twice an instant), the term is renewed
 * or runs out, as the chart has it. Returns whether something moved.
 */
export function runClock(proposal: number, time: number, state: State, subjects: Subjects): boolean {
  const until = state.until[proposal]! as Moment
  if (Number.isNaN(until) || 2 * instantOf(until) > time) return false
  const step = clockStep(proposal, state, subjects)
  if (step.next < 0) return false
  const term = subjects.terms[proposal]
  if (step.until === FROM_RENEWAL && term) {
    state.until[proposal] = addUntilAfter(until, term, Math.floor(time / 2), subjects.zone)
    return true
  }
  state.proposal[proposal] = step.next
  state.since[proposal] = until
  state.proposalCause[proposal] = -1
  return true
}

/**
 * Twice the instant at which time alone next moves a tabled proposal, Infinity where it never does. A renewal moves
 * nothing that others see: it waits until somebody asks.
 */
export function dueOf(proposal: number, state: State, subjects: Subjects): number {
  const until = state.until[proposal]!
  if (Number.isNaN(until)) return Infinity
  const step = clockStep(proposal, state, subjects)
  return step.next < 0 || step.until === FROM_RENEWAL ? Infinity : 2 * instantOf(until as Moment)
}
