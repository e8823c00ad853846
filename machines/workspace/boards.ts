import { type DevelopmentDates, developmentDates } from '../board/developmentDates.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import type { Board, View } from '../board.ts'
import { type Filter, filterKey } from '../record.ts'
import { reuseRows } from './rows.ts'
import { isSame } from './same.ts'

interface Shown {
  readonly view: View
  readonly board: Board
}

/** What an open dossier shows: each view drawn once, and every row that stays kept as the object it was. */
export class Boards {
  readonly opened: OpenDossier
  #withSteps: Shown | null = null
  #record: Shown | null = null
  #dates: { readonly key: string; readonly dates: DevelopmentDates } | null = null

  constructor(opened: OpenDossier) {
    this.opened = opened
  }

  /** The board of a view, with the steps of its what-if. Throws as `OpenDossier.board` does. */
  board(view: View): Board {
    if (view.steps.length === 0) return this.record(view)
    this.#withSteps = this.#drawn(this.#withSteps ?? this.#record, view)
    return this.#withSteps.board
  }

  /** What the record alone gives for a view. */
  record(view: View): Board {
    this.#record = this.#drawn(this.#record, { ...viewOf(view), steps: noSteps })
    return this.#record.board
  }

  /** The dates of the developments that count under a filter. */
  dates(filter: Filter): DevelopmentDates {
    const key = filterKey(filter)
    if (this.#dates?.key !== key) {
      this.#dates = { key, dates: developmentDates(this.opened.counted(filter), this.opened.dossier.timeZone) }
    }
    return this.#dates.dates
  }

  #drawn(before: Shown | null, view: View): Shown {
    if (before !== null && isSame(before.view, viewOf(view))) return before
    return { view: viewOf(view), board: reuseRows(before?.board ?? null, this.opened.board(view)) }
  }
}

const noSteps: View['steps'] = []

/** A view without whatever else the object holds. */
const viewOf = ({ asOf, lens, filter, steps }: View): View => ({ asOf, lens, filter, steps })
