import { type StateValue, transition } from 'xstate'
import {
  liesIn,
  type ProposalContext,
  type ProposalInput,
  proposalEvents,
  proposalMachine,
  proposalStatuses,
} from '../proposal.ts'
import { truthOfCode } from '../requirement.ts'
import { type Moment, momentAt } from '../time.ts'
import { leadsOf } from './leads.ts'
import { ALREADY_SO, NOT_POSSIBLE } from './outcome.ts'

/** Events by number: those of the record in their order, then the replay's own. */
export const REQUIREMENT = proposalEvents.length
export const CLOCK = REQUIREMENT + 1
/** The clock, where the term can be renewed. */
export const CLOCK_RENEWING = REQUIREMENT + 2
const EVENTS = REQUIREMENT + 3

/** Where `until` lies when an event comes. */
export const NO_UNTIL = 0
export const UNTIL_AHEAD = 1
export const UNTIL_REACHED = 2

/** What a step does with the spell's dates. */
export const KEEP = 0
export const FROM_EVENT = 1
export const FROM_RENEWAL = 2
export const CLEAR = 3

/** A step of the proposal's chart: the next status, and what happens to the dates and to the notice. */
export interface ProposalStep {
  /** The next status's number, or why the event leads nowhere. */
  readonly next: number
  readonly entered: typeof KEEP | typeof FROM_EVENT
  readonly until: typeof KEEP | typeof FROM_EVENT | typeof FROM_RENEWAL | typeof CLEAR
  readonly notice: boolean
}

const leads = leadsOf(proposalMachine)
const statusNumbers: readonly string[] = proposalStatuses
const cache: (ProposalStep | undefined)[] = []

/**
 * One step of the chart, as XState computed it when it was first asked for. All that its guards look at is in the key:
 * status, event, requirement (after it, for a change of the requirement), where `until` lies, notice, and entry.
 */
export function proposalStep(
  status: number,
  event: number,
  requirement: number,
  until: number,
  notice: number,
  automatic: number,
): ProposalStep {
  const key = ((((status * EVENTS + event) * 3 + requirement) * 3 + until) * 2 + notice) * 2 + automatic
  const known = cache[key]
  if (known !== undefined) return known
  const step = askChart(status, event, requirement, until, notice === 1, automatic === 1)
  cache[key] = step
  return step
}

/** How many keys there are. */
const KEYS = proposalStatuses.length * EVENTS * 3 * 3 * 2 * 2

/** The steps of all keys, in their order: what a build without XState is given. */
export function everyProposalStep(): readonly ProposalStep[] {
  return Array.from({ length: KEYS }, (_, key) => {
    const [automatic, notice, until, requirement] = [key % 2, (key >> 1) % 2, (key >> 2) % 3, Math.trunc(key / 12) % 3]
    const event = Math.trunc(key / 36) % EVENTS
    return proposalStep(Math.trunc(key / 36 / EVENTS), event, requirement, until, notice, automatic)
  })
}

/** Takes such steps in, so that the chart is asked for none. */
export function takeProposalSteps(steps: readonly ProposalStep[]): void {
  for (const [key, step] of steps.entries()) cache[key] = step
}

/** Dates that stand for any dates: the chart only compares them and hands them on, so one of each case speaks for all. */
const START = momentAt(1)
const PAST = momentAt(2)
const NOW = momentAt(3)
const AHEAD = momentAt(4)
const UNTIL_OF_EVENT = momentAt(5)
const UNTIL_OF_RENEWAL = momentAt(6)

function askChart(
  status: number,
  event: number,
  requirement: number,
  until: number,
  notice: boolean,
  automatic: boolean,
): ProposalStep {
  const path = proposalStatuses[status]
  if (path === undefined) throw new RangeError(`no proposal status ${status}`)
  const input = inputOf(event, requirement)
  const context: ProposalContext = {
    entry: automatic ? 'automatic' : 'declared',
    requirement: truthOfCode(requirement),
    entered: START,
    until: until === NO_UNTIL ? null : until === UNTIL_AHEAD ? AHEAD : PAST,
    notice,
  }
  const snapshot = proposalMachine.resolveState({ value: valueOfPath(path), context })
  if (!snapshot.can(input)) {
    const isAlreadySo = (leads.get(input.type) ?? []).some((lead) => liesIn(path, lead))
    return { next: isAlreadySo ? ALREADY_SO : NOT_POSSIBLE, entered: KEEP, until: KEEP, notice }
  }
  const [next] = transition(proposalMachine, snapshot, input)
  return {
    next: statusNumbers.indexOf(pathOfValue(next.value)),
    entered: next.context.entered === START ? KEEP : FROM_EVENT,
    until: originOf(next.context.until, context.until),
    notice: next.context.notice,
  }
}

function inputOf(event: number, requirement: number): ProposalInput {
  if (event === REQUIREMENT) {
    return { type: 'requirement', truth: truthOfCode(requirement), at: NOW, until: UNTIL_OF_EVENT }
  }
  if (event === CLOCK || event === CLOCK_RENEWING) {
    return { type: 'clock', at: NOW, renewedUntil: event === CLOCK ? null : UNTIL_OF_RENEWAL }
  }
  const type = proposalEvents[event]
  if (type === undefined) throw new RangeError(`no proposal event ${event}`)
  if (type === 'enterForce' || type === 'revive') return { type, at: NOW, until: UNTIL_OF_EVENT }
  return type === 'extend' ? { type, until: UNTIL_OF_EVENT } : { type }
}

function originOf(until: Moment | null, before: Moment | null): ProposalStep['until'] {
  if (until === before) return KEEP
  if (until === UNTIL_OF_EVENT) return FROM_EVENT
  return until === UNTIL_OF_RENEWAL ? FROM_RENEWAL : CLEAR
}

function valueOfPath(path: string): StateValue {
  const [top = '', inner] = path.split('.')
  return inner === undefined ? top : { [top]: inner }
}

/** The path of a chart's state: `inForce.holding`. */
export function pathOfValue(value: StateValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([top, inner]) => `${top}.${inner}`)
    .join()
}
