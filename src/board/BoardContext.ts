import { createContext, useContext } from 'react'
import type { ConditionId, Step } from '../../machines/dossier.ts'
import { formatMoment } from '../ui/dates.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** What a board can be asked to do. The object stays the same for the life of the screen. */
export interface BoardActions {
  /** Turns a condition's switch over, on top of the record. */
  switchCondition(id: ConditionId): void
  addStep(step: Step): void
  undo(): void
  redo(): void
  discard(): void
}

/** What every part of a board may need, and what seldom changes. */
export interface BoardCase {
  readonly index: DossierIndex
  readonly actions: BoardActions
  readonly dates: Dates
}

/** Dates as one board writes them: with the year only where it is another one than the board's. */
export interface Dates {
  /** "18 Mar" */
  short(date: string): string
  /** "18 March" */
  long(date: string): string
}

/** How a board of a year writes dates. */
export function datesOf(year: string, zone: string): Dates {
  const styled = (style: 'short' | 'dayAndMonth') => (date: string) =>
    formatMoment(date, zone, date.startsWith(year) ? style : 'full')
  return { short: styled('short'), long: styled('dayAndMonth') }
}

export const BoardContext = createContext<BoardCase | null>(null)

/** What the board around a component has. Throws outside of one. */
export function useBoard(): BoardCase {
  const board = useContext(BoardContext)
  if (board === null) throw new Error('Only a board can show this.')
  return board
}
