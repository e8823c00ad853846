/** What is wrong with a file, or could be better: where, what was found there, what belongs there. */
export type Fault = {
  readonly path: string
  readonly problem: string
  readonly expected: string
  /** What to do about it; empty where there is nothing to add. */
  readonly hint: string
}

/** The way to a thing within a file: keys of objects and places in lists. */
export type Path = readonly (string | number)[]

/** Files with more faults than this are another kind of file: nobody reads on. */
export const mostFaults = 10_000

const LONGEST_VALUE = 60
const NAME = /^[A-Za-z_$][\w$]*$/

/** A text without what would make a line too long. */
export const cut = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text)

/** A text in double quotes: one line, and cut where it is long. */
export const quoted = (text: string): string => JSON.stringify(cut(text))

/** A value as a sentence names it: `"orange"`, `7`, `a list`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** The path as it is printed: `$.conditions[3].owedBy[0]`, `$["odd key"]`. */
export function printPath(path: Path): string {
  const steps = path.map((key) =>
    typeof key === 'number' ? `[${key}]` : NAME.test(key) ? `.${cut(key)}` : `[${quoted(key)}]`,
  )
  return `$${steps.join('')}`
}

/** A fault that says what to do, or else what was expected. */
export const fault = (path: Path, problem: string, expected: string, hint = ''): Fault => ({
  path: printPath(path),
  problem,
  expected,
  hint,
})

/** What ends a list of faults that is cut. */
export const andMore = fault([], `has ${mostFaults} of these, or more`, 'fewer', 'only the first are listed')

/** The fault on one line: `case.json: $.parties[0].role: is "king"; expected one of …`. */
export function printFault(file: string, { path, problem, expected, hint }: Fault): string {
  const line = `${file}: ${path}: ${problem}; ${hint === '' ? `expected ${expected}` : hint}`
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, ' ')
}
