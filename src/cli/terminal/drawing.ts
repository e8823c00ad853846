import type { BlockersOnBoard } from '../../../machines/analysis/blockersOnBoard.ts'
import type { Board } from '../../../machines/board.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import type { Citations } from './citations.ts'
import type { OtherAccounts } from './otherAccounts.ts'

/** What the parts of a board in a terminal are drawn from. */
export interface Drawing {
  readonly board: Board
  readonly index: DossierIndex
  readonly citations: Citations
  readonly others: OtherAccounts
  readonly blockers: BlockersOnBoard
}
