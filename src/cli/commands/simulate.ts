import { json } from '../../ui/json.ts'
import { datesOf } from '../../ui/shownDates.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import { supposition } from '../../ui/telling/supposition.ts'
import { words } from '../../ui/words.ts'
import { askedSteps } from '../askedSteps.ts'
import { askedView } from '../askedView.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import { done, refused } from '../outcome.ts'
import { statusJson } from '../statusJson.ts'
import { stepNotes, stepOption } from '../stepOption.ts'
import { stillToCome } from '../stillToCome.ts'
import { statusText } from '../terminal/statusText.ts'
import { accountOptions, asOf, jsonOption } from '../viewOptions.ts'

/** Draws the board of a dossier as it would be after some steps. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'The board after steps on top of the record, and what differs; the file stays as it is.',
  options: [stepOption, asOf, ...accountOptions, jsonOption],
  notes: stepNotes,
  async run(given, io) {
    const { file, options, lists } = given
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const { dossier } = opened
    const asked = askedView(given, dossier, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const found = askedSteps(lists.get('step') ?? [], dossier, asked.value.view.asOf, nameOf(file))
    if (!found.ok) return refused(found.faults)
    const { steps } = found
    const view = { ...asked.value.view, steps }
    if (options.has('json')) return done(json(statusJson(opened, view)), ...stillToCome(view, dossier))
    const dates = datesOf(view.asOf.slice(0, 4), dossier.timeZone)
    const title = words.board.question(supposition(steps, indexDossier(dossier), dates))
    return done(statusText(opened, { view, scenario: { title, steps: [...steps] } }, io.terminal))
  },
}
