import type { Development } from '../../machines/dossier.ts'
import { dayOf, isDayText, momentOf } from '../../machines/time.ts'
import { formatDay } from '../ui/dates.ts'
import type { Names } from '../ui/dossierNames.ts'
import { linkOf } from '../ui/links.ts'
import type { RecordEntry } from './entries.ts'

/**
 * Makes the text in which an entry is searched: its words, who says so and where, what it is about, its day ("18 March
 * 2025"), and the words of its earlier versions.
 */
export function searchText(names: Names): (entry: RecordEntry) => string {
  const days = new Map<string, string>()
  const dayInWords = (at: string): string => {
    const day = isDayText(at) ? at : dayOf(momentOf(at, names.zone), names.zone)
    const text = days.get(day) ?? formatDay(day)
    days.set(day, text)
    return text
  }
  const partsOf = (development: Development): readonly string[] => {
    const { headline, quote = '', note = '', by = [], effects } = development
    const source = names.source(development.source)
    return [
      headline,
      quote,
      note,
      dayInWords(development.at),
      source?.publisher ?? '',
      source?.title ?? '',
      linkOf(source?.url)?.host ?? '',
      ...[by].flat().map(names.party),
      ...effects.flatMap((one) =>
        'question' in one
          ? [names.title(one.question), one.answer]
          : [names.title('condition' in one ? one.condition : one.proposal)],
      ),
    ]
  }
  return ({ development, earlier }) =>
    [development, ...earlier.map((one) => one.development)].flatMap(partsOf).join(' ')
}
