import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inRoot } from '../../src/setup/root.mjs'

export interface Finding {
  readonly rule: string
  readonly file: string
  readonly line: number
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location: { readonly path: string; readonly start: { readonly line: number } }
  }[]
}

/** What the project's lint rules find in files planted into an otherwise empty project: file path → its lines. */
export function lintPlanted(files: Readonly<Record<string, readonly string[]>>): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'parley-layers-'))
  try {
    for (const name of ['biome.json', '.gitignore']) copyFileSync(inRoot(name), join(folder, name))
    for (const [path, lines] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
    }
    const biome = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none']
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 })
    const report: Report = JSON.parse(stdout)
    return report.diagnostics.map(({ category, location }) => ({
      rule: category.replace('lint/', ''),
      file: location.path,
      line: location.start.line,
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
