import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Spell } from '../../../machines/board/spells.ts'
import type { ProposalId } from '../../../machines/dossier.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'
import type { Filter } from '../../../machines/record.ts'

/** The spells of one proposal in which several accounts agree. */
export interface AccountOfSpells {
  readonly proposal: ProposalId
  readonly spells: readonly Spell[]
  /** Whose they are; null where all accounts agree. */
  readonly accounts: readonly Lens[] | null
}

/** With more parties than this, only the account shown and the established one are compared. */
const MOST_COMPARED = 12

/**
 * When each proposal was in force: once where all accounts agree, else once for those that are alike, the account shown
 * first.
 */
export function accountsOfSpells(opened: OpenDossier, filter: Filter, lens: Lens): AccountOfSpells[] {
  const { dossier } = opened
  const all = lensesOf(dossier)
  const lenses = all.length > MOST_COMPARED + 1 ? [...new Set<Lens>(['assessed', lens])] : all
  const byLens = lenses.map((one) => ({ lens: one, spells: opened.spells({ filter, lens: one }) }))
  return dossier.proposals.flatMap(({ id }) => {
    const groups = new Map<string, { readonly spells: readonly Spell[]; readonly accounts: Lens[] }>()
    for (const account of byLens) {
      const spells = account.spells.filter(({ proposal }) => proposal === id)
      const key = spells.map(({ start, end }) => `${start} ${end}`).join()
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { spells, accounts: [account.lens] })
      else group.accounts.push(account.lens)
    }
    const own = ({ accounts }: { readonly accounts: readonly Lens[] }): number => (accounts.includes(lens) ? 0 : 1)
    return [...groups.values()]
      .filter(({ spells }) => spells.length > 0)
      .sort((a, b) => own(a) - own(b))
      .map(({ spells, accounts }) => ({ proposal: id, spells, accounts: groups.size === 1 ? null : accounts }))
  })
}
