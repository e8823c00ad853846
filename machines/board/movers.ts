import type { DevelopmentId, Due } from '../dossier.ts'
import { HAS_DUE } from '../record/deed.ts'
import { numberIn } from '../record/numbers.ts'
import type { Account } from '../replay/account.ts'
import type { Replay } from '../replay.ts'
import {
  type ConditionPrint,
  conditionPrint,
  isSamePrint,
  type Print,
  type ProposalPrint,
  proposalPrint,
  type Stand,
} from './prints.ts'

/** A subject of the replay: a condition's number, or a proposal's `~number`. */
export type SubjectNumber = number

/** Hears of what each effect does, by the effect's number. */
export interface MoveListener {
  /** It moved what is printed of a subject. */
  moved(effect: number, subject: SubjectNumber, before: Print, after: Print): void
  /** It took hold, with all that follows from it, and even where it moved nothing. */
  tookHold(effect: number): void
}

/**
 * Walks one account's record from a date on and keeps, for each subject that moves, what was printed of it last and the
 * developments that moved it. What time alone moves is kept apart: it is nobody's doing.
 */
export class Movers {
  readonly #replay: Replay
  readonly #account: Account
  readonly #stand: Stand
  readonly #renewing: readonly number[]
  readonly #prints = new Map<SubjectNumber, Print>()
  readonly #movers = new Map<SubjectNumber, Set<DevelopmentId>>()
  readonly #countedFrom: ReadonlyMap<SubjectNumber, ReadonlySet<number>>
  listener: MoveListener | null = null
  #time: number
  #moved: SubjectNumber[] = []

  /** Starts as of a time of the replay. */
  constructor(replay: Replay, account: Account, time: number) {
    this.#replay = replay
    this.#account = account
    this.#time = time
    const fold = account.newFold()
    account.moveTo(fold, time)
    replay.subjects.proposals.forEach((_, proposal) => {
      fold.renew(proposal, time)
    })
    fold.watcher = (subject) => this.#moved.push(subject)
    this.#stand = { fold, effect: (number) => (number < 0 ? null : replay.effects.at(number)) }
    this.#countedFrom = dueCountedFrom(replay)
    this.#renewing = replay.subjects.proposals.flatMap((_, proposal) =>
      replay.subjects.renewsByItself[proposal] === 1 ? [proposal] : [],
    )
    for (const subject of this.#subjects()) this.#prints.set(subject, this.#print(subject))
  }

  /** Lets everything happen up to a later time. */
  walkTo(end: number): void {
    const { fold } = this.#stand
    const { columns } = this.#account
    const order = this.#account.effectsBetween(this.#time, end)
    order.forEach((effect, place) => {
      const time = columns.hold[effect] ?? 0
      fold.advance(time)
      for (const proposal of this.#renewing) fold.renew(proposal, time)
      this.#take(null)
      fold.run(order, place, place + 1)
      this.#take(effect)
      this.listener?.tookHold(effect)
    })
    fold.advance(end)
    this.#replay.subjects.proposals.forEach((_, proposal) => {
      fold.renew(proposal, end)
    })
    this.#take(null)
    this.#time = end
  }

  /** What is printed of a proposal now, and of a condition. */
  proposal(number: number): ProposalPrint | null {
    return proposalPrint(number, this.#stand, this.#replay.subjects)
  }

  condition(number: number): ConditionPrint {
    return conditionPrint(number, this.#stand, this.#replay.subjects)
  }

  /** What was printed of a subject last. */
  print(subject: SubjectNumber): Print {
    return this.#prints.get(subject) ?? null
  }

  /** What could not be taken since the start, to be read with `refusedEffect` and `refusedStatus`. */
  refusals(): Int32Array {
    return this.#stand.fold.refusals.toArray()
  }

  /** The developments that moved what is printed of a subject, in time order. */
  because(subject: SubjectNumber): readonly DevelopmentId[] {
    return [...(this.#movers.get(subject) ?? [])]
  }

  /** Takes note of all that moved since the last time, as the doing of one effect or of nobody. */
  #take(effect: number | null): void {
    if (this.#moved.length === 0) return
    const touched = new Set(this.#moved.flatMap((subject) => [subject, ...(this.#countedFrom.get(subject) ?? [])]))
    this.#moved = []
    for (const subject of touched) {
      const before = this.print(subject)
      const print = this.#print(subject)
      if (isSamePrint(before, print)) continue
      this.#prints.set(subject, print)
      if (effect !== null) this.#note(effect, subject, before, print)
    }
  }

  #note(effect: number, subject: SubjectNumber, before: Print, after: Print): void {
    this.listener?.moved(effect, subject, before, after)
    const { id } = this.#replay.effects.at(effect).development
    const movers = this.#movers.get(subject) ?? new Set<DevelopmentId>()
    this.#movers.set(subject, movers.add(id))
  }

  #print(subject: SubjectNumber): Print {
    return subject < 0 ? this.proposal(~subject) : this.condition(subject)
  }

  #subjects(): SubjectNumber[] {
    const { conditions, proposals } = this.#replay.subjects
    return [...conditions.map((_, number) => number), ...proposals.map((_, number) => ~number)]
  }
}

/** By proposal, as `~number`: the conditions due so long after its entry into force, by the file or by an effect. */
function dueCountedFrom(replay: Replay): ReadonlyMap<SubjectNumber, ReadonlySet<number>> {
  const { columns, effects } = replay
  const { conditions, numberOfProposal } = replay.subjects
  const counted = new Map<SubjectNumber, Set<number>>()
  const note = (condition: number, due: Due | undefined): void => {
    if (due === undefined || typeof due === 'string') return
    const subject = ~numberIn(numberOfProposal, due.after)
    counted.set(subject, (counted.get(subject) ?? new Set<number>()).add(condition))
  }
  conditions.forEach(({ due }, condition) => {
    note(condition, due)
  })
  for (let number = 0; number < effects.length; number += 1) {
    const effect = columns.has(number, HAS_DUE) ? effects.effect(number) : null
    if (effect !== null && 'condition' in effect) note(columns.subjectOf(number), effect.due)
  }
  return counted
}
