import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { listen } from '../../../src/setup/listen.mjs'
import { inRoot } from '../../../src/setup/root.mjs'
import { staticFiles } from '../../../src/setup/static-files.mjs'

/** Two builds of the app in two folders of one host, so that they share one store. */
export interface Builds {
  readonly present: string
  /**
   * A build as a later release would be: its store has another version, and one migration more leads to it. What else a
   * release has (a card to embed, a worker for being offline, small files) no test of it needs.
   */
  readonly later: string
  close(): void
}

export async function serveBuilds(): Promise<Builds> {
  const host = mkdtempSync(join(tmpdir(), 'parley-builds-'))
  cpSync(inRoot('dist'), join(host, 'present'), { recursive: true })
  await build({
    root: inRoot(),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react(), laterStore],
    worker: { format: 'es' },
    build: { outDir: join(host, 'later'), emptyOutDir: true, minify: false, reportCompressedSize: false },
  })
  const server = await listen(staticFiles(host), ['127.0.0.1', '::1'], 0, 1)
  const address = (folder: string): string => `http://localhost:${server.port}/${folder}/`
  return {
    present: address('present'),
    later: address('later'),
    close() {
      server.close()
      rmSync(host, { recursive: true, force: true })
    },
  }
}

const nextVersion = (version: string): string => String(Number(version) + 1)

/** Gives the store one version more. */
const laterStore: Plugin = {
  name: 'parley:later-store',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/src/storage/schema.ts')) {
      return replaced(code, /(schemaVersion = )(\d+)/, (_, start, version) => `${start}${nextVersion(version)}`)
    }
    if (id.endsWith('/src/storage/migrations.ts')) {
      const more = "{ to: Infinity, run: async (database) => void database.createObjectStore('later') }"
      return replaced(code, /(migrations: readonly Migration\[\] = \[[^\]]*)\]/, (_, start) => `${start}, ${more}]`)
    }
    return null
  },
}

function replaced(code: string, pattern: RegExp, by: (...parts: string[]) => string): string {
  if (!pattern.test(code)) throw new Error(`${pattern} is nowhere in it.`)
  return code.replace(pattern, by)
}
