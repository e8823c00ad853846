import { expect, test } from 'vitest'
import { tooHardTree, treeDossier } from '../bench/trees.ts'
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

test('what has ended, or is in force, is told as that: odds of what it requires are not odds of it', async () => {
  const told = async (proposal: string, asOf: string) =>
    (await runs(['analyse', ukraine, '--proposal', proposal, '--as-of', asOf])).out.replace(/\s+/g, ' ')
  const ended = await told('easter-truce', '2025-05-11')
  expect(ended).toContain('It has ended (expired) and would have to be revived first.')
  expect(ended).toContain('Odds that what it requires is met certain, as stated, 100%')
  expect(await told('easter-truce', '2025-04-20')).toContain('It is already in force.')
})

test('what is too hard is said to be so wherever a figure or a way would stand', { timeout: 60_000 }, async () => {
  const input = JSON.stringify(treeDossier(tooHardTree))
  const { out } = await runs(['analyse', '-', '--proposal', 'truce', '--scenario', 's'], { input })
  const parts = out.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
  expect(parts.slice(-3)).toEqual([
    'What stands in the way',
    'Odds that what it requires is met',
    'Shortest ways to ready',
  ])
  expect(out.match(/Too hard to work out exactly/g)).toHaveLength(3)
})

test('a deadlock is told once for each thing that waits, with who wants it so, and the moves that break it as choices', async () => {
  const { out } = await runs(['analyse', ukraine, '--proposal', 'ceasefire-30d', '--as-of', '2025-05-11'])
  const text = out.replace(/\s+/g, ' ')
  expect(text.match(/Talks on a settlement and its root causes waits for/g)).toHaveLength(1)
  expect(text).toContain('waits for 30-day ceasefire, as Ukraine and Europe want it.')
  expect(text).toContain(
    'One first move breaks it: 30-day ceasefire or talks on a settlement and its root causes, without',
  )
})

test('the smallest sets are counted with their sizes', async () => {
  const text = async (requires: object) => {
    const input = JSON.stringify(treeDossier(requires as Parameters<typeof treeDossier>[0]))
    return (await runs(['analyse', '-', '--proposal', 'truce', '--scenario', 's'], { input })).out.replace(/\s+/g, ' ')
  }
  expect(await text({ atLeast: 3, of: ['a', 'b', 'c', 'd'] })).toContain(
    '4 smallest sets would meet what it requires, each of 3 changes.',
  )
  expect(await text({ anyOf: ['a', { allOf: ['b', 'c'] }] })).toContain(
    '2 smallest sets would meet what it requires, 1 of 1 change and 1 of 2 changes.',
  )
  expect(await text({ allOf: ['a', 'b'] })).toContain('Only one set, of 2 changes, would meet what it requires.')
})
