import type { AsOf } from '../asOf.ts'
import type { ConditionId, DevelopmentId, Dossier, ProposalId, QuestionId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Answer } from '../replay/answers.ts'
import { type Replay, timeOf } from '../replay.ts'
import { instantOf } from '../time.ts'
import { Movers } from './movers.ts'
import type { ConditionPrint, ProposalPrint } from './prints.ts'

/** What is printed of a question: each account's answer. */
export type AnswersPrint = Readonly<Partial<Record<Lens, string>>>

interface Changed<Kind extends string, Id, Print> {
  readonly kind: Kind
  readonly id: Id
  /** What was printed of it at the first date; null where it was not on the board. */
  readonly before: Print | null
  readonly after: Print | null
  /** The developments that moved it, in time order; none where only time did. */
  readonly because: readonly DevelopmentId[]
}

/** What one account's board prints otherwise at one date than at another. */
export type Change =
  | Changed<'proposal', ProposalId, ProposalPrint>
  | Changed<'condition', ConditionId, ConditionPrint>
  | Changed<'question', QuestionId, AnswersPrint>

/** What changed on one account's board between two dates: proposals, conditions, questions, each in the file's order. */
export function changesBetween(dossier: Dossier, replay: Replay, lens: Lens, from: AsOf, to: AsOf): Change[] {
  const movers = new Movers(replay, replay.account(lens), timeOf(from.limit))
  const proposalsBefore = dossier.proposals.map((_, number) => movers.proposal(number))
  const conditionsBefore = dossier.conditions.map((_, number) => movers.condition(number))
  movers.walkTo(timeOf(to.limit))
  const changes: Change[] = [
    ...dossier.proposals.map(({ id }, number) => ({
      kind: 'proposal' as const,
      id,
      before: proposalsBefore[number] ?? null,
      after: movers.proposal(number),
      because: movers.because(~number),
    })),
    ...dossier.conditions.map(({ id }, number) => ({
      kind: 'condition' as const,
      id,
      before: conditionsBefore[number] ?? null,
      after: movers.condition(number),
      because: movers.because(number),
    })),
    ...dossier.questions.map(({ id }) => questionChange(id, replay, from, to)),
  ]
  return changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

function questionChange(id: QuestionId, replay: Replay, from: AsOf, to: AsOf): Change {
  const accounts = [...replay.answers.to(id)]
  const inBetween = accounts
    .flatMap(([, answers]) => answers.filter((answer, index) => isNews(answer, answers[index - 1])))
    .filter(({ given }) => instantOf(given.hold) > from.limit && instantOf(given.hold) <= to.limit)
    .sort((a, b) => a.place - b.place)
  return {
    kind: 'question',
    id,
    before: answersPrint(replay, id, from),
    after: answersPrint(replay, id, to),
    because: [...new Set(inBetween.map(({ given }) => given.development.id))],
  }
}

const isNews = (answer: Answer, before: Answer | undefined): boolean => answer.text !== before?.text

/** What each account has answered by a date. */
export function answersPrint(replay: Replay, id: QuestionId, { limit }: AsOf): AnswersPrint {
  return Object.fromEntries([...replay.answers.asOf(id, limit)].map(([account, { text }]) => [account, text] as const))
}
