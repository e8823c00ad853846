import { conditionStates } from '../condition.ts'
import type { Condition, Development, DevelopmentId, Dossier, Effect } from '../dossier.ts'
import { type Lens, lensesOf } from '../lens.ts'
import { proposalStatuses } from '../proposal.ts'
import { type RecordedEffect, speakersOf } from '../record.ts'
import type { Replay } from '../replay.ts'
import { standingOf } from '../standing.ts'
import { instantOf } from '../time.ts'
import { AccountMoves, type SubjectMove } from './accountMoves.ts'
import { type AnswerMove, answerMoves } from './answerMoves.ts'
import type { EffectMoves, Move, Refused, Unmoved } from './effectMoves.ts'
import { isSamePrint, type Print } from './prints.ts'

/** How many effects one step of the work notes: a millisecond or two. */
const STEP = 4_000

/** Accounts that see the same, with what was moved on their boards. */
interface Voice {
  readonly lenses: readonly Lens[]
  readonly moves: AccountMoves
}

/**
 * What each development of a record changed on each account's board when its effects took hold. All of it is found in
 * one walk an account over the whole record; who cannot wait for that does it step by step, with `work`.
 */
export class Moves {
  readonly #dossier: Dossier
  readonly #replay: Replay
  readonly #lenses: readonly Lens[]
  readonly #voices: readonly Voice[]
  readonly #conditions: ReadonlyMap<string, Condition>
  readonly #numbers = new Map<Effect, number>()
  readonly #work: Generator<void, void>
  #answers: ReadonlyMap<Effect, AnswerMove> = new Map()
  #counted: ReadonlySet<DevelopmentId> = new Set()
  #isDone = false

  /** The replay has to be of the dossier. */
  constructor(dossier: Dossier, replay: Replay) {
    this.#dossier = dossier
    this.#replay = replay
    this.#lenses = lensesOf(dossier)
    const voices = [...new Set(this.#lenses.map((lens) => replay.voice(lens)))]
    this.#voices = voices.map((voice) => ({
      lenses: this.#lenses.filter((lens) => replay.voice(lens) === voice),
      moves: new AccountMoves(),
    }))
    this.#conditions = new Map(dossier.conditions.map((one) => [one.id, one]))
    this.#work = this.#begin()
  }

  /** Whether all is found that there is to find. */
  get isDone(): boolean {
    return this.#isDone
  }

  /** Does the work, or what is left of it, and stops after each small step. */
  work(): Iterator<void, void> {
    return { next: () => this.#work.next() }
  }

  *#begin(): Generator<void, void> {
    const { effects, counted } = this.#replay
    for (let number = 0; number < effects.length; number += 1) {
      if (number % STEP === STEP - 1) yield
      if (effects.steps(number)) this.#numbers.set(effects.effect(number), number)
    }
    const ids = new Set<DevelopmentId>()
    for (const [place, { id }] of counted.developments.entries()) {
      if (place % STEP === STEP - 1) yield
      ids.add(id)
    }
    this.#counted = ids
    yield
    this.#answers = answerMoves(this.#replay, this.#dossier.questions)
    yield
    for (const { lenses, moves } of this.#voices) yield* moves.walk(this.#replay, lenses[0] ?? 'assessed')
    this.#isDone = true
  }

  #finish(): void {
    while (!this.#work.next().done);
  }

  /** Whether a development counts: it is known and trusted, and no other takes its place. */
  counts(id: DevelopmentId): boolean {
    this.#finish()
    return this.#counted.has(id)
  }

  /** What became of each effect of a development, in its order; none of a development that does not count. */
  of(development: Development): readonly EffectMoves[] {
    return this.counts(development.id) ? development.effects.map((one) => this.#movesOf(one, development)) : []
  }

  /** Whether a development changed anything on any board. */
  changedSomething({ id, effects }: Development): boolean {
    return (
      this.counts(id) &&
      effects.some((effect) => {
        const answer = this.#answers.get(effect)
        if (answer !== undefined) return this.#answered(answer).length > 0
        const number = this.#numbers.get(effect)
        return number !== undefined && this.#voices.some(({ moves }) => moves.movesOf(number).length > 0)
      })
    )
  }

  #movesOf(effect: Effect, development: Development): EffectMoves {
    const speakers = speakersOf(effect, development)
    const standing = standingOf(effect, speakers, (id) => this.#conditions.get(id))
    const answer = this.#answers.get(effect)
    const number = this.#numbers.get(effect)
    const recorded = answer?.given ?? (number === undefined ? undefined : this.#replay.effects.at(number))
    return {
      effect,
      standing,
      speakers,
      from: recorded === undefined ? null : this.#later(recorded),
      isPutOff: recorded === undefined,
      moves: answer !== undefined ? this.#answered(answer) : number === undefined ? [] : this.#moved(number),
      unmoved: number === undefined ? [] : this.#unmoved(number),
      refused: number === undefined ? [] : this.#refused(number),
    }
  }

  #later({ at, hold }: RecordedEffect): string | null {
    return instantOf(hold) > instantOf(at) ? this.#replay.print(hold) : null
  }

  #answered({ given, before, after }: AnswerMove): Move[] {
    const { effect } = given
    if (!('question' in effect) || this.#lenses.every((lens) => before[lens] === after[lens])) return []
    return [{ kind: 'question', id: effect.question, before, after, lenses: this.#lenses }]
  }

  #moved(number: number): Move[] {
    const groups: (SubjectMove & { lenses: Lens[] })[] = []
    for (const { lenses, moves } of this.#voices) {
      for (const move of moves.movesOf(number)) {
        const same = groups.find((one) => isSameMove(one, move))
        if (same === undefined) groups.push({ ...move, lenses: [...lenses] })
        else same.lenses.push(...lenses)
      }
    }
    const own = this.#replay.columns.subjectOf(number)
    return groups
      .sort((a, b) => Number(b.subject === own) - Number(a.subject === own))
      .flatMap((one) => this.#named(one, this.#inOrder(one.lenses)))
  }

  #named({ subject, before, after }: SubjectMove, lenses: readonly Lens[]): Move[] {
    const { conditions, proposals } = this.#replay.subjects
    const condition = conditions[subject]
    const proposal = proposals[~subject]
    if (condition !== undefined && isOfCondition(before) && isOfCondition(after))
      return [{ kind: 'condition', id: condition.id, before, after, lenses }]
    if (proposal !== undefined && isOfProposal(before) && isOfProposal(after))
      return [{ kind: 'proposal', id: proposal.id, before, after, lenses }]
    return []
  }

  #unmoved(number: number): Unmoved[] {
    const own = this.#replay.columns.subjectOf(number)
    const groups: { print: Print; lenses: Lens[] }[] = []
    for (const { lenses, moves } of this.#voices) {
      const isUnmoved =
        moves.sees(number) &&
        moves.refused(number) === null &&
        !moves.movesOf(number).some(({ subject }) => subject === own)
      if (!isUnmoved) continue
      const print = moves.after(number)
      const same = groups.find((one) => isSamePrint(one.print, print))
      if (same === undefined) groups.push({ print, lenses: [...lenses] })
      else same.lenses.push(...lenses)
    }
    return groups.map((one) => ({ ...one, lenses: this.#inOrder(one.lenses) }))
  }

  #refused(number: number): Refused[] {
    const groups = new Map<number, Lens[]>()
    for (const { lenses, moves } of this.#voices) {
      const status = moves.refused(number)
      if (status !== null) groups.set(status, [...(groups.get(status) ?? []), ...lenses])
    }
    const isProposal = this.#replay.columns.subjectOf(number) < 0
    return [...groups].map(([status, lenses]) => ({
      status: (isProposal ? proposalStatuses : conditionStates)[status] ?? null,
      lenses: this.#inOrder(lenses),
    }))
  }

  #inOrder(lenses: readonly Lens[]): readonly Lens[] {
    return this.#lenses.filter((lens) => lenses.includes(lens))
  }
}

const isOfCondition = (print: Print): print is Extract<Print, { due: unknown }> | null =>
  print === null || 'due' in print

const isOfProposal = (print: Print): print is Extract<Print, { until: unknown }> | null =>
  print === null || 'until' in print

const isSameMove = (one: SubjectMove, other: SubjectMove): boolean =>
  one.subject === other.subject && isSamePrint(one.before, other.before) && isSamePrint(one.after, other.after)
