import { gzipSync } from 'node:zlib'

/** What the script of an embedded card may weigh, gzipped, in bytes (1 kB = 1,000 bytes): all of it, whenever it comes. */
const limit = 40_000

/** What React leaves in every script that has it, and no other has. */
const markOfReact = 'react.transitional.element'

/**
 * @typedef {{ type: 'chunk', code: string } | { type: 'asset' }} Part
 */

/** A Vite plugin that says how much script a card needs, and fails the build where that is too much, or has React in it. */
export function limitEmbed() {
  return {
    name: 'parley:limit-embed',
    /**
     * @param {unknown} _options
     * @param {Record<string, Part>} bundle
     */
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
      if (scripts.length === 0) throw new Error('The build has no script for embed.html.')
      const size = scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0)
      const found = `The embedded card's script: ${(size / 1000).toFixed(1)} kB gzipped (limit ${limit / 1000} kB)`
      if (size > limit) throw new Error(`${found}: too much.`)
      if (scripts.some((code) => code.includes(markOfReact))) throw new Error(`${found}: it has React in it.`)
      console.error(`${found}.`)
    },
  }
}
