import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is there for one test. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'parley-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return {
    /** Puts a file there, and returns its path. */
    put(name: string, text: string | Uint8Array): string {
      const file = join(path, name)
      writeFileSync(file, text)
      return file
    },
    read: (name: string): string => readFileSync(join(path, name), 'utf8'),
    names: (): string[] => readdirSync(path).sort(),
    path,
  }
}
