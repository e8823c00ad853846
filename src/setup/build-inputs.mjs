import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './root.mjs'

/** What a build depends on beside the modules that it takes in. */
const always = ['package-lock.json', 'vite.config.ts']

/**
 * A Vite plugin that notes beside a build which of the project's files went into it, each with its size and time.
 * @param {string} name of the note
 * @param {string} [project] its folder
 */
export function noteInputs(name, project = root) {
  const started = Date.now()
  return {
    name: 'parley:note-inputs',
    /**
     * @this {{ getModuleIds(): Iterable<string> }}
     * @param {{ dir?: string | undefined }} output
     */
    writeBundle(output) {
      const modules = [...this.getModuleIds()].map((id) => relative(project, id.replace(/\?.*$/, '')))
      const own = modules.filter(
        (file) => !/^(\0|\.\.|node_modules)/.test(file) && markOf(join(project, file)) !== null,
      )
      const marks = [...always, ...own].map((file) => [file, markOf(join(project, file), started)])
      if (output.dir) writeFileSync(join(output.dir, name), JSON.stringify(Object.fromEntries(marks)))
    },
  }
}

/**
 * Whether no file that went into a build has changed since. It reads one small file and asks the times of a few dozen,
 * which takes a millisecond or two.
 * @param {string} note the path of the note, in a folder of the project's
 */
export function inputsUnchanged(note) {
  try {
    const project = dirname(dirname(note))
    const marks = Object.entries(JSON.parse(readFileSync(note, 'utf8')))
    return marks.length > 0 && marks.every(([file, mark]) => mark === markOf(join(project, file)))
  } catch {
    return false
  }
}

/**
 * A file's size and time in one word; null if it isn't there. A file written after `started` gets a mark that never
 * holds, since the build may have read it before.
 * @param {string} path
 * @param {number} [started] milliseconds
 */
function markOf(path, started = Number.POSITIVE_INFINITY) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  return found.mtimeMs < started ? `${found.size}@${found.mtimeMs}` : 'written during the build'
}
