import type { AccountsMatrix, AccountsRow } from '../../machines/board/accounts/matrix.ts'
import type { Lens } from '../../machines/lens.ts'
import { idOf } from '../../machines/requirement.ts'
import { csvLine } from './csvLine.ts'
import type { Names } from './dossierNames.ts'
import { harmless } from './formula.ts'
import { requirementClause } from './requirementClause.ts'
import { words } from './words.ts'

/** What one account says of a row, in words; null where it says nothing. */
export function saidBy(row: AccountsRow, lens: Lens, names: Names): string | null {
  switch (row.kind) {
    case 'proposal':
      return wordOf(row.cells.get(lens), words.status.ofProposal)
    case 'condition':
      return wordOf(row.cells.get(lens), (says) =>
        words.status.ofCondition(says, names.condition(row.id)?.kind === 'consent'),
      )
    case 'requires':
      return wordOf(row.cells.get(lens), (says) =>
        requirementClause(says, (element) =>
          typeof element === 'string'
            ? names.title(element)
            : `${names.title(idOf(element))} ${words.status.ofPath(element.is)}`,
        ),
      )
    case 'question':
      return wordOf(row.cells.get(lens), (says) => says)
  }
}

function wordOf<Says>(
  cell: { readonly says: Says } | null | undefined,
  inWords: (says: Says) => string,
): string | null {
  return cell === null || cell === undefined ? null : inWords(cell.says)
}

/**
 * The matrix as CSV: a head, and a row for each subject with three columns for each account: what it says, since when, and
 * until when. What says nothing is empty.
 */
export function accountsCsv({ columns, rows }: AccountsMatrix, names: Names): string {
  const head = [
    ...['kind', 'id', 'title', 'differs'],
    ...columns.flatMap((lens) => [lens, `${lens} since`, `${lens} until`]),
  ]
  const lines = rows.map((row) => [
    ...[row.kind, row.id, harmless(names.title(row.id)), String(row.differs)],
    ...columns.flatMap((lens) => {
      const said = saidBy(row, lens, names)
      const cell = row.cells.get(lens)
      return [said === null ? '' : harmless(said), cell?.since ?? '', cell?.until ?? '']
    }),
  ])
  return [head, ...lines].map(csvLine).join('')
}
