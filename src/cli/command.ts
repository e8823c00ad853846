import type { Io } from './io.ts'
import type { Given, Option } from './options.ts'
import type { Outcome } from './outcome.ts'

/** What a command takes beside its FILE. */
export interface Operand {
  readonly sign: string
  readonly help: string
}

/** One command of the command line. Each takes one FILE first, if nothing else. */
export interface Command {
  readonly name: string
  /** What it does, in one sentence. */
  readonly summary: string
  /** What it takes in place of a FILE. */
  readonly first?: Operand
  /** What stands after the FILE; nothing for most. */
  readonly operands?: readonly Operand[]
  readonly options: readonly Option[]
  /** Those of the options of which exactly one is to be given. */
  readonly oneOf?: readonly Option[]
  /** Whether it writes its FILE anew, which standard input cannot be. */
  readonly writes?: boolean
  /** Lines that its help ends with. */
  readonly notes?: readonly string[]
  readonly run: (given: Given, io: Io) => Promise<Outcome>
}
