import { asOfDate } from '../../../machines/asOf.ts'
import { quoted } from '../../../machines/dossier/faults.ts'
import { json } from '../../ui/json.ts'
import { askedFilter, askedLens } from '../askedView.ts'
import type { Command } from '../command.ts'
import { diffJson } from '../diffJson.ts'
import { nameOf, openFile } from '../openFile.ts'
import { done, misused, refused } from '../outcome.ts'
import { diffText } from '../terminal/diffText.ts'
import { usageLine } from '../usage.ts'
import { accountOptions, from, jsonOption, to } from '../viewOptions.ts'

/** Tells two boards of one account apart. */
export const diff: Command = {
  name: 'diff',
  summary: 'What changed between two dates, with the developments that did it.',
  options: [from, to, ...accountOptions, jsonOption],
  async run(given, io) {
    const { file, options } = given
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const { timeZone } = opened.dossier
    const lens = askedLens(options, opened.dossier, 'assessed')
    if (!lens.ok) return refused([`${nameOf(file)}: ${lens.problem}`])
    const filter = askedFilter(given, opened.dossier)
    if (!filter.ok) return refused([`${nameOf(file)}: ${filter.problem}`])
    const [earlier = '', later = ''] = [options.get('from'), options.get('to')]
    if (asOfDate(earlier, timeZone).limit > asOfDate(later, timeZone).limit) {
      return misused(`--from ${quoted(earlier)} is later than --to ${quoted(later)}`, usageLine(diff))
    }
    const view = { from: earlier, to: later, lens: lens.value, filter: filter.value }
    return done(options.has('json') ? json(diffJson(opened, view)) : diffText(opened, view, io.terminal))
  },
}
