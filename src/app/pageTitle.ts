import { useEffect } from 'react'
import type { Open } from '../../machines/workspace/open.ts'
import { formatMoment } from '../ui/dates.ts'
import { words } from '../ui/words.ts'

/** Names the page after what it shows, for tabs, bookmarks and the browser's history. */
export function usePageTitle(open: Open | null): void {
  const title = open === null ? words.app.name : titleOf(open)
  useEffect(() => {
    document.title = title
  }, [title])
}

function titleOf({ boards, place }: Open): string {
  const { title, timeZone } = boards.opened.dossier
  return words.app.pageTitle(words.app.screens[place.screen], title, formatMoment(place.asOf, timeZone))
}
