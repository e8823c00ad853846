import type { PartyId, ProposalId, Requirement } from '../../dossier.ts'
import { elementsOf, idOf } from '../../requirement.ts'
import type { AccountsRow } from './matrix.ts'

/** What one party asks for beyond the others. */
export interface Demand {
  readonly party: PartyId
  readonly proposal: ProposalId
  /** What this party names and not all that speak of it do. */
  readonly added: readonly string[]
  /** The parties that say what is required, and name none of it. */
  readonly without: readonly PartyId[]
  /** Whether no other party that says what is required names any of it. */
  readonly isAlone: boolean
}

/** The party that names most conditions of a proposal that others leave out; null where none does. */
export function greatestDemand(rows: readonly AccountsRow[]): Demand | null {
  const demands = rows.flatMap((row) => (row.kind === 'requires' ? demandsIn(row) : []))
  const most = Math.max(0, ...demands.map(({ added }) => added.length))
  return demands.find(({ added }) => added.length === most) ?? null
}

function demandsIn({ id, cells }: Extract<AccountsRow, { kind: 'requires' }>): Demand[] {
  const stated = [...cells].flatMap(([lens, cell]): [PartyId, ReadonlySet<string>][] =>
    lens === 'assessed' || cell === null ? [] : [[lens, namedIn(cell.says)]],
  )
  return stated.flatMap(([party, own]) => {
    const added = [...own].filter((one) => !stated.every(([, others]) => others.has(one)))
    const without = stated.filter(([, others]) => added.every((one) => !others.has(one))).map(([other]) => other)
    return added.length === 0
      ? []
      : [{ party, proposal: id, added, without, isAlone: without.length === stated.length - 1 }]
  })
}

/** The elements that a requirement names. */
export const namedIn = (requirement: Requirement): ReadonlySet<string> => new Set(elementsOf(requirement).map(idOf))
