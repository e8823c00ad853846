import { useMemo, useState } from 'react'
import { type Accounts, type Clock, clocksOf, statedBy } from '../../machines/board/accounts/clocks.ts'
import { accountsOf } from '../ui/telling/accounts.ts'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'
import type { Shown } from './useLater.ts'

/** The accounts beside each other, and by proposal the counts of its start and end on which they disagree. */
export interface Compared {
  readonly accounts: Accounts
  readonly clocks: ReadonlyMap<string, readonly Clock[]>
}

const nothing: Compared = { accounts: new Map(), clocks: new Map() }

/** Compares the accounts of what is shown. The clocks of a proposal stay the same object while they say the same. */
export function useAccounts(shown: Shown | null, index: DossierIndex): Compared {
  const [kept] = useState(() => new Map<string, readonly Clock[]>())
  return useMemo(() => {
    if (shown === null) return nothing
    const accounts = accountsOf(shown, index)
    const effects = index.proposalEffects(shown.view.filter)
    const clocks = new Map<string, readonly Clock[]>()
    for (const { id } of index.dossier.proposals) {
      const stated = statedBy(id, effects, shown.view.asOf, index.zone)
      clocks.set(id, reused(kept, id, clocksOf(id, accounts, stated, index.zone)))
    }
    return { accounts, clocks }
  }, [shown, index, kept])
}

function reused(kept: Map<string, readonly Clock[]>, id: string, clocks: readonly Clock[]): readonly Clock[] {
  const before = kept.get(id)
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(clocks)) return before
  kept.set(id, clocks)
  return clocks
}
