import { expect, test } from 'vitest'
import { LeftHeights } from '../../src/app/leftHeights.ts'

/** A browser that keeps so many of the entries that were pushed. */
function historyOf(most: number) {
  let keys: string[] = []
  const entries = () => keys.map((key) => ({ key }) as NavigationHistoryEntry)
  return { entries, push: (key: string) => (keys = [...keys, key].slice(-most)) }
}

test('each entry that can be gone back to has its height, and the others are forgotten in the end', () => {
  const history = historyOf(50)
  const heights = new LeftHeights(history)
  const all = Array.from({ length: 1000 }, (_, number) => `entry ${number}`)
  for (const [number, key] of all.entries()) {
    history.push(key)
    heights.set(key, number)
    for (const one of history.entries()) expect(heights.get(one.key)).toBe(all.indexOf(one.key))
  }
  const remembered = all.filter((key) => heights.get(key) !== undefined)
  expect(remembered.length).toBeLessThanOrEqual(101)
})
