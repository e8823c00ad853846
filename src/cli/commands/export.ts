import { aheadOf } from '../../../machines/board/ahead.ts'
import { aheadBy } from '../../exchange/aheadBy.ts'
import { calendarFile } from '../../exchange/calendar.ts'
import { developmentsCsv } from '../../exchange/csvOut.ts'
import { plural } from '../../ui/words/en/plural.ts'
import { askedView } from '../askedView.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import type { Option } from '../options.ts'
import { done, misused, refused } from '../outcome.ts'
import { usageLine } from '../usage.ts'
import { accountOptions, asOf } from '../viewOptions.ts'

const csv: Option = { name: 'csv', value: null, help: 'the developments as a CSV table, which import reads' }
const ics: Option = {
  name: 'ics',
  value: null,
  help: 'the ends of terms and the due days ahead as a calendar (iCalendar)',
}
const ofBoard: readonly Option[] = [
  asOf,
  ...accountOptions.map((option) =>
    option.name === 'lens'
      ? { ...option, help: 'the account whose dates count, a party or assessed; else every one' }
      : option,
  ),
]

/** Writes parts of a dossier in other formats. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'The developments as a table, or the dates ahead as a calendar.',
  options: [csv, ics, ...ofBoard],
  oneOf: [csv, ics],
  async run(given, io) {
    const { file, options } = given
    if (options.has('csv') === options.has('ics'))
      return misused('export takes --csv or --ics', usageLine(exportCommand))
    const unfit = options.has('csv') ? ofBoard.find(({ name }) => options.has(name)) : undefined
    if (unfit !== undefined) return misused(`--${unfit.name} goes with --ics only`, usageLine(exportCommand))
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    if (options.has('csv')) return done(developmentsCsv(opened.dossier.developments))

    const asked = askedView(given, opened.dossier, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const { view } = asked.value
    const ahead = options.has('lens') ? aheadBy(opened, view) : aheadOf(opened, view)
    return done(
      calendarFile(opened.dossier, ahead, io.now()),
      `${nameOf(file)}: ${plural(ahead.length, 'date', 'dates')} ahead`,
    )
  },
}
