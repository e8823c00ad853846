import type { Dates } from '../ui/shownDates.ts'
import type { DraftRow } from './draft.ts'
import type { Listing, Row } from './Listing.ts'
import type { RowFrameProps } from './RowFrame.tsx'

/** What a list is drawn from. */
export interface Listed {
  readonly listing: Listing
  readonly draft: DraftRow | null
  readonly dates: Dates
  readonly asOf: string
  /** The last instant that the board takes in, in milliseconds since 1970. */
  readonly limit: number
  readonly selected: string | null
}

type Shown = Omit<RowFrameProps, 'isCurrent' | 'measure' | 'top'>

/** What a row shows by its number. `isFirst` is said of the first that is drawn: it tells its day in any case. */
export function shownRow(number: number, isFirst: boolean, listed: Listed): Shown | null {
  const { listing, draft, dates, asOf, limit, selected } = listed
  const row = listing.row(number)
  if (row === undefined) return null
  const atOf = (one: Row | undefined): string | undefined =>
    one === 'draft' ? draft?.development.at : one?.development.at
  const day = dates.day(atOf(row) ?? '')
  const above = number === 0 ? undefined : atOf(listing.row(number - 1))
  const begins = above === undefined || dates.day(above) !== day
  const firstIn = listing.firstBy(limit)
  return {
    row,
    draft,
    number,
    of: listing.length,
    day,
    heading: begins ? 'shown' : isFirst ? 'said' : null,
    isLater: number < firstIn,
    boardEnds: number > 0 && number === firstIn ? asOf : null,
    isSelected: row !== 'draft' && selected !== null && listing.numberOf(selected) === number,
  }
}
