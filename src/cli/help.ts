import type { Command } from './command.ts'
import { signOf, usageLine } from './usage.ts'

/** The line that tells how any command is called. */
export const generalUsage = 'usage: parley COMMAND FILE [OPTION …]; parley --help lists the commands'

/** What `parley --help` prints. */
export const generalHelp = (commands: readonly Command[]): string =>
  text([
    'Parley tracks ceasefire proposals and the preconditions that parties attach to them:',
    'what stands between a proposal and a ceasefire, according to whom, since when.',
    '',
    generalUsage,
    '',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'FILE is a dossier; - reads it from standard input, but for commands that write to it.',
    'parley COMMAND --help tells what a command takes.',
    'The exit code is 0, 1 for bad input, 2 for wrong usage.',
  ])

/** What `parley COMMAND --help` prints. */
export const commandHelp = (command: Command): string =>
  text([
    command.summary,
    '',
    usageLine(command),
    '',
    ...table([
      firstOf(command),
      ...(command.operands ?? []).map(({ sign, help }): [string, string] => [sign, help]),
      ...command.options.map((option): [string, string] => [signOf(option), option.help]),
      ['--help', 'print this'],
    ]),
    ...(command.notes === undefined ? [] : ['', ...command.notes]),
  ])

function firstOf({ first, writes }: Command): [string, string] {
  if (first !== undefined) return [first.sign, first.help]
  return ['FILE', writes ? 'a dossier, which is written anew' : 'a dossier; - reads it from standard input']
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`

function table(rows: readonly (readonly [name: string, meaning: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`)
}
