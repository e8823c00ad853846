import { accountsOf } from '../../../machines/board/accounts/accountsOf.ts'
import { accountsCsv } from '../../ui/accountsTable.ts'
import { namesOf } from '../../ui/dossierNames.ts'
import { json } from '../../ui/json.ts'
import { accountsJson } from '../accountsJson.ts'
import { askedView } from '../askedView.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import type { Option } from '../options.ts'
import { done, misused, refused } from '../outcome.ts'
import { accountsText } from '../terminal/accountsText.ts'
import { usageLine } from '../usage.ts'
import { accountOptions, asOf, jsonOption } from '../viewOptions.ts'

const csv: Option = { name: 'csv', value: null, help: 'as a CSV table, three columns an account' }

const options = accountOptions.map((option) =>
  option.name === 'lens' ? { ...option, help: 'the account that the others are held against; else assessed' } : option,
)

/** Tells who says what, side by side. */
export const accounts: Command = {
  name: 'accounts',
  summary: 'What each party itself says of every proposal, condition and question, and since when.',
  options: [asOf, ...options, jsonOption, csv],
  async run(given, io) {
    const { file, options } = given
    if (options.has('json') && options.has('csv')) {
      return misused('accounts takes --json or --csv, not both', usageLine(accounts))
    }
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const asked = askedView(given, opened.dossier, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const { view } = asked.value
    if (options.has('json')) return done(json(accountsJson(opened, view)))
    if (options.has('csv')) return done(accountsCsv(accountsOf(opened, view), namesOf(opened.dossier)))
    return done(accountsText(opened, asked.value, io.terminal))
  },
}
