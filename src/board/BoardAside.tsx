import { memo, type ReactElement } from 'react'
import { words } from '../ui/words.ts'
import { Changes } from './Changes.tsx'
import { Differences } from './Differences.tsx'
import type { Compared } from './useAccounts.ts'
import type { Shown } from './useLater.ts'
import { Warnings } from './Warnings.tsx'
import { Ways } from './Ways.tsx'

export interface BoardAsideProps {
  readonly shown: Shown
  readonly compared: Compared
}

/** What a board adds up to: what stands in the way, what changed, where accounts differ. */
export const BoardAside = memo(function BoardAside({ shown, compared }: BoardAsideProps): ReactElement {
  const { opened, view, board, cards, previousDate } = shown
  return (
    <aside aria-label={words.board.findings}>
      <Ways cards={cards.cards} />
      <Changes
        opened={opened}
        previousDate={previousDate}
        asOf={view.asOf}
        lens={view.lens}
        knownAt={view.knownAt}
        trust={view.trust}
      />
      <Differences compared={compared} />
      <Warnings board={board} />
    </aside>
  )
})
