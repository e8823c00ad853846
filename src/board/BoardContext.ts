import { createContext, useContext } from 'react'
import type { ConditionId, ProposalId, Step } from '../../machines/dossier.ts'
import type { Dates } from '../ui/shownDates.ts'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'

/** A condition or proposal of which a detail can be shown. */
export type Detailed =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }

/** What a board can be asked to do. The object stays the same for the life of the screen. */
export interface BoardActions {
  /** Turns a condition's switch over, on top of the record. */
  switchCondition(id: ConditionId): void
  addStep(step: Step): void
  /** Opens the detail of a condition or proposal beside the board. */
  showDetail(of: Detailed): void
  undo(): void
  redo(): void
  discard(): void
  /** Asks for a title under which the what-if is saved. */
  saveAsScenario(): void
  /** Saves the dossier as a file. */
  saveFile(): void
  /** Opens the form to log what is supposed. */
  logSupposed(): void
}

/** What every part of a board may need, and what seldom changes. */
export interface BoardCase {
  readonly index: DossierIndex
  readonly actions: BoardActions
  readonly dates: Dates
  /** The id of what the detail beside the board is of; null while there is none. */
  readonly detailed: string | null
}

export const BoardContext = createContext<BoardCase | null>(null)

/** What the board around a component has. Throws outside of one. */
export function useBoard(): BoardCase {
  const board = useContext(BoardContext)
  if (board === null) throw new Error('Only a board can show this.')
  return board
}
