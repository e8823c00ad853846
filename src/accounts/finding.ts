import { greatestDemand } from '../../machines/board/accounts/demand.ts'
import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import { aloneIn, partiesIn } from '../../machines/board/accounts/voices.ts'
import type { PartyId } from '../../machines/dossier.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'

const { accounts: say } = laterWords

/** What the matrix comes to, in a sentence or two, and how many rows it has of which kind. */
export function findingOf(
  rows: readonly AccountsRow[],
  names: Names,
): { readonly says: string[]; readonly counts: string } {
  return { says: says(rows, names), counts: counts(rows, names) }
}

function says(rows: readonly AccountsRow[], names: Names): string[] {
  const demand = greatestDemand(rows)
  if (demand !== null) {
    const { party, proposal, added, without } = demand
    return [
      say.setsConditions(names.party(party), added.length, names.title(proposal)),
      ...(without.length === 0 ? [] : [say.nameNone(without.map(names.party), added.length)]),
    ]
  }
  const differing = [...new Set(rows.filter((row) => row.differs).map(({ id }) => names.title(id)))]
  if (differing.length > 0) return [say.differOn(differing)]
  return [rows.some((row) => partiesIn(row).length > 0) ? say.differNowhere : say.nobodySpeaks]
}

function counts(rows: readonly AccountsRow[], names: Names): string {
  const alone = new Map<PartyId, number>()
  for (const row of rows) {
    const party = aloneIn(row)
    if (party !== null) alone.set(party, (alone.get(party) ?? 0) + 1)
  }
  const differing = rows.filter((row) => row.differs).length
  return say.counts(
    rows.length,
    differing,
    [...alone].map(([party, count]) => say.aloneIn(names.party(party), count)),
  )
}
