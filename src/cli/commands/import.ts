import { printFault } from '../../../machines/dossier/faults.ts'
import { readDevelopments } from '../../exchange/csvIn.ts'
import { recordedAt } from '../../exchange/recordedAt.ts'
import { plural } from '../../ui/words/en/plural.ts'
import { addedTo } from '../addedTo.ts'
import type { Command } from '../command.ts'
import { instantNow } from '../instantNow.ts'
import type { Io } from '../io.ts'
import { nameOf, openFile } from '../openFile.ts'
import type { Given } from '../options.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { rewritten } from '../rewritten.ts'

/** Adds the developments of a table to a dossier. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Adds the developments of a CSV table to the file, all or none, and says what they changed.',
  operands: [
    { sign: 'DEVELOPMENTS.csv', help: 'the table, as export --csv writes it; - reads it from standard input' },
  ],
  options: [],
  writes: true,
  notes: [
    'A table without the column recorded: what is added enters the record now, as with log.',
    'With it, as export writes it: what it says; a blank says on the day of the development itself.',
  ],
  async run(given, io) {
    const [table = ''] = given.others
    const input = await io.read(table)
    if (!input.ok) return refused([`${nameOf(table)}: ${input.problem}`])
    return rewritten(given.file, () => importOnce(given, nameOf(table), input.text, io))
  },
}

/** One attempt; null where the file changed meanwhile, and nothing was written. */
async function importOnce({ file }: Given, table: string, csv: string, io: Io): Promise<Outcome | null> {
  const result = await openFile(file, io)
  if (!result.ok) return result.outcome
  const preview = readDevelopments(csv, JSON.parse(result.text))
  const { rows, faults } = preview
  if (faults.length > 0) return refused(faults.map((fault) => printFault(table, fault)))
  const added = recordedAt(preview, instantNow(io, result.opened.dossier.timeZone))
  const known = rows.length - added.length
  if (rows.length === 0) return done('', `${table}: no development in this table; nothing was written`)
  const already = known === 0 ? '' : `; ${plural(known, 'was', 'were')} there already`
  const summary = `${file}: ${plural(added.length, 'development', 'developments')} added${already}`
  if (added.length === 0) return done('', summary)
  const written = await addedTo(file, result, added, io)
  return written.ok ? done(written.changed, summary) : written.outcome
}
