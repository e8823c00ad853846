import type { Development, Effect } from '../../machines/dossier.ts'
import { speakersOf } from '../../machines/record.ts'
import { standingOf } from '../../machines/standing.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Dates } from '../ui/shownDates.ts'
import { eventWords } from '../ui/words/en/events.ts'
import { words } from '../ui/words.ts'
import { subjectOf } from './lines.ts'

const { log, record } = laterWords

/** What an effect asks of its subject, whatever became of that: "Guns back: 12 of 40 guns, due 1 February, claim". */
export function askedText(effect: Effect, development: Development, names: Names, dates: Dates): string {
  const speakers = effect.by === undefined ? [] : [record.bySpeakers([effect.by].flat().map(names.party))]
  const standing = standingOf(effect, speakersOf(effect, development), names.condition)
  const from = effect.from === undefined ? [] : [record.takesHold(dates.long(effect.from))]
  const all = [...askedOf(effect, names, dates), ...from, ...untilOf(effect, dates), ...speakers]
  return record.asked(names.title(subjectOf(effect)), [...all, record.standing[standing]])
}

function askedOf(effect: Effect, names: Names, dates: Dates): string[] {
  if ('question' in effect) return [effect.answer]
  const event = effect.event === undefined ? [] : [eventWords[effect.event].noun]
  if ('proposal' in effect) return event
  const { value, due } = effect
  const measure = names.condition(effect.condition)?.measure
  return [
    ...event,
    ...(value === undefined || measure === undefined
      ? []
      : [words.board.progress(value, measure.target, measure.unit)]),
    ...(due === undefined
      ? []
      : [record.due(typeof due === 'string' ? dates.long(due) : log.dueAfter(due.within, names.title(due.after)))]),
  ]
}

const untilOf = (effect: Effect, dates: Dates): string[] =>
  'proposal' in effect && effect.until !== undefined ? [log.untilDate(dates.long(effect.until))] : []
