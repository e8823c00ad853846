import { json } from '../../ui/json.ts'
import { askedView } from '../askedView.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import { done, refused } from '../outcome.ts'
import { statusJson } from '../statusJson.ts'
import { stillToCome } from '../stillToCome.ts'
import { statusText } from '../terminal/statusText.ts'
import { accountOptions, asOf, jsonOption, scenario } from '../viewOptions.ts'

/** Draws the board of a dossier. */
export const status: Command = {
  name: 'status',
  summary: 'The board: where every proposal, condition and question stands.',
  options: [asOf, ...accountOptions, scenario, jsonOption],
  async run(given, io) {
    const { file, options } = given
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const asked = askedView(given, opened.dossier, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const { view } = asked.value
    if (options.has('json')) return done(json(statusJson(opened, view)), ...stillToCome(view, opened.dossier))
    return done(statusText(opened, asked.value, io.terminal))
  },
}
