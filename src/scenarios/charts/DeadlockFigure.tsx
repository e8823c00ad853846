import type { ReactElement } from 'react'
import type { Deadlock } from '../../../machines/analysis/deadlocks.ts'
import type { ElementId, PartyId } from '../../../machines/dossier.ts'
import type { Credit } from '../../ui/charts/credit.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { ChartSection } from './ChartSection.tsx'
import { DeadlockCircle } from './DeadlockCircle.tsx'
import { demandsOf, ringOf } from './demands.ts'

const { deadlock: said } = laterWords.charts

export interface DeadlockFigureProps {
  /** Each with the choices of first moves that would break it, of `firstMoves`. */
  readonly deadlocks: readonly { readonly deadlock: Deadlock; readonly moves: readonly (readonly ElementId[])[] }[]
  /** What a saved drawing of this title says of itself. */
  readonly creditOf: (title: string) => Credit
  readonly titleOf: (id: ElementId) => string
  readonly nameOf: (id: PartyId) => string
}

/** Who waits for what in a circle, and what would break it. Nothing where nothing does. */
export function DeadlockFigure({ deadlocks, creditOf, titleOf, nameOf }: DeadlockFigureProps): ReactElement | null {
  if (deadlocks.length === 0) return null
  const drawn = deadlocks.map(({ deadlock, moves }) => {
    const demands = demandsOf(deadlock)
    return { deadlock, moves, demands, ring: ringOf(deadlock, demands) }
  })
  const title = said.title(deadlocks.length)
  const hasRing = drawn.some(({ ring }) => ring !== null)
  return (
    <ChartSection title={title} lead={hasRing ? said.lead : said.leadOfList} credit={hasRing ? creditOf(title) : null}>
      {drawn.map((one) => (
        <DeadlockCircle key={one.deadlock.circle.join(' ')} {...one} titleOf={titleOf} nameOf={nameOf} />
      ))}
    </ChartSection>
  )
}
