import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { limitWorkers, workerSizes } from '../../src/setup/worker-size.mjs'

/** A script that weighs about so many kilobytes when gzipped. */
const script = (kilobytes: number) => ({
  type: 'asset' as const,
  source: randomBytes(kilobytes * 990).toString('base64'),
})

test('a thread’s script is told by its name, and weighed as it is sent', () => {
  const sizes = workerSizes({ 'assets/analysisWorker-Ab_1-x.js': script(5), 'assets/later-Ab1.js': script(50) })
  expect(sizes.map(([file]) => file)).toEqual(['assets/analysisWorker-Ab_1-x.js'])
  expect((sizes[0]?.[1] ?? 0) / 1000).toBeCloseTo(5, 0)
})

test('a build with a thread whose script is too heavy fails and says by how much', () => {
  const say = vi.spyOn(console, 'error').mockReturnValue()
  const { generateBundle } = limitWorkers()
  generateBundle(null, { 'assets/worker-x.js': script(7) })
  expect(say).toHaveBeenCalledWith(expect.stringMatching(/worker-x\.js: [67]\.\d kB gzipped \(limit 8\.0 kB\)\.$/))
  expect(() => generateBundle(null, { 'assets/worker-x.js': script(9) })).toThrow(/9\.\d kB gzipped.*too much/)
})
