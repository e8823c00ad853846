import { describe, expect, test } from 'vitest'
import { occasionsOf, readoutRows } from '../../../../machines/board/accounts/readouts.ts'
import { everything } from '../../../../machines/record.ts'
import { openUkraine, ukraine } from '../../workspace/ukraine.ts'

const opened = openUkraine()
const view = (asOf: string, more = {}) => ({ asOf, filter: everything, steps: [], ...more })
const development = (id: string) => {
  const found = ukraine.developments.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no development ${id}`)
  return found
}

describe('two texts of one event', () => {
  const rows = readoutRows(
    ukraine,
    development('2025-03-18-kremlin-readout'),
    development('2025-03-18-white-house-readout'),
  )
  const subjects = (comparison: string) =>
    rows.filter((row) => row.comparison === comparison).map(({ subject }) => subject)

  test('show the conditions that one adds, where both answer otherwise, and what else is missing in one', () => {
    expect(subjects('added')).toEqual(['monitoring', 'mobilization-halt', 'arms-supply-stop', 'intelligence-stop'])
    expect(subjects('other')).toEqual(['scope-of-halt'])
    expect(subjects('missing')).toContain('prisoner-exchange')
    expect(subjects('missing')).toContain('russia-halt-agreement')
  })

  test('name everything that either touches, once, and nothing else', () => {
    const touched = new Set(rows.map(({ subject }) => subject))
    expect(touched.size).toBe(rows.length)
    for (const { left, right } of rows) expect(left.length + right.length).toBeGreaterThan(0)
  })

  test('are the same in both where they say the same, whatever its standing', () => {
    const statements = readoutRows(
      ukraine,
      development('2025-03-25-us-ukraine-statement'),
      development('2025-03-25-us-russia-statement'),
    )
    const same = statements.filter(({ comparison }) => comparison === 'same').map(({ subject }) => subject)
    expect(same).toEqual(['energy-halt', 'halt-monitoring', 'scope-of-halt'])
  })

  test('compare alike from either side', () => {
    const [one, other] = [development('2025-03-18-kremlin-readout'), development('2025-03-18-white-house-readout')]
    const turned = readoutRows(ukraine, other, one)
    const plain = (all: typeof rows) => all.map(({ subject, comparison }) => `${subject} ${comparison}`).sort()
    expect(plain(turned)).toEqual(plain(rows))
  })
})

test('an event is there from the day on which two of its texts are, and only of what counts', () => {
  const titles = (asOf: string, more = {}) => [...occasionsOf(opened, view(asOf, more)).keys()].map(({ id }) => id)
  expect(titles('2025-03-17')).toEqual([])
  expect(titles('2025-03-18')).toEqual(['putin-trump-call'])
  expect(titles('2025-03-25')).toEqual(['putin-trump-call', 'riyadh-statements'])
  expect(titles('2025-03-25', { filter: { ...everything, trust: 'A1' } })).toEqual([])
})
