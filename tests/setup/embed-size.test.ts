import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { limitEmbed } from '../../src/setup/embed-size.mjs'

const chunk = (kilobytes: number, more = '') => ({
  type: 'chunk' as const,
  code: randomBytes(kilobytes * 990).toString('base64') + more,
})
const { generateBundle } = limitEmbed()

test('a card whose script is too heavy fails the build, whenever its parts come', () => {
  const say = vi.spyOn(console, 'error').mockReturnValue()
  generateBundle(null, { 'embed.js': chunk(20), 'later.js': chunk(15), 'embed.css': { type: 'asset' } })
  expect(say).toHaveBeenCalledWith(expect.stringMatching(/^The embedded card's script: 3\d\.\d kB gzipped/))
  expect(() => generateBundle(null, { 'embed.js': chunk(20), 'later.js': chunk(25) })).toThrow('too much')
})

test('a card with React in its script fails the build', () => {
  expect(() => generateBundle(null, { 'embed.js': chunk(1, 'Symbol.for("react.transitional.element")') })).toThrow(
    'React',
  )
})

test('a build without a card fails', () => {
  expect(() => generateBundle(null, {})).toThrow('no script for embed.html')
})
