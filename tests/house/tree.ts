import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../../src/setup/root.mjs'

const folders = ['machines', 'src', 'public', 'tests', 'docs', '.ci']
const text = /\.(ts|tsx|mjs|js|css|html|json|md|svg|csv|txt|xml)$|(^|\/)(run|LICENSE|\.[a-z]+)$/

/** The text files of the project by their paths from its folder; the lock left out. */
export function textFiles(): string[] {
  const top = readdirSync(inRoot('.'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
  const below = folders.flatMap((folder) => filesIn(folder))
  return [...top, ...below].filter((file) => text.test(file) && file !== 'package-lock.json')
}

/** The files of a folder of the project, at any depth, by their paths from the project's folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

/** The lines of files of the project that match, as `file:line: text`. */
export function linesThatMatch(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(inRoot(file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
}
