import { conditionEvents, conditionStates } from '../condition.ts'
import { proposalEvents } from '../proposal.ts'
import { EVENT, HAS_DUE, HAS_VALUE, NO_EVENT } from '../record/deed.ts'
import { UNKNOWN } from '../requirement.ts'
import { instantOf, type Moment } from '../time.ts'
import { dueOf, runClock, termFrom } from './clock.ts'
import { type Columns, OF_CONSENT, SUBJECT } from './columns.ts'
import { CONSENT, conditionTable, fillConditionStep, truthOfStatus } from './conditionSteps.ts'
import { type Net, UNTABLED } from './net.ts'
import { NOT_POSSIBLE, UNASKED } from './outcome.ts'
import { CLEAR, FROM_EVENT, type ProposalStep, proposalStep, REQUIREMENT, UNTIL_AHEAD } from './proposalSteps.ts'
import { Refusals } from './refusals.ts'
import { blankState, type State } from './state.ts'
import { Tally } from './tally.ts'

const CONDITION_EVENTS = conditionEvents.length
const ENTER_FORCE = proposalEvents.indexOf('enterForce')
const EXTEND = proposalEvents.indexOf('extend')
const NOBODY = -1

/**
 * Steps one account's state through effects and time. The charts decide every step (by tables of what XState answered);
 * this class says in which order things happen (design: "The rules of time"). Times are given as twice an instant, and
 * one more takes in the bare days that begin then.
 */
export class Fold {
  readonly state: State
  readonly refusals = new Refusals()
  /** Told of each subject that an effect or time moves: a condition's number, or a proposal's `~number`. */
  watcher: ((subject: number) => void) | null = null
  readonly #columns: Columns
  readonly #net: Net
  readonly #tally: Tally
  #isDueStale = false

  constructor(columns: Columns, net: Net) {
    const { conditions, proposals } = columns.subjects
    this.#columns = columns
    this.#net = net
    this.state = blankState({ conditions: conditions.length, proposals: proposals.length, nodes: net.needed.length })
    this.#tally = new Tally(net, this.state)
    this.#start()
  }

  #start(): void {
    const { state } = this
    const { conditions, tabled, isConsent } = this.#columns.subjects
    for (const dates of [state.since, state.entered, state.until]) dates.fill(Number.NaN)
    for (const causes of [state.conditionCause, state.valueCause, state.dueCause, state.proposalCause]) {
      causes.fill(NOBODY)
    }
    state.proposal.fill(UNTABLED)
    tabled.forEach((moment, proposal) => {
      state.due[proposal] = 2 * instantOf(moment)
    })
    conditions.forEach(({ initial }, condition) => {
      const status = conditionStates.indexOf(initial)
      state.condition[condition] = status
      this.#tally.condition(condition, UNKNOWN, truthOfStatus[isConsent[condition]! * CONSENT + status]!)
    })
    this.#tally.settleAll()
    this.#findNextDue()
  }

  /** Lets effects take hold, in the order given, each after what time alone does before it. */
  run(order: Int32Array, from: number, to: number): void {
    const { deed, hold } = this.#columns
    const tally = this.#tally
    const { nextDue, condition, conditionCause } = this.state
    for (let i = from; i < to; i += 1) {
      const effect = order[i]!
      if (hold[effect]! >= nextDue[0]!) this.advance(hold[effect]!)
      const what = deed[effect]!
      const target = what >> SUBJECT
      const name = what & EVENT
      if (target < 0) this.#applyToProposal(effect, ~target, name)
      else if (name !== NO_EVENT) {
        const status = condition[target]!
        let next = conditionTable[status * CONDITION_EVENTS + name]!
        if (next === UNASKED) next = fillConditionStep(status, name)
        if (next >= 0) {
          condition[target] = next
          conditionCause[target] = effect
          const kind = (what & OF_CONSENT) === 0 ? 0 : CONSENT
          const before = truthOfStatus[kind + status]!
          const after = truthOfStatus[kind + next]!
          if (before !== after) {
            tally.condition(target, before, after)
            if (tally.count > 0) this.#settleAfter(effect)
          }
          if (this.watcher !== null) this.watcher(target)
        } else if (next === NOT_POSSIBLE) this.refusals.add(effect, status)
      }
      if ((what & (HAS_VALUE | HAS_DUE)) !== 0) this.#note(effect, target, what)
    }
  }

  /** Brings one proposal's renewals up to a time; for all that ends or begins by then, `advance` is needed first. */
  renew(proposal: number, time: number): void {
    if (this.state.proposal[proposal] === UNTABLED) return
    if (runClock(proposal, time, this.state, this.#columns.subjects)) this.watcher?.(~proposal)
  }

  /** Lets time alone do what it does up to and at a time: terms run out, proposals are tabled. */
  advance(time: number): void {
    const { nextDue } = this.state
    while (nextDue[0]! <= time && nextDue[0]! < Infinity) this.#pass(nextDue[0]!)
  }

  /** At one instant first what runs out, all of it at once, then what is tabled, each with all that follows from it. */
  #pass(time: number): void {
    let moment: Moment | null = null
    for (const one of this.#net.order) {
      if (moment !== null && this.#tally.settle(one)) this.#settle(one, moment, NOBODY, time)
      if (this.#isDue(one, time) && this.state.proposal[one] !== UNTABLED) moment = this.#runOut(one, time, moment)
    }
    for (const one of this.#net.order) {
      if (this.#isDue(one, time) && this.state.proposal[one] === UNTABLED) this.#table(one, time)
    }
    this.#findNextDue()
  }

  #isDue(proposal: number, time: number): boolean {
    return this.state.due[proposal] === time
  }

  /** Returns the moment that dates what follows: the first of those that end at this instant. */
  #runOut(proposal: number, time: number, earlier: Moment | null): Moment {
    const { proposal: status, until } = this.state
    const before = status[proposal]!
    const end = until[proposal]! as Moment
    runClock(proposal, time, this.state, this.#columns.subjects)
    this.#followUp(proposal, before)
    return earlier ?? end
  }

  #table(proposal: number, time: number): void {
    const moment = this.#columns.subjects.tabled[proposal]!
    this.state.proposal[proposal] = 0
    this.state.since[proposal] = moment
    this.#take(proposal, this.#stepOf(proposal, REQUIREMENT), moment, null, NOBODY, time, UNTABLED)
    this.#settleAll(moment, NOBODY, time)
  }

  #note(effect: number, condition: number, what: number): void {
    if (what & HAS_VALUE) this.state.valueCause[condition] = effect
    if (what & HAS_DUE) this.state.dueCause[condition] = effect
    this.watcher?.(condition)
  }

  #applyToProposal(effect: number, proposal: number, name: number): void {
    const { hold, moment, since, until } = this.#columns
    const time = hold[effect]!
    const status = this.state.proposal[proposal]!
    if (status === UNTABLED) {
      this.refusals.add(effect, status)
      return
    }
    this.renew(proposal, time)
    const step = this.#stepOf(proposal, name)
    if (step.next === NOT_POSSIBLE) this.refusals.add(effect, status)
    if (step.next < 0) return
    const hasUntil = name === EXTEND || (name === ENTER_FORCE && !Number.isNaN(until[effect]!))
    // An automatic entry starts when what made it possible takes hold, however far back that was dated.
    const entersByItself = step.entered === FROM_EVENT && name !== ENTER_FORCE
    const dated = (entersByItself ? moment : since)[effect]! as Moment
    this.#take(proposal, step, dated, hasUntil ? until[effect]! : null, effect, time, status)
    this.#settleAfter(effect)
  }

  #stepOf(proposal: number, event: number): ProposalStep {
    const { proposal: status, requirement, notice } = this.state
    const { entersByItself } = this.#columns.subjects
    return proposalStep(
      status[proposal]!,
      event,
      requirement[proposal]!,
      UNTIL_AHEAD,
      notice[proposal]!,
      entersByItself[proposal]!,
    )
  }

  /** Takes a step of the chart, dated by a moment; where `until` is null, the term reckons it. */
  #take(
    proposal: number,
    step: ProposalStep,
    moment: Moment,
    until: number | null,
    cause: number,
    time: number,
    before: number,
  ): void {
    const { state } = this
    const { subjects } = this.#columns
    if (step.entered === FROM_EVENT) state.entered[proposal] = moment
    if (step.until === FROM_EVENT) state.until[proposal] = until ?? termFrom(moment, proposal, subjects)
    if (step.until === CLEAR) state.until[proposal] = Number.NaN
    state.notice[proposal] = step.notice ? 1 : 0
    if (step.next !== before) {
      state.proposal[proposal] = step.next
      state.since[proposal] = moment
      state.proposalCause[proposal] = cause
    }
    // A start already past its end is over at once, before anything sees it in force.
    runClock(proposal, time, state, subjects)
    this.#followUp(proposal, before)
  }

  /** What a step of a proposal brings with it: when time next moves it, and what others make of its status. */
  #followUp(proposal: number, before: number): void {
    const { state } = this
    const after = state.proposal[proposal]!
    const due = dueOf(proposal, state, this.#columns.subjects)
    if (due !== state.due[proposal]) this.#isDueStale = true
    state.due[proposal] = due
    this.watcher?.(~proposal)
    if (after !== before) this.#tally.proposal(proposal, before, after)
  }

  #findNextDue(): void {
    this.#isDueStale = false
    let next = Infinity
    for (const due of this.state.due) if (due < next) next = due
    this.state.nextDue[0] = next
  }

  /** Tells each unsettled proposal's chart what its requirement has come to, in the order of the references. */
  #settleAll(moment: Moment, cause: number, time: number): void {
    for (let one = this.#tally.next(); one >= 0; one = this.#tally.next()) this.#settle(one, moment, cause, time)
    if (this.#isDueStale) this.#findNextDue()
  }

  #settleAfter(effect: number): void {
    const { moment, hold } = this.#columns
    this.#settleAll(moment[effect]! as Moment, effect, hold[effect]!)
  }

  #settle(proposal: number, moment: Moment, cause: number, time: number): void {
    const before = this.state.proposal[proposal]!
    if (before === UNTABLED) return
    const step = this.#stepOf(proposal, REQUIREMENT)
    if (step.next !== before) this.#take(proposal, step, moment, null, cause, time, before)
  }
}
