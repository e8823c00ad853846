import * as v from 'valibot'
import { expect, test } from 'vitest'
import { runs, ukraine } from './runs.ts'

const steps = v.object({
  id: v.string(),
  lens: v.string(),
  steps: v.array(
    v.strictObject({
      at: v.string(),
      recorded: v.nullable(v.string()),
      development: v.nullable(v.string()),
      by: v.array(v.string()),
      standing: v.nullable(v.picklist(['established', 'claim'])),
      event: v.nullable(v.string()),
      before: v.nullable(v.string()),
      after: v.nullable(v.string()),
      why: v.optional(v.string()),
    }),
  ),
})

async function told(id: string, ...options: string[]) {
  const { exit, out, err } = await runs(['history', ukraine, id, ...options, '--json'])
  expect([exit, err]).toEqual([0, ''])
  return v.parse(steps, JSON.parse(out))
}

test('history --json tells each step by the account that is asked for, and those without effect with why', async () => {
  const { id, lens, steps } = await told('energy-halt', '--lens', 'ukraine', '--as-of', '2025-03-20')
  expect([id, lens]).toEqual(['energy-halt', 'ukraine'])
  expect(steps.map(({ before, after }) => [before, after])).toEqual([
    [null, 'tabled.pending'],
    ['tabled.pending', 'tabled.ready'],
    ['tabled.ready', 'tabled.ready'],
  ])
  expect(steps[0]).toEqual({
    at: '2025-03-18',
    recorded: null,
    development: null,
    by: [],
    standing: null,
    event: null,
    before: null,
    after: 'tabled.pending',
  })
  expect(steps[2]).toMatchObject({
    by: ['ukraine'],
    standing: 'claim',
    event: 'allegeBreach',
    why: '"allegeBreach" is not possible from "tabled.ready"',
  })
})

test('what came only through its requirement names the development, and no event', async () => {
  const { steps } = await told('energy-halt', '--as-of', '2025-03-20')
  expect(steps.at(-1)).toMatchObject({ development: expect.any(String), event: null, after: 'tabled.ready' })
})

test('a term that runs out is the clock’s doing', async () => {
  const { steps } = await told('easter-truce', '--lens', 'russia', '--as-of', '2025-05-01')
  expect(steps.at(-1)).toMatchObject({ development: null, by: [], standing: null, event: 'clock', after: 'expired' })
})

test('KIND:ID is understood as well, and what nothing is called exits with 1', async () => {
  expect(await told('condition:kyiv-agreement')).toEqual(await told('kyiv-agreement'))
  expect(await runs(['history', ukraine, 'kyiv-agrement'])).toEqual({
    exit: 1,
    out: '',
    err: `${ukraine}: no condition or proposal "kyiv-agrement"; did you mean "kyiv-agreement"?\n`,
  })
  const { exit, err } = await runs(['history', ukraine, 'proposal:kyiv-agreement'])
  expect([exit, err]).toEqual([1, expect.stringContaining('no proposal "kyiv-agreement"')])
})

test('the text lists the steps with who says so and where that can be read', async () => {
  const { out } = await runs(['history', ukraine, 'energy-halt', '--as-of', '2025-04-20'])
  expect(out).toContain('25 March 2025  ✓ Ready → ► In force\n  the United States and Russia [2]')
  expect(out).toContain('[2] US–Russia statement')
})
