import type { Command } from './command.ts'
import type { Option } from './options.ts'

/** The line that tells how a command is called. */
export function usageLine({ name, first, operands = [], options, oneOf = [] }: Command): string {
  const shown = options.filter(({ isMinor }) => !isMinor)
  const main = shown.filter((option) => !oneOf.includes(option))
  const signs = main.map((option) => {
    const sign = option.isRequired ? signOf(option) : `[${signOf(option)}]`
    return option.isRepeated ? `${sign} …` : sign
  })
  const either = oneOf.length === 0 ? [] : [`(${oneOf.map(signOf).join(' | ')})`]
  const rest = shown.length < options.length ? ['[OPTION …]'] : []
  return [
    'usage: parley',
    name,
    first?.sign ?? 'FILE',
    ...operands.map(({ sign }) => sign),
    ...either,
    ...signs,
    ...rest,
  ].join(' ')
}

/** An option and what it takes: `--as-of D`. */
export const signOf = ({ name, value }: Option): string => (value === null ? `--${name}` : `--${name} ${value.sign}`)
