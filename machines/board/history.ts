import { asOfDate } from '../asOf.ts'
import type { View } from '../board.ts'
import { conditionChoices, proposalChoices } from '../choices.ts'
import { type ConditionEvent, type ConditionStatus, conditionStates } from '../condition.ts'
import type { ConditionId, Development, DevelopmentId, Effect, PartyId, ProposalId, Step } from '../dossier.ts'
import { type Lens, lensesOf } from '../lens.ts'
import { type ProposalEvent, type ProposalStatus, proposalStatuses } from '../proposal.ts'
import { numberIn } from '../record/numbers.ts'
import type { RecordedEffect } from '../record.ts'
import type { Columns } from '../replay/columns.ts'
import type { Fold } from '../replay/fold.ts'
import { refusedEffect } from '../replay/refusals.ts'
import { type SteppedEffect, stepped } from '../replay/stepped.ts'
import { type Replay, timeOf } from '../replay.ts'
import type { Standing } from '../standing.ts'
import { instantOf, type Moment, momentOf } from '../time.ts'
import type { SubjectNumber } from './movers.ts'
import type { OpenDossier } from './openDossier.ts'
import { conditionPrint, type Print, proposalPrint, type Stand } from './prints.ts'

/** What a history is of. */
export type HistorySubject =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }

type Status = ConditionStatus | ProposalStatus

/** Why a step left the status as it was. */
export type Unmoving =
  /** The proposal was not tabled yet. */
  | 'notTabled'
  /** The present state does not take the event. */
  | 'notPossible'
  /** What the event asks for was so already. */
  | 'alreadySo'
  /** The event is taken and leads to no other state: an extension, a notice, a start dated anew. */
  | 'stays'
  /** The term ran out and was renewed by itself. */
  | 'renewed'
  /** No event: progress was counted, or a day was set by which it is due. */
  | 'counted'

/** One step of the way that a condition or proposal has come, by one account. */
export interface HistoryStep {
  /** When it took hold. */
  readonly at: string
  /** When its development entered the record; null where there is none. */
  readonly recorded: string | null
  /** What brought it: null for time, for tabling, and for a supposed step. */
  readonly development: DevelopmentId | null
  readonly by: readonly PartyId[]
  /** Null where nobody said anything. */
  readonly standing: Standing | null
  /**
   * What its chart was sent: an event of the record, or `clock` where its term ran out. Null where none was: it was
   * tabled, its requirement changed (by another subject's doing), or something was only counted.
   */
  readonly event: ConditionEvent | ProposalEvent | 'clock' | null
  /** Null before a proposal is tabled. */
  readonly before: Status | null
  readonly after: Status | null
  /** Only where nothing moved: why not. */
  readonly why?: Unmoving
  /** What its board prints of it once the step is taken. */
  readonly print: Print
  /** The effect or supposed step behind it; null where time alone did it. */
  readonly effect: Effect | Step | null
}

/** More renewals than this, one by one, are nobody's reading: the rest comes in one step. */
const MOST_RENEWALS = 1_000

/**
 * The way of one condition or proposal on a view's board: every step, and those without effect among them. Throws a
 * RangeError for a date that is none.
 */
export function historyOf(opened: OpenDossier, view: View, { kind, id }: HistorySubject): HistoryStep[] {
  const replay = opened.replayed(view.filter)
  const { numberOfCondition, numberOfProposal, zone } = replay.subjects
  const subject = kind === 'condition' ? numberIn(numberOfCondition, id) : ~numberIn(numberOfProposal, id)
  const asOf = asOfDate(view.asOf, zone)
  return replay.throughout(view.lens, asOf, view.steps, (order) => {
    const supposed = view.steps.map((step) => stepped(step, asOf, zone))
    const way = new Way(replay, subject, view.lens, supposed)
    way.walk(order, timeOf(asOf.limit))
    return way.steps
  })
}

/** The same by every account, the assessed one first: one object for accounts that see the same. */
export function historiesOf(
  opened: OpenDossier,
  view: View,
  subject: HistorySubject,
): ReadonlyMap<Lens, readonly HistoryStep[]> {
  const replay = opened.replayed(view.filter)
  const byVoice = new Map<Lens, readonly HistoryStep[]>()
  return new Map(
    lensesOf(opened.dossier).map((lens) => {
      const voice = replay.voice(lens)
      const steps = byVoice.get(voice) ?? historyOf(opened, { ...view, lens: voice }, subject)
      byVoice.set(voice, steps)
      return [lens, steps]
    }),
  )
}

/** Walks an account through its record with an eye on one subject. */
class Way {
  readonly steps: HistoryStep[] = []
  readonly #replay: Replay
  readonly #columns: Columns
  readonly #subject: SubjectNumber
  readonly #supposed: readonly SteppedEffect[]
  readonly #fold: Fold
  readonly #stand: Stand
  #status: Status | null
  #renewals = 0

  constructor(replay: Replay, subject: SubjectNumber, lens: Lens, supposed: readonly SteppedEffect[]) {
    this.#replay = replay
    this.#columns = replay.columns
    this.#subject = subject
    this.#supposed = supposed
    this.#fold = replay.account(lens).newFold()
    this.#stand = { fold: this.#fold, effect: (number) => this.#effect(number) }
    this.#status = this.#now()
  }

  walk(order: Int32Array, end: number): void {
    const { hold } = this.#columns
    for (const [place, number] of order.entries()) {
      const time = hold[number] ?? 0
      if (time > end) break
      this.#passTo(time)
      this.#fold.refusals.clear()
      this.#fold.run(order, place, place + 1)
      this.#take(number)
    }
    this.#passTo(end)
  }

  #effect(number: number): RecordedEffect | SteppedEffect | null {
    const { effects } = this.#replay
    if (number < 0) return null
    return number < effects.length ? effects.at(number) : (this.#supposed[number - effects.length] ?? null)
  }

  /** Its status, for a fraction of the work of its print. */
  #now(): Status | null {
    const { condition, proposal } = this.#fold.state
    return this.#subject < 0
      ? (proposalStatuses[proposal[~this.#subject] ?? -1] ?? null)
      : (conditionStates[condition[this.#subject] ?? -1] ?? null)
  }

  #print(): Print {
    const { subjects } = this.#replay
    return this.#subject < 0
      ? proposalPrint(~this.#subject, this.#stand, subjects)
      : conditionPrint(this.#subject, this.#stand, subjects)
  }

  /** Lets time do what it does up to a time, one instant after another. */
  #passTo(time: number): void {
    const { nextDue, since } = this.#fold.state
    for (let due = nextDue[0] ?? Infinity; due <= time && due < Infinity; due = nextDue[0] ?? Infinity) {
      this.#renewTo(due)
      this.#fold.advance(due)
      const status = this.#now()
      if (status === this.#status) continue
      this.#note({ at: since[~this.#subject] as Moment, event: status === 'expired' ? 'clock' : null })
    }
    this.#renewTo(time)
  }

  #renewTo(time: number): void {
    const proposal = ~this.#subject
    if (this.#subject >= 0 || this.#replay.subjects.renewsByItself[proposal] !== 1) return
    const { until } = this.#fold.state
    for (;;) {
      const end = (until[proposal] ?? Number.NaN) as Moment
      const isReached = 2 * instantOf(end) <= time
      if (!isReached) return
      this.#renewals += 1
      this.#fold.renew(proposal, this.#renewals > MOST_RENEWALS ? time : 2 * instantOf(end))
      if (until[proposal] === end) return
      this.#note({ at: end, event: 'clock', why: 'renewed' })
    }
  }

  /** Takes down what an effect did to the subject: as its own, or through another. */
  #take(number: number): void {
    const isOwn = this.#columns.subjectOf(number) === this.#subject
    const status = this.#now()
    if (!isOwn && status === this.#status) return
    const { effects } = this.#replay
    const recorded = number < effects.length ? effects.at(number) : null
    const effect = this.#effect(number)?.effect ?? null
    const event = isOwn && effect !== null && 'event' in effect ? (effect.event ?? null) : null
    this.#note({
      at: this.#columns.moment[number] as Moment,
      development: recorded?.development ?? null,
      by: recorded?.speakers ?? [],
      standing: recorded?.standing ?? 'established',
      event,
      ...(status === this.#status && { why: this.#unmoving(event, number) }),
      effect,
    })
  }

  #unmoving(event: ConditionEvent | ProposalEvent | null, number: number): Unmoving {
    if (event === null) return 'counted'
    const isRefused = this.#fold.refusals.toArray().some((one) => refusedEffect(one) === number)
    if (isRefused) return this.#status === null ? 'notTabled' : 'notPossible'
    return isTaken(event, this.#status) ? 'stays' : 'alreadySo'
  }

  #note(step: Partial<Omit<HistoryStep, 'at' | 'development'>> & { at: Moment; development?: Development | null }) {
    const { at, development = null, ...rest } = step
    const print = this.#print()
    const after = print?.status ?? null
    const { zone } = this.#replay.subjects
    this.steps.push({
      recorded: development && this.#replay.print(momentOf(development.recorded ?? development.at, zone)),
      by: [],
      standing: null,
      event: null,
      effect: null,
      ...rest,
      at: this.#replay.print(at),
      development: development?.id ?? null,
      before: this.#status,
      after,
      print,
    })
    this.#status = after
  }
}

/** Whether a status takes an event, and be it to stay as it is. */
function isTaken(event: ConditionEvent | ProposalEvent, status: Status | null): boolean {
  const condition = conditionStates.find((one) => one === status)
  const proposal = proposalStatuses.find((one) => one === status)
  const choices = [
    ...(condition === undefined ? [] : conditionChoices(condition)),
    ...(proposal === undefined ? [] : proposalChoices(proposal)),
  ]
  return choices.some((choice) => choice.event === event && choice.leadsTo !== null)
}
