import type { Effect } from '../../machines/dossier.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Dates } from '../ui/shownDates.ts'
import { eventWords } from '../ui/words/en/events.ts'

const { accounts: say } = laterWords

/** What an effect says of its subject, in a few words: "entry into force from 18 March, until 17 April". */
export function effectClause(effect: Effect, names: Names, dates: Dates): string {
  if ('question' in effect) return `“${effect.answer}”`
  const event =
    effect.event === undefined ? [] : [effect.event === 'reopen' ? say.raised : eventWords[effect.event].noun]
  const from = effect.from === undefined ? [] : [say.from(dates.long(effect.from))]
  if ('proposal' in effect) {
    const until = effect.until === undefined ? [] : [say.untilDate(dates.long(effect.until))]
    return [...event, ...from, ...until].join(', ')
  }
  const unit = names.condition(effect.condition)?.measure?.unit ?? ''
  const value = effect.value === undefined ? [] : [`${effect.value} ${unit}`.trim()]
  const due = typeof effect.due === 'string' ? [say.due(dates.long(effect.due))] : []
  return [...event, ...from, ...value, ...due].join(', ')
}
