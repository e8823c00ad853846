import { describe, expect, test } from 'vitest'
import { drawingOf } from '../../src/detail/chart/gatherings.ts'
import type { Rect } from '../../src/detail/chart/geometry.ts'
import { itemAfter, itemsOf } from '../../src/detail/chart/items.ts'
import { layoutOf } from '../../src/detail/chart/layout.ts'
import { triggerOf } from '../../src/detail/chart/plan.ts'

const labels = {
  name: (path: string) => path,
  caption: ({ trigger }: { trigger: string | null }) => trigger ?? '',
  onLine: () => 'a label',
}

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const drawings = [
  ['a proposal', drawingOf('proposal', false)],
  ['a condition', drawingOf('condition', false)],
  ['a consent', drawingOf('condition', true)],
] as const

describe.each(drawings)('the drawing of %s', (_name, { chart, gathering, plan }) => {
  test.each(['across', 'down'] as const)('lays nothing over anything else, %s', (direction) => {
    const { states, regions, width, height } = layoutOf(plan, gathering, labels, direction)
    expect(states.map(({ path }) => path).sort()).toEqual(plan.states.map(({ path }) => path).sort())
    for (const boxes of [states, regions]) {
      for (const [place, one] of boxes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true)
        for (const other of boxes.slice(place + 1)) expect([one.path, other.path, meet(one, other)]).toContain(false)
      }
    }
  })

  test('shows every transition of the machine, as a line or as a round', () => {
    const drawn = [...plan.lines, ...plan.loops].flatMap(({ transitions }) => transitions)
    for (const one of chart.transitions) expect(drawn, `${one.from} ${triggerOf(one)}`).toContain(one)
  })

  test('lets the keyboard reach every state and every transition, each once', () => {
    const items = itemsOf(plan)
    const keys = items.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const walked = new Set<string>()
    for (
      let key: string | null = keys[0] ?? null;
      key !== null && !walked.has(key);
      key = itemAfter(items, key, 'ArrowDown')
    )
      walked.add(key)
    expect(walked.size).toBe(keys.length)
    expect(keys.length).toBeGreaterThanOrEqual(plan.states.length + chart.transitions.length)
  })
})

test('a state says what leads to it where only one thing does', () => {
  const { plan } = drawingOf('proposal', false)
  const triggers = Object.fromEntries(plan.states.map(({ path, trigger }) => [path, trigger]))
  expect(triggers).toMatchObject({
    'tabled.ready': 'requirementIsTrue',
    'inForce.strained': 'allegeBreach',
    'inForce.oneSided': null,
    expired: 'clock',
  })
})
