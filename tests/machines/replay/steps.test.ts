import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, type StateValue, transition } from 'xstate'
import { conditionEvents, conditionMachine, conditionStates } from '../../../machines/condition.ts'
import { type ProposalInput, proposalEvents, proposalMachine, proposalStatuses } from '../../../machines/proposal.ts'
import { conditionTable, fillConditionStep } from '../../../machines/replay/conditionSteps.ts'
import { ALREADY_SO, NOT_POSSIBLE, UNASKED } from '../../../machines/replay/outcome.ts'
import * as steps from '../../../machines/replay/proposalSteps.ts'
import { codeOfTruth, type Truth } from '../../../machines/requirement.ts'
import { instantOf, type Moment, momentAt } from '../../../machines/time.ts'

const pathOf = (value: StateValue): string =>
  typeof value === 'string' ? value : Object.entries(value).flat().join('.')

describe('the cached steps of a condition', () => {
  const askedStep = (status: number, event: number): number => {
    const known = conditionTable[status * conditionEvents.length + event] ?? UNASKED
    return known === UNASKED ? fillConditionStep(status, event) : known
  }

  test('are those of XState, along any walk', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...conditionEvents), { maxLength: 60 }), (walk) => {
        let [snapshot] = initialTransition(conditionMachine)
        let status = conditionStates.indexOf(snapshot.value)
        for (const type of walk) {
          const isTaken = snapshot.can({ type })
          const step = askedStep(status, conditionEvents.indexOf(type))
          snapshot = transition(conditionMachine, snapshot, { type })[0]
          expect(step >= 0).toBe(isTaken)
          if (step >= 0) status = step
          expect(conditionStates[status]).toBe(snapshot.value)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('tell an event that is not possible from one whose end is reached already', () => {
    const step = (status: (typeof conditionStates)[number], event: (typeof conditionEvents)[number]): number =>
      askedStep(conditionStates.indexOf(status), conditionEvents.indexOf(event))
    expect(step('agreed', 'agree')).toBe(ALREADY_SO)
    expect(step('outstanding', 'reopen')).toBe(ALREADY_SO)
    expect(step('outstanding', 'breach')).toBe(NOT_POSSIBLE)
    expect(step('waived', 'refuse')).toBe(NOT_POSSIBLE)
  })
})

/** What the cached steps make of a proposal: the same context, stepped by what the table says. */
interface Stepped {
  status: number
  requirement: Truth
  entered: Moment | null
  until: Moment | null
  notice: boolean
}

const numberOf = (input: ProposalInput): number => {
  if (input.type === 'requirement') return steps.REQUIREMENT
  if (input.type === 'clock') return input.renewedUntil === null ? steps.CLOCK : steps.CLOCK_RENEWING
  return proposalEvents.indexOf(input.type)
}

function apply(state: Stepped, input: ProposalInput, automatic: boolean): number {
  if (input.type === 'requirement') state.requirement = input.truth
  const isReached = input.type === 'clock' && state.until !== null && instantOf(input.at) >= instantOf(state.until)
  const step = steps.proposalStep(
    state.status,
    numberOf(input),
    codeOfTruth(state.requirement),
    state.until === null ? steps.NO_UNTIL : isReached ? steps.UNTIL_REACHED : steps.UNTIL_AHEAD,
    state.notice ? 1 : 0,
    automatic ? 1 : 0,
  )
  if (step.next < 0) return step.next
  if (step.entered === steps.FROM_EVENT && 'at' in input) state.entered = input.at
  if (step.until === steps.FROM_EVENT && 'until' in input) state.until = input.until
  if (step.until === steps.FROM_RENEWAL && 'renewedUntil' in input) state.until = input.renewedUntil
  if (step.until === steps.CLEAR) state.until = null
  state.notice = step.notice
  state.status = step.next
  return step.next
}

const moment = fc.integer({ min: 0, max: 9 }).map(momentAt)
const inputs: fc.Arbitrary<ProposalInput> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('enterForce' as const), at: moment, until: fc.option(moment) }),
  },
  fc.record({ type: fc.constant('revive' as const), at: moment, until: fc.option(moment) }),
  fc.record({ type: fc.constant('extend' as const), until: moment }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('requirement' as const),
      truth: fc.constantFrom<Truth>('true', 'false', 'unknown'),
      at: moment,
      until: fc.option(moment),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('clock' as const), at: moment, renewedUntil: fc.option(moment) }),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...proposalEvents)
      .filter((type) => type !== 'enterForce' && type !== 'revive' && type !== 'extend')
      .map((type) => ({ type }) as ProposalInput),
  },
)

describe('the cached steps of a proposal', () => {
  test('are those of XState, path, dates and notice, along any walk', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 60 }), fc.boolean(), (walk, automatic) => {
        let [snapshot] = initialTransition(proposalMachine, { entry: automatic ? 'automatic' : 'declared' })
        const state: Stepped = { status: 0, requirement: 'unknown', entered: null, until: null, notice: false }
        for (const input of walk) {
          const isTaken = snapshot.can(input)
          const step = apply(state, input, automatic)
          snapshot = transition(proposalMachine, snapshot, input)[0]
          expect(step >= 0).toBe(isTaken)
          const { requirement, entered, until, notice } = snapshot.context
          expect({ ...state, status: proposalStatuses[state.status] }).toEqual({
            status: pathOf(snapshot.value),
            requirement,
            entered,
            until,
            notice,
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('take for already so what the present path lies in, and a settled breach in force with none alleged', () => {
    const step = (status: (typeof proposalStatuses)[number], event: (typeof proposalEvents)[number]): number =>
      steps.proposalStep(proposalStatuses.indexOf(status), proposalEvents.indexOf(event), 0, steps.UNTIL_AHEAD, 0, 0)
        .next
    expect(step('tabled.blocked', 'revive')).toBe(ALREADY_SO)
    expect(step('inForce.faltering', 'resume')).toBe(ALREADY_SO)
    expect(step('inForce.holding', 'settleBreach')).toBe(ALREADY_SO)
    expect(step('suspended', 'suspend')).toBe(ALREADY_SO)
    expect(step('suspended', 'settleBreach')).toBe(NOT_POSSIBLE)
    expect(step('tabled.pending', 'suspend')).toBe(NOT_POSSIBLE)
    expect(step('completed', 'revive')).toBe(NOT_POSSIBLE)
  })
})
