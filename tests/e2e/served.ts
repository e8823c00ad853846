import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../src/setup/listen.mjs'
import { inRoot } from '../../src/setup/root.mjs'
import { staticFiles } from '../../src/setup/static-files.mjs'

/** A copy of the build, served in a folder of a host of its own, so that it can change and go away. */
export interface Served {
  /** The address of the app's folder. */
  readonly address: string
  /** Puts another build, of a name, in its place: every part has a new name, the old names lead nowhere. */
  renew(build?: 'new' | 'newer'): void
  /** Ends the host: nothing answers any more. */
  close(): void
}

/** Serves the app as any static host may: in a folder. */
export async function serveCopy(): Promise<Served> {
  const host = mkdtempSync(join(tmpdir(), 'parley-served-'))
  const folder = join(host, 'tools', 'parley')
  cpSync(inRoot('dist'), folder, { recursive: true })
  const server = await listen(staticFiles(host), ['127.0.0.1', '::1'], 0, 1)
  return {
    address: `http://localhost:${server.port}/tools/parley/`,
    renew: (build = 'new') => renew(folder, build),
    close() {
      server.close()
      rmSync(host, { recursive: true, force: true })
    },
  }
}

function renew(folder: string, build: 'new' | 'newer'): void {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets)
  const renamed = (name: string): string => name.replace(/\.(\w+)$/, `${build}.$1`)
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)))
  const isText = /\.(?:js|css|html)$/
  const texts = [...readdirSync(assets).map((name) => join('assets', name)), 'index.html', 'sw.js'].filter((name) =>
    isText.test(name),
  )
  for (const name of texts) {
    const text = names.reduce((all, old) => all.replaceAll(old, renamed(old)), readFileSync(join(folder, name), 'utf8'))
    writeFileSync(join(folder, name), name === 'sw.js' ? anew(text, build) : text)
  }
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html', `<html data-build="${build}"`))
}

/** The page's own revision in the list of what is kept. */
const anew = (worker: string, build: 'new' | 'newer'): string =>
  worker.replace(
    /(index\.html",revision:")(\w{8})/,
    (_, before: string) => `${before}${build === 'new' ? 'feedbeef' : 'beeffeed'}`,
  )
