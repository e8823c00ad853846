import type { Io } from './io.ts'
import type { Given, Option } from './options.ts'
import type { Outcome } from './outcome.ts'

/** One command of the command line. Each takes one FILE. */
export interface Command {
  readonly name: string
  /** What it does, in one sentence. */
  readonly summary: string
  readonly options: readonly Option[]
  readonly run: (given: Given, io: Io) => Promise<Outcome>
}
