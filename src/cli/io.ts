import type { Replaced } from './replaceFile.ts'
import type { Terminal } from './terminal/terminal.ts'

/** The text of a file, or in words why there is none. */
export type Input = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }

/** All that the command line asks of the world around it. */
export interface Io {
  /** Writes to standard output: data. */
  readonly out: (text: string) => void
  /** Writes to standard error: talk. */
  readonly err: (text: string) => void
  /** Reads a file; `-` is standard input. */
  readonly read: (file: string) => Promise<Input>
  /** Writes a file anew, if it still holds what was read: whenever it ends, the old or the new file is there, whole. */
  readonly replace: (file: string, was: string, text: string) => Promise<Replaced>
  /** Writes a file, whatever it held, and where there was none: whole, or not at all. */
  readonly write: (file: string, contents: string | Uint8Array) => Promise<Replaced>
  /** A number from 0 up to, but without, 1: another one each time. */
  readonly random: () => number
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number
  /** What standard output is shown on. */
  readonly terminal: Terminal
}
