import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { readInput } from '../../src/cli/readInput.ts'
import { replaceFile, writeFile } from '../../src/cli/replaceFile.ts'
import { run } from '../../src/cli/run.ts'
import type { Terminal } from '../../src/cli/terminal/terminal.ts'

/** What a run of the command line came to. */
export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

interface World {
  /** What standard input holds. */
  readonly input?: string | Uint8Array
  readonly now?: number
  readonly terminal?: Terminal
}

/** Runs the command line in this process, with real files and everything else given. */
export async function runs(argv: readonly string[], { input = '', now = 0, terminal }: World = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const exit = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    read: (file) => readInput(file, () => Readable.from([Buffer.from(input)])),
    replace: replaceFile,
    write: writeFile,
    random: () => 0.5,
    now: () => now,
    terminal: terminal ?? { columns: 80, colour: false },
  })
  return { exit, out: out.join(''), err: err.join('') }
}

/** The path of a file of the project. */
export const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const ukraine = file('public/dossiers/ukraine-2025.json')
