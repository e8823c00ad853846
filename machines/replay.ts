import type { AsOf } from './asOf.ts'
import type { Dossier, Step } from './dossier.ts'
import { type Lens, requirementBy } from './lens.ts'
import { type Counted, countedDevelopments } from './record/counted.ts'
import { Effects } from './record/effects.ts'
import type { Filter, RecordedEffect } from './record.ts'
import { Account } from './replay/account.ts'
import { Answers } from './replay/answers.ts'
import { type Columns, columnsOf } from './replay/columns.ts'
import { readCombinations } from './replay/combinations.ts'
import type { Fold } from './replay/fold.ts'
import { netOf } from './replay/net.ts'
import { type SteppedEffect, stepped } from './replay/stepped.ts'
import { type Subjects, subjectsOf } from './replay/subjects.ts'
import { instantOf, type Moment, printMoment } from './time.ts'

/** One account as of a moment: its state, and the effects behind the numbers in it. */
export interface Standpoint {
  readonly fold: Fold
  /** What it could not take, as the fold notes it. */
  refusals(): readonly number[]
  effect(number: number): RecordedEffect | SteppedEffect | null
}

/** A time of the replay: twice an instant, and one more to take in the bare days that begin then. */
export const timeOf = (instant: number): number => 2 * instant + 1

/** A dossier's record under one filter, replayed account by account as they are asked for. */
export class Replay {
  readonly subjects: Subjects
  readonly answers: Answers
  readonly columns: Columns
  /** The developments that count, in the order of the file. */
  readonly counted: Counted
  /** The effects that count, by the number that the states give them; the columns have a row for each. */
  readonly effects: Effects
  /** The parties whose account can differ from what is established: that claim something, or say what is required. */
  readonly #voices: ReadonlySet<string>
  readonly #accounts = new Map<Lens, Account>()
  readonly #folds = new Map<Lens, Fold>()
  readonly #printed = new Map<Moment, string>()

  constructor(dossier: Dossier, filter: Filter) {
    this.counted = countedDevelopments(dossier, filter)
    const effects = new Effects(dossier, this.counted)
    this.effects = effects
    this.subjects = subjectsOf(dossier)
    this.answers = new Answers(effects, dossier.questions)
    this.columns = columnsOf(effects, this.subjects)
    const ofRequirements = dossier.proposals.flatMap(({ requiresBy = {} }) => Object.keys(requiresBy))
    this.#voices = new Set([...ofRequirements, ...effects.claimants()])
  }

  /** A moment as it is printed: each is written once, for boards are drawn far more often than records have dates. */
  print(moment: Moment): string {
    const known = this.#printed.get(moment)
    if (known !== undefined) return known
    const text = printMoment(moment, this.subjects.zone)
    this.#printed.set(moment, text)
    return text
  }

  /** Between two kept states lie so many effects that all accounts together keep some thousands, however many speak. */
  get #stretch(): number {
    return Math.max(512, Math.ceil((this.effects.length * (this.#voices.size + 1)) / 4000))
  }

  /** The lens through which the same is seen: the assessed one for a party with no voice of its own. */
  voice(lens: Lens): Lens {
    return this.#voices.has(lens) ? lens : 'assessed'
  }

  /** One account's replayed record. */
  account(lens: Lens): Account {
    const voice = this.voice(lens)
    const known = this.#accounts.get(voice)
    if (known !== undefined) return known
    const net = netOf(this.subjects, (proposal) => requirementBy(proposal, voice))
    const account = new Account(this.columns, net, this.effects.seenBy(voice), this.#stretch)
    this.#accounts.set(voice, account)
    return account
  }

  /** One account as of a date, with steps on top. The fold is one for each account: it is the next call's as well. */
  standpoint(lens: Lens, asOf: AsOf, steps: readonly Step[]): Standpoint {
    const account = this.account(lens)
    const fold = this.#foldOf(lens, account)
    const end = timeOf(asOf.limit)
    const first = this.columns.length
    const stepped = this.#stepped(steps, asOf)
    const placed = this.#placed(stepped, end).filter(({ time }) => time <= end)
    const start = placed[0]?.time ?? end
    account.moveTo(fold, start)
    const order = orderOf(account, placed, end)
    fold.run(order, 0, order.length)
    fold.advance(end)
    this.subjects.proposals.forEach((_, proposal) => {
      fold.renew(proposal, end)
    })
    this.columns.length = first
    const refused = fold.refusals.toArray()
    return {
      fold,
      refusals: () => [...account.refusedBefore(start), ...refused],
      effect: (number) =>
        number < 0 ? null : number < first ? this.effects.at(number) : (stepped[number - first] ?? null),
    }
  }

  /**
   * Reads one account as of a date with every combination of some groups of undated steps, each taken or left, on top of
   * others. `read` is told which are taken (bit i for group i); the fold is the same each time, and moves on.
   */
  combinations(
    lens: Lens,
    asOf: AsOf,
    steps: readonly Step[],
    groups: readonly (readonly Step[])[],
    read: (taken: number, stand: Pick<Standpoint, 'fold'>) => void,
  ): void {
    const { fold } = this.standpoint(lens, asOf, steps)
    const end = timeOf(asOf.limit)
    const first = this.columns.length
    const numbered = groups.map((group) =>
      Int32Array.from(group, (step) => this.columns.add(stepped(step, asOf, this.subjects.zone), end)),
    )
    readCombinations(fold, numbered, end, (taken) => read(taken, { fold }))
    this.columns.length = first
  }

  /**
   * Hands on the numbers of all that an account sees, in order, with the steps of a what-if among them: those without a
   * date at the as-of moment. The numbers of steps count only until this returns.
   */
  throughout<T>(lens: Lens, asOf: AsOf, steps: readonly Step[], walk: (order: Int32Array) => T): T {
    const account = this.account(lens)
    const first = this.columns.length
    const placed = this.#placed(this.#stepped(steps, asOf), timeOf(asOf.limit))
    const before = account.effectsBetween(-Infinity, placed[0]?.time ?? Infinity)
    try {
      return walk(Int32Array.from([...before, ...orderOf(account, placed, Infinity)]))
    } finally {
      this.columns.length = first
    }
  }

  /** What an account has heard announced by an instant (milliseconds) and has not seen take hold, soonest first. */
  announced(lens: Lens, instant: number): readonly RecordedEffect[] {
    const { effects } = this
    const isAwaited = (number: number): boolean => {
      const voidedAt = effects.voidedAt(number)
      return (
        (!effects.isClaim(number) || effects.speakers(number).some((speaker) => speaker === lens)) &&
        instantOf(effects.said(number)) <= instant &&
        instant < instantOf(effects.hold(number)) &&
        (voidedAt === null || instant < instantOf(voidedAt))
      )
    }
    return effects.announced.filter(isAwaited).map((number) => effects.at(number))
  }

  #foldOf(lens: Lens, account: Account): Fold {
    const fold = this.#folds.get(lens) ?? account.newFold()
    this.#folds.set(lens, fold)
    return fold
  }

  #stepped(steps: readonly Step[], asOf: AsOf): SteppedEffect[] {
    return steps.map((step) => stepped(step, asOf, this.subjects.zone))
  }

  /** Gives steps their numbers, for as long as the columns keep them, and puts them in order. */
  #placed(steps: readonly SteppedEffect[], end: number): Placed[] {
    return steps
      .map((one) => ({ ...one, number: this.columns.add(one, one.isLast ? end : one.hold), time: placeOf(one, end) }))
      .sort((a, b) => a.time - b.time || Number(a.isLast) - Number(b.isLast))
  }
}

/** A step, with its number and the time after which it comes. */
interface Placed extends SteppedEffect {
  readonly number: number
  readonly time: number
}

/** The numbers of steps and, after each, of what an account sees until the next one, the last until a time. */
const orderOf = (account: Account, placed: readonly Placed[], end: number): Int32Array =>
  Int32Array.from(
    placed.flatMap(({ number, time }, index) => [
      number,
      ...account.effectsBetween(time, placed[index + 1]?.time ?? end),
    ]),
  )

/** The time after which a step comes: all that the record holds for its instant, and where it has none, everything. */
const placeOf = ({ hold, isLast }: SteppedEffect, end: number): number => (isLast ? end : timeOf(instantOf(hold)))
