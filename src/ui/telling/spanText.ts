import type { Span } from '../../../machines/board/accounts/clocks.ts'
import type { Dates } from '../shownDates.ts'
import { words } from '../words.ts'

/** "18 March to 17 April", "from 25 March, no end named". */
export const spanText = ({ from, until }: Span, dates: Dates): string =>
  until === null ? words.board.fromOpen(dates.long(from)) : words.board.fromTo(dates.long(from), dates.long(until))
