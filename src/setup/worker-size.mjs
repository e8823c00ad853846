import { gzipSync } from 'node:zlib'

/** What the script of a thread for the analysis may weigh, gzipped, in bytes (1 kB = 1,000 bytes). */
const limit = 8_000

/**
 * @typedef {{ type: 'chunk', code: string } | { type: 'asset', source: string | Uint8Array }} Part
 */

/**
 * The gzipped sizes in bytes of the threads' scripts, by file. Vite builds each on its own and calls it after its source.
 * @param {Record<string, Part>} bundle
 * @returns {[file: string, size: number][]}
 */
export const workerSizes = (bundle) =>
  Object.entries(bundle)
    .filter(([file]) => /(?:^|\/)\w*[wW]orker-[\w-]+\.js$/.test(file))
    .map(([file, part]) => [file, gzipSync(part.type === 'chunk' ? part.code : part.source, { level: 9 }).length])

/** A Vite plugin that says how much script each thread of the app needs, and fails the build where that is too much. */
export function limitWorkers() {
  return {
    name: 'parley:limit-workers',
    /**
     * @param {unknown} _options
     * @param {Record<string, Part>} bundle
     */
    generateBundle(_options, bundle) {
      for (const [file, size] of workerSizes(bundle)) {
        const found = `The thread's script ${file}: ${kB(size)} gzipped (limit ${kB(limit)})`
        if (size > limit) throw new Error(`${found}: too much.`)
        console.error(`${found}.`)
      }
    },
  }
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
