/** What a command comes to: an exit code, data for standard output, and lines of talk for standard error. */
export interface Outcome {
  readonly exit: 0 | 1 | 2
  readonly out: string
  readonly err: readonly string[]
}

/** The data that was asked for, and what there is to say beside it. */
export const done = (out: string, ...err: string[]): Outcome => ({ exit: 0, out, err })

/** Bad input: a line for each fault, and no data. */
export const refused = (faults: readonly string[]): Outcome => ({ exit: 1, out: '', err: faults })

/** Wrong usage: what is wrong, and how it goes. */
export const misused = (problem: string, usage: string): Outcome => ({
  exit: 2,
  out: '',
  err: [`parley: ${problem}`, usage],
})
