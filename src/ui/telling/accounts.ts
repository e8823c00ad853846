import type { Accounts } from '../../../machines/board/accounts/clocks.ts'
import type { Board, View } from '../../../machines/board.ts'
import type { Lens } from '../../../machines/lens.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** The board of a view by each account that may differ from the assessed one, which comes first. */
export function accountsOf(
  {
    opened,
    view,
    board,
  }: { readonly opened: { board(view: View): Board }; readonly view: View; readonly board: Board },
  index: DossierIndex,
): Accounts {
  const lenses: Lens[] = ['assessed', ...index.claimants()]
  return new Map(lenses.map((lens) => [lens, lens === view.lens ? board : opened.board({ ...view, lens })]))
}
