import { type ComponentType, lazy, memo, type ReactElement, Suspense } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { AsideMissing } from './AsideMissing.tsx'
import { Breaks } from './Breaks.tsx'
import { Changes } from './Changes.tsx'
import { Differences } from './Differences.tsx'
import { FallsAway } from './FallsAway.tsx'
import { Finding } from './Finding.tsx'
import { OneSource } from './OneSource.tsx'
import type { Compared } from './useAccounts.ts'
import type { Shown } from './useLater.ts'
import { Warnings } from './Warnings.tsx'
import type { WaysProps } from './Ways.tsx'

export interface BoardAsideProps {
  readonly shown: Shown
  readonly compared: Compared
}

// It brings the analysis along, which the rest need not wait for.
const Ways = lazy(async (): Promise<{ default: ComponentType<WaysProps> }> => {
  const part = await import('./Ways.tsx').catch(() => null)
  return { default: part?.Ways ?? AsideMissing }
})

/** What a board adds up to: what stands in the way, what changed, where accounts differ. */
export const BoardAside = memo(function BoardAside({ shown, compared }: BoardAsideProps): ReactElement {
  const { opened, view, board, previousDate } = shown
  return (
    <aside aria-label={laterWords.findings.title}>
      <FallsAway shown={shown} />
      <Suspense fallback={<Finding title={laterWords.findings.standsInTheWay} />}>
        <Ways shown={shown} />
      </Suspense>
      <Breaks shown={shown} />
      <Changes opened={opened} previousDate={previousDate} asOf={view.asOf} lens={view.lens} filter={view.filter} />
      <Differences compared={compared} />
      <OneSource shown={shown} />
      <Warnings board={board} />
    </aside>
  )
})
