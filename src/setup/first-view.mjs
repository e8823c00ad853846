import { gzipSync } from 'node:zlib'

/** What the first view's script may weigh, gzipped, in bytes (1 kB = 1,000 bytes), and what it should. */
const limit = 130_000
const goal = 115_000

/**
 * @typedef {{ type: 'chunk', code: string, imports: string[], isEntry: boolean, facadeModuleId: string | null }} Chunk
 * @typedef {Record<string, Chunk | { type: 'asset' }>} Bundle
 */

/**
 * The gzipped size in bytes of a page's script: its entry and all that this imports statically.
 * @param {Bundle} bundle
 * @param {string} page such as `index.html`
 */
export function scriptSize(bundle, page) {
  const entries = Object.entries(bundle).filter(
    ([, part]) => part.type === 'chunk' && part.isEntry && part.facadeModuleId?.endsWith(`/${page}`),
  )
  if (entries.length === 0) throw new Error(`The build has no script for ${page}.`)
  /** @type {Set<string>} */
  const seen = new Set()
  const visit = (/** @type {string} */ file) => {
    const part = bundle[file]
    if (seen.has(file) || part?.type !== 'chunk') return 0
    seen.add(file)
    /** @type {number} */
    let size = gzipSync(part.code, { level: 9 }).length
    for (const imported of part.imports) size += visit(imported)
    return size
  }
  return entries.reduce((sum, [file]) => sum + visit(file), 0)
}

/** A Vite plugin that says how much script the first view needs, and fails the build where that is too much. */
export function limitFirstView() {
  return {
    name: 'parley:limit-first-view',
    /**
     * @param {unknown} _options
     * @param {Bundle} bundle
     */
    writeBundle(_options, bundle) {
      const size = scriptSize(bundle, 'index.html')
      const found = `The first view's script: ${kB(size)} gzipped (goal ${kB(goal)}, limit ${kB(limit)})`
      if (size > limit) throw new Error(`${found}: too much.`)
      console.error(`${found}${size > goal ? ', above the goal' : ''}.`)
    },
  }
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
