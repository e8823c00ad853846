import { accountsOf } from '../../machines/board/accounts/accountsOf.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'

/**
 * What `accounts --json` prints of a view: the contract of the command line, field by field. What a `requires` cell says
 * is the requirement as the dossier writes it.
 */
export function accountsJson(opened: OpenDossier, view: View) {
  const { columns, rows } = accountsOf(opened, view)
  return {
    asOf: view.asOf,
    knownAt: view.filter.knownAt,
    trust: view.filter.trust,
    columns,
    rows: rows.map(({ kind, id, differs, cells }) => ({
      kind,
      id,
      differs,
      cells: Object.fromEntries(
        [...cells].map(([lens, cell]) => [lens, cell && { says: cell.says, since: cell.since, until: cell.until }]),
      ),
    })),
  }
}
