import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inputsUnchanged } from './build-inputs.mjs'
import { ensurePackages } from './packages.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'

const folder = 'dist-cli'
const main = 'parley.mjs'
const parts = 'parts'
const note = 'inputs.json'

/** The built command line; importing it runs it. */
export const commandLine = inRoot(folder, main)

/**
 * Builds the command line unless the last build still fits the sources. Talks on standard error only.
 * Throws an Error with a sentence for the user if that fails.
 */
export function ensureCommandLine() {
  if (existsSync(commandLine) && inputsUnchanged(inRoot(folder, note))) return
  ensurePackages()
  if (buildCommandLine() !== 0) throw new Error('The command line could not be built.')
}

/** Builds the command line and returns the exit code of the build. */
export function buildCommandLine() {
  const fresh = inRoot(folder, `.new-${process.pid}`)
  try {
    const code = runTool('vite', ['build', '--mode', 'cli', '--outDir', fresh, '--logLevel', 'warn'], {
      output: 'stderr',
    })
    if (code === 0) moveIn(fresh)
    return code
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/**
 * Puts a finished build in place file by file, the parts first and the note last, so that a command that starts
 * meanwhile finds the old build or the new one. Parts are named by their content; those of older builds stay for
 * the processes that may still load them.
 * @param {string} fresh
 */
function moveIn(fresh) {
  mkdirSync(inRoot(folder, parts), { recursive: true })
  const loaded = existsSync(join(fresh, parts)) ? readdirSync(join(fresh, parts)).map((file) => join(parts, file)) : []
  for (const file of [...loaded, main, note]) renameSync(join(fresh, file), inRoot(folder, file))
}
