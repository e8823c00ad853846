import { createContext, useContext } from 'react'
import type { HistoryStep, HistorySubject } from '../../machines/board/history.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Board, View } from '../../machines/board.ts'
import type { DevelopmentId, Step } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Part } from '../../machines/workspace/place.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { Dates } from '../ui/shownDates.ts'

/** What a detail can be asked to do. */
export interface DetailActions {
  close(): void
  /** Picks out a state or lane, so that the address names it. */
  choosePart(part: Part | null): void
  /** Supposes a step, as a what-if on top of the record. */
  suppose(step: Step): void
  /** Asks for the day of an extension, and supposes it. */
  extend(): void
  copyLink(): void
  /** The address of a development in the record. */
  recordAddress(id: DevelopmentId): string
}

/** What every part of a detail may need. */
export interface DetailCase {
  readonly opened: OpenDossier
  /** The view with the steps of the what-if. */
  readonly view: View
  readonly board: Board
  readonly subject: HistorySubject
  readonly title: string
  readonly isConsent: boolean
  /** The status that it begins with; null for a proposal, which begins untabled. */
  readonly initial: HistoryStep['after']
  /** Its way by each account, the assessed one first. */
  readonly histories: ReadonlyMap<Lens, readonly HistoryStep[]>
  readonly part: Part | null
  readonly names: Names
  readonly dates: Dates
  readonly actions: DetailActions
}

export const DetailContext = createContext<DetailCase | null>(null)

/** What the detail around a component has. Throws outside of one. */
export function useDetail(): DetailCase {
  const detail = useContext(DetailContext)
  if (detail === null) throw new Error('Only a detail can show this.')
  return detail
}
