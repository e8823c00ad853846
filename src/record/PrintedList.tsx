import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { RowFrame } from './RowFrame.tsx'
import { type Listed, shownRow } from './rows.ts'

const MOST = 500

/** What goes on paper: all that is listed, as far as anybody would print it. */
export function PrintedList({ listed }: { readonly listed: Listed }): ReactElement {
  const { length } = listed.listing
  const count = Math.min(length, MOST)
  return (
    <div role="feed" aria-label={laterWords.record.list}>
      {Array.from({ length: count }, (_, number) => {
        const shown = shownRow(number, number === 0, listed)
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on paper.
        return shown !== null && <RowFrame key={number} {...shown} isCurrent={false} measure={null} top={null} />
      })}
      {length > count && <p>{laterWords.record.printed(count, length)}</p>}
    </div>
  )
}
