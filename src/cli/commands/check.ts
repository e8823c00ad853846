import { advise } from '../../../machines/dossier/advice.ts'
import { printFault } from '../../../machines/dossier/faults.ts'
import { parseDossier } from '../../../machines/dossier.ts'
import { json } from '../../ui/json.ts'
import { plural } from '../../ui/words/en/plural.ts'
import type { Command } from '../command.ts'
import { nameOf } from '../openFile.ts'
import { done, refused } from '../outcome.ts'
import { jsonOption } from '../viewOptions.ts'

/** Says what is wrong with a dossier, and what could be better. */
export const check: Command = {
  name: 'check',
  summary: 'Every error of a dossier and every advice on it, each with its path.',
  options: [jsonOption],
  async run({ file, options }, io) {
    const input = await io.read(file)
    const name = nameOf(file)
    if (!input.ok) return refused([`${name}: ${input.problem}`])
    const parsed = parseDossier(input.text, advise)
    const errors = parsed.ok ? [] : parsed.faults
    const { advice } = parsed
    if (options.has('json')) return { exit: parsed.ok ? 0 : 1, out: json({ errors, advice }), err: [] }
    const lines = advice.map((one) => printFault(name, one))
    if (!parsed.ok) return refused([...errors.map((one) => printFault(name, one)), ...lines])
    return done(
      lines.map((line) => `${line}\n`).join(''),
      `${name}: no errors, ${plural(advice.length, 'piece', 'pieces')} of advice`,
    )
  },
}
