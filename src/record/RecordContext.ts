import { createContext, useContext } from 'react'
import type { EffectMoves } from '../../machines/board/effectMoves.ts'
import type { Moves } from '../../machines/board/moves.ts'
import type { DevelopmentId } from '../../machines/dossier.ts'
import type { Filter } from '../../machines/record.ts'
import type { Filters } from '../../machines/workspace/filters.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { Dates } from '../ui/shownDates.ts'

/** What a record can be asked to do. The object stays the same for the life of the screen. */
export interface RecordActions {
  /** Opens the form for a new development. */
  log(): void
  correct(id: DevelopmentId): void
  takeBack(id: DevelopmentId): void
  /** Picks a development out, so that the address names it. */
  select(id: DevelopmentId): void
  /** Narrows the list by a choice. */
  find(filters: Filters): void
  /** Narrows it by what is being typed. */
  seek(filters: Filters): void
  /** Moves the date of the board, and stays here. */
  showAsOf(date: string): void
  /** Shows the board as of the date of a development. */
  showOnBoard(id: DevelopmentId, date: string): void
  copyLink(id: DevelopmentId): void
  /** Takes back the last act on the record. */
  undo(): void
  /** Does once more what was taken back last. */
  redo(): void
}

/** What every entry may need, and what seldom changes. */
export interface RecordCase {
  readonly names: Names
  readonly dates: Dates
  readonly actions: RecordActions
  /** What each development changed; null while that is still being found out. */
  readonly moves: Moves | null
  /** The same with the entry that is being logged, where there is one. */
  readonly preview: MovesIfLogged | null
  readonly filter: Filter
}

/** What became of a development's effects in the record with the entry that is being logged, by its id. */
export type MovesIfLogged = (id: DevelopmentId) => readonly EffectMoves[]

export const RecordContext = createContext<RecordCase | null>(null)

/** What the record around a component has. Throws outside of one. */
export function useRecord(): RecordCase {
  const record = useContext(RecordContext)
  if (record === null) throw new Error('Only a record can show this.')
  return record
}
