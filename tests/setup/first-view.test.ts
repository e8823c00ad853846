import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { limitFirstView, scriptSize } from '../../src/setup/first-view.mjs'

/** Code that weighs about so many kilobytes when gzipped. */
const code = (kilobytes: number) => randomBytes(kilobytes * 990).toString('base64')
const chunk = (kilobytes: number, imports: string[] = [], page: string | null = null) => ({
  type: 'chunk' as const,
  code: code(kilobytes),
  imports,
  isEntry: page !== null,
  facadeModuleId: page && `/somewhere/${page}`,
})

test('the first view is its entry and what that imports, each once, without what comes on demand', () => {
  const bundle = {
    'entry.js': chunk(10, ['a.js', 'b.js'], 'index.html'),
    'a.js': chunk(20, ['b.js', 'entry.js']),
    'b.js': chunk(30),
    'later.js': chunk(500),
    'embed.js': chunk(500, [], 'embed.html'),
    'style.css': { type: 'asset' as const },
  }
  const size = scriptSize(bundle, 'index.html')
  expect(size / 1000).toBeGreaterThan(59)
  expect(size / 1000).toBeLessThan(62)
})

test('a build whose first view is too heavy fails and says by how much', () => {
  const say = vi.spyOn(console, 'error').mockReturnValue()
  const { writeBundle } = limitFirstView()
  writeBundle(null, { 'entry.js': chunk(120, [], 'index.html') })
  expect(say).toHaveBeenCalledWith(
    expect.stringMatching(/^The first view's script: 1[12]\d\.\d kB gzipped.*above the goal\.$/),
  )
  expect(() => writeBundle(null, { 'entry.js': chunk(140, [], 'index.html') })).toThrow(
    /1[34]\d\.\d kB gzipped.*too much/,
  )
})

test('a build without a first view fails', () => {
  expect(() => scriptSize({ 'entry.js': chunk(1) }, 'index.html')).toThrow('no script for index.html')
})
