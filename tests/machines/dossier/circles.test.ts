import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCircles, printCircle } from '../../../machines/dossier/circles.ts'
import { readChanged } from './sample.ts'

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }))

/** Whether a node can be come back to, by taking away again and again what leads nowhere. */
function hasCircle(edges: readonly (readonly number[])[]): boolean {
  const left = new Set(edges.keys())
  for (;;) {
    const ends = [...left].filter((node) => !(edges[node] ?? []).some((next) => left.has(next)))
    if (ends.length === 0) return left.size > 0
    for (const node of ends) left.delete(node)
  }
}

test('it finds a circle where there is one, and each that it names is one', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const circles = findCircles(edges.length, (node) => edges[node] ?? [])
      expect(circles.length > 0).toBe(hasCircle(edges))
      for (const circle of circles) {
        for (const [place, node] of circle.entries()) expect(edges[node]).toContain(circle[(place + 1) % circle.length])
      }
    }),
    { numRuns: 1000 },
  )
})

test('a circle through everything is found without a stack', () => {
  const size = 100_000
  const [circle = []] = findCircles(size, (node) => [(node + 1) % size])
  expect(circle.length).toBe(size)
  expect(printCircle(circle.map(String)).length).toBeLessThan(60)
})

test('corrections in one long circle are refused', () => {
  const count = 50_000
  const developments = Array.from({ length: count }, (_, place) => ({
    id: `d-${place}`,
    at: '2025-01-01',
    headline: 'News',
    source: 'press',
    [place % 2 === 0 ? 'replaces' : 'withdraws']: `d-${(place + 1) % count}`,
  }))
  const parsed = readChanged({ developments })
  expect(parsed).toMatchObject({ ok: false, faults: [{ path: `$.developments[${count - 1}].withdraws` }] })
})

test('a development may replace one and withdraw another, and many may correct one', () => {
  const parsed = readChanged({ 'developments[2].replaces': '2025-01-02-agreed', 'developments[2].withdraws': 'starts' })
  expect(parsed.ok).toBe(true)
})
