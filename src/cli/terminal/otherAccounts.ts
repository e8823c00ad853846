import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Board, ConditionRow, ProposalRow, View } from '../../../machines/board.ts'
import type { Lens } from '../../../machines/lens.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'

/** How one subject stands by other accounts than the one shown. */
export interface OtherWord<Row> {
  readonly lenses: readonly Lens[]
  readonly row: Row
}

interface Rows<Row> {
  readonly lens: Lens
  readonly byId: ReadonlyMap<string, Row>
}

/** The boards that the other accounts draw of a view: the assessed one, and that of each party that claims anything. */
export class OtherAccounts {
  readonly #proposals: readonly Rows<ProposalRow>[]
  readonly #conditions: readonly Rows<ConditionRow>[]

  constructor(opened: OpenDossier, view: View, board: Board, index: DossierIndex) {
    const isContested = [...board.proposals, ...board.conditions].some(({ contested }) => contested)
    const lenses: Lens[] = isContested ? ['assessed', ...index.claimants()] : []
    const boards = lenses.filter((lens) => lens !== view.lens).map((lens) => opened.board({ ...view, lens }))
    this.#proposals = boards.map(({ lens, proposals }) => ({ lens, byId: byId(proposals) }))
    this.#conditions = boards.map(({ lens, conditions }) => ({ lens, byId: byId(conditions) }))
  }

  /** The accounts by which a proposal has another status or end, those that agree together. */
  onProposal(shown: ProposalRow): OtherWord<ProposalRow>[] {
    return othersOn(shown, this.#proposals, ({ status, until }) => `${status} ${until}`)
  }

  /** The accounts by which a condition has another status. */
  onCondition(shown: ConditionRow): OtherWord<ConditionRow>[] {
    return othersOn(shown, this.#conditions, ({ status }) => status)
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

function othersOn<Row extends ProposalRow | ConditionRow>(
  shown: Row,
  accounts: readonly Rows<Row>[],
  saying: (row: Row) => string,
): OtherWord<Row>[] {
  if (!shown.contested) return []
  const words = new Map<string, OtherWord<Row>>()
  for (const { lens, byId } of accounts) {
    const row = byId.get(shown.id)
    if (row === undefined || saying(row) === saying(shown)) continue
    words.set(saying(row), { row, lenses: [...(words.get(saying(row))?.lenses ?? []), lens] })
  }
  return [...words.values()]
}
