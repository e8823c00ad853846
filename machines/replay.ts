import type { AsOf } from './asOf.ts'
import type { Dossier, Step } from './dossier.ts'
import { type Lens, requirementBy } from './lens.ts'
import { countedDevelopments, type Dated, effectsOfCounted, type Filter, type RecordedEffect } from './record.ts'
import { Account } from './replay/account.ts'
import { Answers } from './replay/answers.ts'
import { Columns } from './replay/columns.ts'
import type { Fold } from './replay/fold.ts'
import { netOf } from './replay/net.ts'
import { type Subjects, subjectsOf } from './replay/subjects.ts'
import { instantOf, laterOf, type Moment, momentOf, printMoment } from './time.ts'

/** A step of a scenario or what-if, with the moments that the replay gives it. */
export interface SteppedEffect {
  readonly development: null
  readonly effect: Step
  readonly since: Moment
  readonly hold: Moment
  readonly until: Moment | null
  /** Whether it has no date of its own, and comes after all that the record holds. */
  readonly isLast: boolean
}

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
  readonly counted: readonly Dated[]
  /** The effects on conditions and proposals that take hold, by the number that the states give them. */
  readonly effects: readonly RecordedEffect[]
  readonly #awaited: readonly RecordedEffect[]
  /** The parties whose account can differ from what is established: that claim something, or say what is required. */
  readonly #voices: ReadonlySet<string>
  readonly #accounts = new Map<Lens, Account>()
  readonly #folds = new Map<Lens, Fold>()
  readonly #printed = new Map<Moment, string>()

  constructor(dossier: Dossier, filter: Filter) {
    this.counted = countedDevelopments(dossier, filter)
    const effects = effectsOfCounted(dossier, this.counted)
    this.subjects = subjectsOf(dossier)
    this.answers = new Answers(effects)
    this.columns = new Columns(this.subjects)
    this.#awaited = effects.filter(({ at, hold }) => instantOf(hold) > instantOf(at))
    this.effects = effects.filter(({ effect, voidedAt }) => voidedAt === null && !('question' in effect))
    for (const one of this.effects) this.columns.add(one)
    const voices = new Set<string>(dossier.proposals.flatMap(({ requiresBy = {} }) => Object.keys(requiresBy)))
    for (const { standing, speakers } of this.effects) {
      if (standing === 'claim') for (const speaker of speakers) voices.add(speaker)
    }
    this.#voices = voices
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
    const account = new Account(this.columns, net, this.#seenBy(voice), this.#stretch)
    this.#accounts.set(voice, account)
    return account
  }

  /** The numbers of the effects that an account sees. */
  #seenBy(voice: Lens): Int32Array {
    const seen = new Int32Array(this.effects.length)
    let count = 0
    for (const [number, one] of this.effects.entries()) {
      if (isSeen(one, voice)) {
        seen[count] = number
        count += 1
      }
    }
    return seen.slice(0, count)
  }

  /** One account as of a date, with steps on top. The fold is one for each account: it is the next call's as well. */
  standpoint(lens: Lens, asOf: AsOf, steps: readonly Step[]): Standpoint {
    const account = this.account(lens)
    const fold = this.#foldOf(lens, account)
    const end = timeOf(asOf.limit)
    const first = this.columns.length
    const stepped = steps.map((step) => this.#stepped(step, asOf))
    const placed = stepped
      .map((one) => ({ ...one, number: this.columns.add(one, one.isLast ? end : one.hold), time: placeOf(one, end) }))
      .filter(({ time }) => time <= end)
      .sort((a, b) => a.time - b.time || Number(a.isLast) - Number(b.isLast))
    const start = placed[0]?.time ?? end
    account.moveTo(fold, start)
    const order = placed.flatMap(({ number, time }, index) => [
      number,
      ...account.effectsBetween(time, placed[index + 1]?.time ?? end),
    ])
    fold.run(Int32Array.from(order), 0, order.length)
    fold.advance(end)
    this.subjects.proposals.forEach((_, proposal) => {
      fold.renew(proposal, end)
    })
    this.columns.length = first
    const refused = fold.refusals.toArray()
    return {
      fold,
      refusals: () => [...account.refusedBefore(start), ...refused],
      effect: (number) => (number < 0 ? null : (this.effects[number] ?? stepped[number - first] ?? null)),
    }
  }

  /** What an account has heard announced by an instant (milliseconds) and has not seen take hold, soonest first. */
  announced(lens: Lens, instant: number): readonly RecordedEffect[] {
    return this.#awaited.filter(
      (one) =>
        isSeen(one, lens) &&
        instantOf(one.at) <= instant &&
        instant < instantOf(one.hold) &&
        (one.voidedAt === null || instant < instantOf(one.voidedAt)),
    )
  }

  #foldOf(lens: Lens, account: Account): Fold {
    const fold = this.#folds.get(lens) ?? account.newFold()
    this.#folds.set(lens, fold)
    return fold
  }

  #stepped(effect: Step, { moment, limit }: AsOf): SteppedEffect {
    const { zone } = this.subjects
    const at = effect.at === undefined ? moment : momentOf(effect.at, zone)
    const since = effect.from === undefined ? at : momentOf(effect.from, zone)
    return {
      development: null,
      effect,
      since,
      hold: laterOf(at, since),
      until: 'proposal' in effect && effect.until !== undefined ? momentOf(effect.until, zone) : null,
      isLast: effect.at === undefined && instantOf(since) <= limit,
    }
  }
}

/** The time after which a step comes: all that the record holds for its instant, and where it has none, everything. */
const placeOf = ({ hold, isLast }: SteppedEffect, end: number): number => (isLast ? end : timeOf(instantOf(hold)))

/** An account sees what is established and what it claims itself. */
const isSeen = ({ standing, speakers }: RecordedEffect, lens: Lens): boolean =>
  standing === 'established' || speakers.some((speaker) => speaker === lens)
