import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { ConditionRow, ProposalRow, View } from '../../../machines/board.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'

type Row = ConditionRow | ProposalRow

/** Something on which accounts come to differ, or no longer do. */
export interface Contest {
  readonly id: Row['id']
  readonly isContested: boolean
  /** Where it stands afterwards by each account; the assessed one first. */
  readonly rows: readonly { readonly lens: Lens; readonly row: Row }[]
}

/** What becomes contested between two records as of one date, and what no longer is. */
export function contestsBetween(
  before: OpenDossier,
  after: OpenDossier,
  view: Pick<View, 'asOf' | 'filter'>,
): readonly Contest[] {
  const rowsOf = (opened: OpenDossier, lens: Lens): ReadonlyMap<string, Row> => {
    const { proposals, conditions } = opened.board({ ...view, lens, steps: [] })
    return new Map<string, Row>([...proposals, ...conditions].map((row) => [row.id, row]))
  }
  const rowsBefore = rowsOf(before, 'assessed')
  const news = [...rowsOf(after, 'assessed').values()].filter(
    ({ id, contested }) => contested !== (rowsBefore.get(id)?.contested ?? false),
  )
  if (news.length === 0) return []
  const byLens = lensesOf(after.dossier).map((lens) => ({ lens, rows: rowsOf(after, lens) }))
  return news.map(({ id, contested }) => ({
    id,
    isContested: contested,
    rows: byLens.flatMap(({ lens, rows }) => {
      const row = rows.get(id)
      return row === undefined ? [] : [{ lens, row }]
    }),
  }))
}
