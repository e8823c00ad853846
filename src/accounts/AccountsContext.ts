import { createContext, useContext } from 'react'
import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { DevelopmentId, OccasionId } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { Dates } from '../ui/shownDates.ts'

/** What the accounts' screen can be asked to do. */
export interface AccountsActions {
  /** The address of one account's cell of a row. */
  cellAddress(row: AccountsRow, lens: Lens): string
  /** The address of a development in the record. */
  recordAddress(id: DevelopmentId): string
  chooseOccasion(id: OccasionId): void
  /** Closes the cell that is open. */
  close(): void
  save(name: string, contents: string, type: string): void
}

/** What every part of the screen may need. */
export interface AccountsCase {
  readonly opened: OpenDossier
  readonly names: Names
  readonly dates: Dates
  /** The account that the others are held against. */
  readonly held: Lens
  readonly actions: AccountsActions
}

export const AccountsContext = createContext<AccountsCase | null>(null)

/** What the screen around a component has. Throws outside of one. */
export function useAccountsCase(): AccountsCase {
  const found = useContext(AccountsContext)
  if (found === null) throw new Error('Only the accounts’ screen can show this.')
  return found
}
