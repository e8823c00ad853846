import type { PartyId } from '../../dossier.ts'
import type { AccountsMatrix, AccountsRow } from './matrix.ts'

/** A requirement that no party speaks of says nothing that the board does not. */
export const shownRows = ({ rows }: Pick<AccountsMatrix, 'rows'>): readonly AccountsRow[] =>
  rows.filter((row) => row.kind !== 'requires' || partiesIn(row).length > 0)

/** The parties that say something on a row. */
export const partiesIn = ({ cells }: AccountsRow): PartyId[] =>
  [...cells].flatMap(([lens, cell]) => (lens === 'assessed' || cell === null ? [] : [lens]))

/** The one party that speaks on a row; null where none or several do. */
export function aloneIn(row: AccountsRow): PartyId | null {
  const [only, ...others] = partiesIn(row)
  return only === undefined || others.length > 0 || row.kind === 'requires' ? null : only
}
