import type { Ahead } from '../../../../machines/board/ahead.ts'
import type { Coming, Runs } from '../../../../machines/briefing/telling.ts'
import { laterWords } from '../../laterWords.ts'
import { words } from '../../words.ts'
import type { DossierIndex } from '../dossierIndex.ts'
import type { BriefCase } from './briefCase.ts'
import { said, stressed } from './runs.ts'

const { brief } = laterWords

/** What happens on a date ahead. */
export function aheadText(ahead: Ahead, index: DossierIndex): string {
  const title = index.titleInside(ahead.subject)
  if (ahead.what === 'due') return brief.due(title)
  return ahead.renews ? brief.renews(title) : brief.termEnds(title)
}

/** By whose count that is: ", by Russia’s count". Empty of what is established. */
export const countText = ({ lens }: Ahead, index: DossierIndex): string =>
  lens === 'assessed' ? '' : brief.byCount(index.party(lens))

/** What is announced: "Easter truce: starts 19 April". */
export const comingText = ({ id, event, from }: Coming, { index, dates }: BriefCase): string =>
  brief.rest(index.title(id), words.board.announced(event, dates.long(from)))

/** The next date of all. */
export function datesHeadline(ahead: Ahead | null, coming: Coming | null, about: BriefCase): Runs {
  if (coming !== null) return stressed(comingText(coming, about), '.')
  if (ahead === null) return said('')
  const { index, dates } = about
  const what = aheadText(ahead, index)
  const next = brief.next(small(what), dates.long(ahead.day), brief.inDays(ahead.days), countText(ahead, index))
  return stressed(`${next}.`)
}

const small = (text: string): string => (text.startsWith('The ') ? `the ${text.slice(4)}` : text)
