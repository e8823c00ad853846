import { expect, test } from 'vitest'
import { runs, ukraine } from './runs.ts'

const asked = [ukraine, '--proposal', 'ceasefire-30d', '--scenario', 'kyiv-and-moscow-agree']

test('analyse tells as JSON what stands in the way, the odds by the scenario, where to push and the way', async () => {
  const { exit, out, err } = await runs(['analyse', ...asked, '--json'])
  expect([exit, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({
    asOf: '2025-03-25',
    lens: 'assessed',
    proposal: 'ceasefire-30d',
    status: 'tabled.pending',
    requirement: 'unknown',
    blockers: { count: 1, bySize: { 2: 1 }, sets: [['monitoring', 'mobilization-halt']] },
    odds: expect.closeTo(0.18, 12),
    missingOdds: [],
    importance: [
      { condition: 'mobilization-halt', birnbaum: expect.closeTo(0.6, 12) },
      { condition: 'monitoring', birnbaum: expect.closeTo(0.3, 12) },
    ],
    routes: [
      {
        steps: [
          { condition: 'monitoring', event: 'satisfy' },
          { condition: 'mobilization-halt', event: 'satisfy' },
        ],
      },
    ],
    deadlocks: [],
  })
})

test('analyse says it in words, the odds with their term', async () => {
  const { exit, out } = await runs(['analyse', ...asked])
  expect(exit).toBe(0)
  expect(out).toContain('very unlikely, 18%')
  expect(out.replace(/\s+/g, ' ')).toContain('60 points for each 100 of its own; 60% if it holds, 0% if not')
  expect(out.replace(/\s+/g, ' ')).toContain('Of the 4 ways in which 2 open things can hold or not, 1 meets it.')
})

test('of a proposal that is not there, or not on the board yet, analyse prints nothing but why', async () => {
  const missing = await runs(['analyse', ukraine, '--proposal', 'ceasefire'])
  expect([missing.exit, missing.out]).toEqual([1, ''])
  expect(missing.err).toContain('no proposal "ceasefire"')
  const early = await runs(['analyse', ukraine, '--proposal', 'ceasefire-30d', '--as-of', '2025-01-01'])
  expect([early.exit, early.out]).toEqual([1, ''])
  expect(early.err).toContain('not on the board')
})
