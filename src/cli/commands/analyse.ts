import { quoted } from '../../../machines/dossier/faults.ts'
import { json } from '../../ui/json.ts'
import { analysed } from '../analysed.ts'
import { analyseJson } from '../analyseJson.ts'
import { askedView, named } from '../askedView.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import type { Option } from '../options.ts'
import { done, refused } from '../outcome.ts'
import { stillToCome } from '../stillToCome.ts'
import { analyseText } from '../terminal/analyseText.ts'
import { accountOptions, anyText, asOf, jsonOption, scenario } from '../viewOptions.ts'

const proposalOption: Option = {
  name: 'proposal',
  value: anyText('ID', 'the id of a proposal'),
  isRequired: true,
  help: 'the proposal that is asked about',
}

const MOST_SETS = 100

const limit: Option = {
  name: 'limit',
  isMinor: true,
  value: { sign: 'N', expected: 'a number from 0 to 1000000', takes: (text) => /^\d{1,6}$|^1000000$/.test(text) },
  help: `how many of the smallest sets are listed; else ${MOST_SETS}`,
}

/** Works out what one proposal needs. */
export const analyse: Command = {
  name: 'analyse',
  summary: 'What would change it: blockers, odds, where to push, shortest ways, deadlocks.',
  options: [proposalOption, asOf, ...accountOptions, scenario, limit, jsonOption],
  notes: ['The odds of a proposal’s conditions are those of the scenario; without one they are unknown.'],
  async run(given, io) {
    const { file, options } = given
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const { dossier } = opened
    const name = nameOf(file)
    const asked = askedView(given, dossier, io.now())
    if (!asked.ok) return refused([`${name}: ${asked.problem}`])
    const proposal = named('proposal', options.get('proposal') ?? '', dossier.proposals, ({ id }) => id)
    if (!proposal.ok) return refused([`${name}: ${proposal.problem}`])
    const { view, scenario: chosen } = asked.value
    const found = analysed(dossier, opened.board(view), proposal.value, chosen?.odds ?? {})
    if (found === null) {
      const { id, tabled } = proposal.value
      return refused([`${name}: ${quoted(id)} is not on the board as of ${view.asOf}: it is tabled on ${tabled}`])
    }
    const most = Number(options.get('limit') ?? MOST_SETS)
    if (options.has('json')) return done(json(analyseJson(found, most)), ...stillToCome(view, dossier))
    return done(analyseText(opened, asked.value, found, io.terminal))
  },
}
