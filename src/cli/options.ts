import { parseArgs } from 'node:util'
import { quoted } from '../../machines/dossier/faults.ts'
import { suggestion } from './suggestion.ts'

/** What an option takes. */
export interface Value {
  /** How the usage line names it: `D` in `--as-of D`. */
  readonly sign: string
  /** What belongs there, as a fault says it. */
  readonly expected: string
  readonly takes: (text: string) => boolean
}

export interface Option {
  readonly name: string
  /** What it takes; null where it stands alone. */
  readonly value: Value | null
  readonly isRequired?: boolean
  /** Whether it may be given more than once. */
  readonly isRepeated?: boolean
  /** Whether the usage line leaves it to the help. */
  readonly isMinor?: boolean
  readonly help: string
}

/** What a command is given: its FILE, and the options, those that stand alone with an empty text. */
export interface Given {
  readonly file: string
  /** What stands where its other operands do. */
  readonly others: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** Every text that an option was given, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>
}

export type Parsed = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly problem: string }

const wrong = (problem: string): Parsed => ({ ok: false, problem })

/** Reads the arguments of a command that takes FILE (or what stands first in its place), other operands and these options; says what is wrong with them. */
export function parseOptions(
  argv: readonly string[],
  options: readonly Option[],
  others: readonly string[] = [],
  first = 'FILE',
): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }])),
    strict: false,
    tokens: true,
  })
  const files: string[] = []
  const given = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => token.rawName === `--${name}`)
    if (option === undefined) return wrong(unknown(token.rawName, options))
    const problem = problemWith(option, token.value, token.inlineValue === true)
    if (problem !== null) return wrong(problem)
    if (given.has(option.name) && !option.isRepeated) return wrong(`--${option.name} is given twice`)
    given.set(option.name, token.value ?? '')
    lists.set(option.name, [...(lists.get(option.name) ?? []), token.value ?? ''])
  }
  const [file, ...more] = files
  const missing = options.find(({ name, isRequired }) => isRequired && !given.has(name))
  if (file === undefined) return wrong(`${first === 'FILE' ? 'a ' : ''}${first} is missing`)
  const absent = others[more.length]
  if (absent !== undefined) return wrong(`${absent} is missing`)
  const extra = more[others.length]
  if (extra !== undefined) return wrong(tooMany(extra, first, others))
  if (missing !== undefined) return wrong(`--${missing.name} is missing`)
  return { ok: true, given: { file, others: more, options: given, lists } }
}

const tooMany = (extra: string, first: string, others: readonly string[]): string =>
  others.length === 0
    ? `one ${first} is enough: ${quoted(extra)} is a second`
    : `${first} and ${others.join(' and ')} are enough: ${quoted(extra)} is one more`

const unknown = (rawName: string, options: readonly Option[]): string =>
  `no option ${quoted(rawName)}${suggestion(rawName, [...options.map(({ name }) => `--${name}`), '--help'])}`

function problemWith({ name, value }: Option, given: string | undefined, isInline: boolean): string | null {
  if (value === null) return given === undefined ? null : `--${name} takes no value`
  if (given === undefined || (!isInline && given.startsWith('--'))) return `--${name} needs ${value.expected}`
  return value.takes(given) ? null : `--${name} needs ${value.expected}, not ${quoted(given)}`
}
