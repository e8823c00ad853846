import { blockersOnBoard } from '../../machines/analysis/blockersOnBoard.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import { type View, warningText } from '../../machines/board.ts'

/** What `status --json` prints of a view: the contract of the command line (design §5), field by field. */
export function statusJson(opened: OpenDossier, view: View) {
  const board = opened.board(view)
  const blockers = blockersOnBoard(opened.dossier, board)
  return {
    asOf: board.asOf,
    lens: board.lens,
    knownAt: board.filter.knownAt,
    trust: board.filter.trust,
    proposals: board.proposals.map((row) => ({
      id: row.id,
      status: row.status,
      since: row.since,
      entered: row.entered,
      until: row.until,
      daysLeft: row.daysLeft,
      requirement: row.requirement,
      contested: row.contested,
      blockers: blockers.get(row.id) ?? null,
      announced: row.announced,
    })),
    conditions: board.conditions.map((row) => ({
      id: row.id,
      status: row.status,
      since: row.since,
      contested: row.contested,
      due: row.due,
      overdue: row.overdue,
      value: row.value,
      announced: row.announced,
    })),
    questions: board.questions,
    warnings: board.warnings().map(warningText),
  }
}

export type StatusJson = ReturnType<typeof statusJson>
