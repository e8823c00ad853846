import {
  type ComponentType,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useMemo,
  useRef,
} from 'react'
import type { Clock } from '../../machines/board/accounts/clocks.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Board, View } from '../../machines/board.ts'
import { datesOf } from '../ui/shownDates.ts'
import { CardMaker } from '../ui/telling/cards.ts'
import { indexDossier } from '../ui/telling/dossierIndex.ts'
import { AlsoWatched } from './AlsoWatched.tsx'
import { AsideMissing } from './AsideMissing.tsx'
import type { BoardAsideProps } from './BoardAside.tsx'
import { type BoardActions, BoardContext } from './BoardContext.ts'
import styles from './BoardScreen.module.css'
import { EmptyBoard } from './EmptyBoard.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { useAccounts } from './useAccounts.ts'
import { useLater } from './useLater.ts'
import { WhatIf } from './WhatIf.tsx'

export interface BoardScreenProps {
  readonly opened: OpenDossier
  /** The view with the steps of the what-if. */
  readonly view: View
  readonly board: Board
  /** The board of the same view without steps: the same object where there are none. */
  readonly record: Board
  readonly whatIf: { readonly canUndo: boolean; readonly canRedo: boolean }
  /** The date that "Previous development" leads to. */
  readonly previousDate: string | null
  /** The detail of something, which then stands beside the cards in place of what they add up to. */
  readonly detail?: { readonly of: string; readonly panel: ReactNode } | null
  /** The same object for the life of the screen. */
  readonly actions: BoardActions
}

// The cards come first; a page that can't have the rest shows them all the same.
const BoardAside = lazy(async (): Promise<{ default: ComponentType<BoardAsideProps> }> => {
  const part = await import('./BoardAside.tsx').catch(() => null)
  return { default: part?.BoardAside ?? AsideMissing }
})

const noClocks: readonly Clock[] = []

/** So many cards fill a screen: of a board of many the others are drawn once these stand there. */
const FIRST_CARDS = 4

/** Where everything stands as of a date: a card for each proposal, and beside them what it adds up to. */
export function BoardScreen(props: BoardScreenProps): ReactElement {
  const { opened, view, board, record, whatIf, previousDate, actions, detail = null } = props
  const detailed = detail?.of ?? null
  const screen = useRef<HTMLDivElement>(null)
  const { index, maker } = useMemo(() => {
    const index = indexDossier(opened.dossier)
    return { index, maker: new CardMaker(index) }
  }, [opened])
  const year = view.asOf.slice(0, 4)
  const dates = useMemo(() => datesOf(year, index.zone), [year, index.zone])
  const context = useMemo(() => ({ index, actions, dates, detailed }), [index, actions, dates, detailed])
  const cards = useMemo(() => maker.make(board, record), [maker, board, record])
  const later = useLater({ opened, view, board, cards, previousDate })
  const compared = useAccounts(later, index)
  // What has a detail is brought into sight at once, wherever it stands.
  const isWhole = useDeferredValue(true, detail !== null)
  const shown = isWhole ? cards.cards : cards.cards.slice(0, FIRST_CARDS)
  return (
    <BoardContext value={context}>
      <div className={styles.screen} data-detail={detail === null ? undefined : ''} ref={screen} tabIndex={-1}>
        <WhatIf
          steps={view.steps}
          asOf={view.asOf}
          cards={cards.cards}
          {...whatIf}
          onDiscarded={() => screen.current?.focus()}
        />
        <div className={styles.cards}>
          {cards.cards.length === 0 && <EmptyBoard asOf={view.asOf} />}
          {shown.map((card) => (
            <ProposalCard
              key={card.proposal.id}
              card={card}
              clocks={compared.clocks.get(card.proposal.id) ?? noClocks}
            />
          ))}
          {shown.length === cards.cards.length && cards.watched.length > 0 && <AlsoWatched leaves={cards.watched} />}
        </div>
        <div className={styles.beside}>
          {detail?.panel ??
            (later !== null && (
              <Suspense>
                <BoardAside shown={later} compared={compared} />
              </Suspense>
            ))}
        </div>
      </div>
    </BoardContext>
  )
}
