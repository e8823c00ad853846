import { quoted } from '../../machines/dossier/faults.ts'
import { version } from '../../package.json'
import { commands } from './commands.ts'
import { commandHelp, generalHelp, generalUsage } from './help.ts'
import type { Io } from './io.ts'
import { parseOptions } from './options.ts'
import { done, misused, type Outcome } from './outcome.ts'
import { printable } from './printable.ts'
import { suggestion } from './suggestion.ts'
import { usageLine } from './usage.ts'

/** Runs a command line, such as `['status', 'case.json']`, and returns its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { exit, out, err } = await outcomeOf(argv, io)
  if (out !== '') io.out(out)
  if (err.length > 0) io.err(err.map((line) => `${printable(line)}\n`).join(''))
  return exit
}

async function outcomeOf([first, ...rest]: readonly string[], io: Io): Promise<Outcome> {
  if (first === undefined) return { exit: 2, out: '', err: [generalUsage] }
  if (first === '--version') return done(`${version}\n`)
  if (first === 'help' || isHelp(first)) return helpOn(rest[0])
  const command = commands.find(({ name }) => name === first)
  if (command === undefined) return unknown(first)
  if (asksForHelp(rest)) return done(commandHelp(command))
  const parsed = parseOptions(
    rest,
    command.options,
    command.operands?.map(({ sign }) => sign),
    command.first?.sign,
  )
  if (!parsed.ok) return misused(parsed.problem, usageLine(command))
  if (command.writes && parsed.given.file === '-') {
    return misused('FILE is written to, and standard input cannot be', usageLine(command))
  }
  return command.run(parsed.given, io)
}

const isHelp = (argument: string): boolean => argument === '--help' || argument === '-h'

/** Whether help is asked for before `--`, after which every argument is a file. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? argv.length : end).some(isHelp)
}

function helpOn(name: string | undefined): Outcome {
  if (name === undefined || isHelp(name)) return done(generalHelp(commands))
  const command = commands.find((one) => one.name === name)
  return command === undefined ? unknown(name) : done(commandHelp(command))
}

function unknown(name: string): Outcome {
  const known = [...commands.map((command) => command.name), 'help', '--help', '--version']
  return misused(`no command ${quoted(name)}${suggestion(name, known)}`, generalUsage)
}
