import { type Demand, greatestDemand, namedIn } from '../board/accounts/demand.ts'
import type { AccountsRow } from '../board/accounts/matrix.ts'
import { partiesIn, shownRows } from '../board/accounts/voices.ts'
import type { Matter } from './matter.ts'

/**
 * The rows of the accounts that a briefing may tell. What a party says that a proposal requires is undated: it is told once a
 * party has spoken of something that it names and not all others do, and not before.
 */
export const heardRows = ({ accounts }: Pick<Matter, 'accounts'>): readonly AccountsRow[] =>
  shownRows(accounts).filter((row) => row.kind !== 'requires' || isHeard(row, accounts.rows))

/** The party that names most conditions that others leave out, once it has been heard of them. */
export const heardDemand = (matter: Pick<Matter, 'accounts' | 'resters'>): Demand | null => {
  const demand = greatestDemand(heardRows(matter))
  return demand?.added.some((id) => matter.resters.said(id, demand.party).length > 0) ? demand : null
}

function isHeard({ cells }: Extract<AccountsRow, { kind: 'requires' }>, rows: readonly AccountsRow[]): boolean {
  const named = [...cells].flatMap(([lens, cell]) => (cell === null ? [] : [{ lens, ids: namedIn(cell.says) }]))
  return named.some(({ lens, ids }) => {
    const beyond = [...ids].filter((id) => !named.every((other) => other.ids.has(id)))
    return lens !== 'assessed' && rows.some((row) => beyond.includes(row.id) && partiesIn(row).includes(lens))
  })
}
