import { readInput } from './readInput.ts'
import { replaceFile, writeFile } from './replaceFile.ts'
import { run } from './run.ts'
import { terminalOf } from './terminal/terminal.ts'

const { argv, env, stdin, stdout, stderr } = process

/** The file that entries were added to: they are there whatever becomes of what is said about them. */
let addedTo: string | null = null
const replace: typeof replaceFile = async (file, was, text) => {
  const replaced = await replaceFile(file, was, text)
  if (replaced.outcome === 'written') addedTo = file
  return replaced
}
const allTheSame = (): string =>
  addedTo === null ? '' : `; ${addedTo} was written all the same, and holds what was added: do not add it again`

// Whoever reads may have read enough: `| head -1` closes the pipe, and that is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') stderr.write(`parley: the output could not be written (${fault.code})${allTheSame()}\n`)
    process.exit(fault.code === 'EPIPE' ? 0 : 1)
  })
}

try {
  process.exitCode = await run(argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    read: (file) => readInput(file, () => stdin),
    replace,
    write: writeFile,
    random: Math.random,
    now: Date.now,
    terminal: terminalOf(stdout, env),
  })
} catch (fault) {
  stderr.write(`parley: a fault of its own, not of the file: ${fault instanceof Error ? fault.message : fault}\n`)
  process.exitCode = 1
}
