import { describe, expect, test } from 'vitest'
import { file, runs, ukraine } from './runs.ts'

async function diff(path: string, from: string, to: string, ...options: string[]) {
  const { exit, out, err } = await runs(['diff', path, '--from', from, '--to', to, ...options])
  expect([exit, err]).toEqual([0, ''])
  return out
}

describe('changes in a terminal', () => {
  test('say between which dates, by whose account', async () => {
    expect(await diff(ukraine, '2025-03-17', '2025-03-25T12:00:00+02:00', '--lens', 'united-states')).toMatch(
      /^Ukraine: the March 2025 proposals\nFrom the end of 17 March 2025 to 25 March 2025, 12:00 \(Europe\/Kyiv\), by the\naccount of the United States\n\n/,
    )
  })

  test('say of each subject what it was, what it is, and what did it', async () => {
    const text = await diff(ukraine, '2025-03-17', '2025-03-25')
    expect(text).toMatch(/^30-day ceasefire\n {2}◐ Pending → ✗ Blocked\n {2}\[1\]\n\n/m)
    expect(text).toContain('Safe navigation in the Black Sea\n  ○ Not tabled yet → ◐ Pending\n  Put on the table.\n')
    expect(text).toMatch(/Prisoner exchange of 19 March\n {2}Outstanding → Satisfied\n {2}0 of 175 .+ → 175 of 175 /)
    expect(text).toContain('  Russia: no answer → On 18 March\n')
    const [, sources = ''] = text.split('Who says so, and where to read it\n')
    expect(sources).toMatch(/^ *\[1\] European Council: /)
  })

  test('say what only time did', async () => {
    const path = file('tests/conformance/rules/04-declared-entry-and-its-term.json')
    expect(await diff(path, '2025-04-16', '2025-04-17')).toMatch(
      /\n {2}► In force → ◷ Expired\n {2}Only time passed\.\n$/,
    )
  })

  test('say that there are none', async () => {
    expect(await diff(ukraine, '2025-01-01', '2025-01-02')).toMatch(/\n\nNothing changed.*\.\n$/)
  })
})
