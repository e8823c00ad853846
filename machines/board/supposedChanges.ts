import type { Board, ConditionRow, ProposalRow, QuestionRow } from '../board.ts'
import type { Lens } from '../lens.ts'
import type { Change } from './changes.ts'
import { type ConditionPrint, isSamePrint, type ProposalPrint } from './prints.ts'

/** A change that no development is behind, for it is only supposed. */
export type SupposedChange = Change extends infer One ? (One extends Change ? Omit<One, 'because'> : never) : never

/**
 * What stands otherwise on a board where something is supposed, or left out: proposals, conditions, then questions,
 * each in the order of the file.
 */
export function supposedChanges(record: Board, supposed: Board): SupposedChange[] {
  const proposals = new Map(record.proposals.map((row) => [row.id, proposalPrintOf(row)]))
  const conditions = new Map(record.conditions.map((row) => [row.id, conditionPrintOf(row)]))
  const answers = new Map(record.questions.map((row) => [row.id, row.answers]))
  const changes: SupposedChange[] = [
    ...supposed.proposals.map((row) => ({
      kind: 'proposal' as const,
      id: row.id,
      before: proposals.get(row.id) ?? null,
      after: proposalPrintOf(row),
    })),
    ...supposed.conditions.map((row) => ({
      kind: 'condition' as const,
      id: row.id,
      before: conditions.get(row.id) ?? null,
      after: conditionPrintOf(row),
    })),
    ...supposed.questions.map((row) => ({
      kind: 'question' as const,
      id: row.id,
      before: answers.get(row.id) ?? null,
      after: row.answers,
    })),
  ]
  return changes.filter((change) =>
    change.kind === 'question'
      ? !saySame(change.before ?? {}, change.after ?? {})
      : !isSamePrint(change.before, change.after),
  )
}

/** Whether all accounts answer alike: in which order they did is no answer. */
function saySame(one: QuestionRow['answers'], other: QuestionRow['answers']): boolean {
  const lenses = Object.keys({ ...one, ...other }) as Lens[]
  return lenses.every((lens) => one[lens] === other[lens])
}

const proposalPrintOf = ({ status, until }: ProposalRow): ProposalPrint => ({ status, until })
const conditionPrintOf = ({ status, due, value }: ConditionRow): ConditionPrint => ({ status, due, value })
