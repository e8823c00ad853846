import type { Lens } from '../../machines/lens.ts'
import type { Accounts } from './clocks.ts'
import type { DossierIndex } from './dossierIndex.ts'
import type { Shown } from './useLater.ts'

/** The board of a view by each account that may differ from the assessed one, which comes first. */
export function accountsOf(
  { opened, view, board }: Omit<Shown, 'cards' | 'previousDate'>,
  index: DossierIndex,
): Accounts {
  const lenses: Lens[] = ['assessed', ...index.claimants()]
  return new Map(lenses.map((lens) => [lens, lens === view.lens ? board : opened.board({ ...view, lens })]))
}
