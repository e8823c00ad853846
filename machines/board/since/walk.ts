import type { ConditionId, DevelopmentId, ProposalId, QuestionId } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import { type Replay, timeOf } from '../../replay.ts'
import { instantOf } from '../../time.ts'
import { Movers } from '../movers.ts'
import type { ConditionPrint, ProposalPrint } from '../prints.ts'

/** One account walked from an instant to another (milliseconds since 1970): where it came to, and what moved it. */
export class Walk {
  readonly #replay: Replay
  readonly #movers: Movers
  readonly #start: number
  readonly #end: number

  constructor(replay: Replay, lens: Lens, start: number, end: number) {
    this.#replay = replay
    this.#start = start
    this.#end = end
    this.#movers = new Movers(replay, replay.account(lens), timeOf(start))
    this.#movers.walkTo(timeOf(end))
  }

  /** What is printed of a proposal at the end; null before it is tabled, and where the dossier has none of this id. */
  proposal(id: ProposalId): ProposalPrint | null {
    const number = this.#replay.subjects.numberOfProposal.get(id)
    return number === undefined ? null : this.#movers.proposal(number)
  }

  condition(id: ConditionId): ConditionPrint | null {
    const number = this.#replay.subjects.numberOfCondition.get(id)
    return number === undefined ? null : this.#movers.condition(number)
  }

  /** The developments that moved it on the way, in time order. */
  becauseOfProposal(id: ProposalId): readonly DevelopmentId[] {
    const number = this.#replay.subjects.numberOfProposal.get(id)
    return number === undefined ? [] : this.#movers.because(~number)
  }

  becauseOfCondition(id: ConditionId): readonly DevelopmentId[] {
    const number = this.#replay.subjects.numberOfCondition.get(id)
    return number === undefined ? [] : this.#movers.because(number)
  }

  /** The developments that gave an answer on the way, by any account. */
  answering(id: QuestionId): readonly DevelopmentId[] {
    return [...this.#replay.answers.to(id).values()]
      .flat()
      .filter(({ given }) => instantOf(given.hold) > this.#start && instantOf(given.hold) <= this.#end)
      .sort((a, b) => a.place - b.place)
      .map(({ given }) => given.development.id)
  }
}
