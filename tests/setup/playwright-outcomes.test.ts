import { expect, test } from 'vitest'
import { outcomesOfPlaywright } from '../../src/setup/playwright-outcomes.mjs'

test('the outcomes of Playwright come from suites within suites, and a flaky one has failed', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [
      {
        status,
        annotations: [{ type: 'figure', description: '8 kills' }],
        results: [{ duration: 3, ...(status === 'expected' ? {} : { error: { message: 'lost' } }) }],
      },
    ],
  })
  const inner = { title: 'inner', specs: [spec('b', 'flaky'), { ...spec('c', 'skipped') }] }
  const report = {
    suites: [{ title: 'file', specs: [spec('a', 'expected')], suites: [inner] }],
    errors: [{ message: 'no server' }],
  }
  expect(
    outcomesOfPlaywright(report).map(({ name, state, figure, problem }) => [name, state, figure, problem]),
  ).toEqual([
    ['a', 'passed', '8 kills', ''],
    ['b', 'failed', '8 kills', 'lost'],
    ['c', 'skipped', '8 kills', 'lost'],
    ['the run as a whole', 'failed', '', 'no server'],
  ])
})
