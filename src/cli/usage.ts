import type { Command } from './command.ts'
import type { Option } from './options.ts'

/** The line that tells how a command is called. */
export function usageLine({ name, options }: Command): string {
  const signs = options.map((option) => (option.isRequired ? signOf(option) : `[${signOf(option)}]`))
  return `usage: parley ${name} FILE ${signs.join(' ')}`
}

/** An option and what it takes: `--as-of D`. */
export const signOf = ({ name, value }: Option): string => (value === null ? `--${name}` : `--${name} ${value.sign}`)
