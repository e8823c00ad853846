import { useDeferredValue, useMemo } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Board, View } from '../../machines/board.ts'
import type { Cards } from '../ui/telling/cards.ts'

/** What the parts beside the cards are drawn from. */
export interface Shown {
  readonly opened: OpenDossier
  readonly view: View
  readonly board: Board
  readonly cards: Cards
  readonly previousDate: string | null
}

/** The same, a moment later: the cards answer at once, what stands beside them follows. Null in the first moment. */
export function useLater({ opened, view, board, cards, previousDate }: Shown): Shown | null {
  const shown = useMemo(
    () => ({ opened, view, board, cards, previousDate }),
    [opened, view, board, cards, previousDate],
  )
  return useDeferredValue<Shown | null>(shown, null)
}
