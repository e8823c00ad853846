import type { AsOf } from '../asOf.ts'
import type { Warning } from '../board.ts'
import type { Dossier } from '../dossier.ts'
import { type Lens, lensesOf } from '../lens.ts'
import type { Replay } from '../replay.ts'
import { type AnswersPrint, answersPrint } from './changes.ts'
import { type ConditionPrint, conditionPrint, type ProposalPrint, proposalPrint } from './prints.ts'
import { warningsOf } from './warningsOf.ts'

/** What one account's board prints, in the order of the file. */
export interface Printed {
  /** Null before a proposal is tabled. */
  readonly proposals: readonly (ProposalPrint | null)[]
  readonly conditions: readonly ConditionPrint[]
  readonly warnings: readonly Warning[]
}

/** What every account's board prints as of a date: one object for accounts that see the same. */
export function printedByLens(dossier: Dossier, replay: Replay, asOf: AsOf): ReadonlyMap<Lens, Printed> {
  const lenses = lensesOf(dossier)
  const voices = new Set(lenses.map((lens) => replay.voice(lens)))
  const printed = new Map([...voices].map((voice) => [voice, printedBy(voice, replay, asOf)]))
  return new Map(
    lenses.flatMap((lens) => {
      const one = printed.get(replay.voice(lens))
      return one === undefined ? [] : [[lens, one] as const]
    }),
  )
}

function printedBy(lens: Lens, replay: Replay, asOf: AsOf): Printed {
  const { subjects } = replay
  const stand = replay.standpoint(lens, asOf, [])
  return {
    proposals: subjects.proposals.map((_, number) => proposalPrint(number, stand, subjects)),
    conditions: subjects.conditions.map((_, number) => conditionPrint(number, stand, subjects)),
    warnings: warningsOf(stand),
  }
}

/** What is printed of every question as of a date. */
export const printedAnswers = (dossier: Dossier, replay: Replay, asOf: AsOf): readonly AnswersPrint[] =>
  dossier.questions.map(({ id }) => answersPrint(replay, id, asOf))
