import { expect, test } from 'vitest'
import { lineOf, outcomesOfPlaywright, outcomesOfVitest } from '../../src/setup/soak-lines.mjs'

const plain = { isPassed: true, duration: 1250, figure: '', problem: '' }

test('a line says what came of a test, how long it took and what it counted', () => {
  expect(lineOf({ ...plain, name: 'kills', figure: '200 kills, 0 lost' })).toBe(
    'passed     1.3 s  kills: 200 kills, 0 lost',
  )
  expect(lineOf({ ...plain, name: 'tabs' })).toBe('passed     1.3 s  tabs')
})

test('and below, of one that failed, why', () => {
  const lines = lineOf({ ...plain, name: 'tabs', isPassed: false, problem: 'Error: doubled\nmore' }).split('\n')
  expect(lines[0]).toBe('FAILED     1.3 s  tabs')
  expect(lines.slice(1).map((line) => line.trim())).toEqual(['Error: doubled', 'more'])
})

test('the outcomes of Vitest are told by name, those left out not at all, a file that did not load as one', () => {
  const assertionResults = [
    { fullName: 'merge commutes', status: 'passed', duration: 5, meta: { figure: '10,000 runs' } },
    { fullName: 'merge repeats', status: 'failed', failureMessages: ['no'] },
    { fullName: 'later', status: 'skipped' },
  ]
  const testResults = [
    { assertionResults },
    { name: 'broken.test.ts', status: 'failed', message: 'x', assertionResults: [] },
  ]
  expect(outcomesOfVitest({ testResults })).toEqual([
    { name: 'merge commutes', isPassed: true, duration: 5, figure: '10,000 runs', problem: '' },
    { name: 'merge repeats', isPassed: false, duration: 0, figure: '', problem: 'no' },
    { name: 'broken.test.ts', isPassed: false, duration: 0, figure: '', problem: 'x' },
  ])
})

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
  const inner = { title: 'inner', specs: [spec('b', 'flaky')] }
  const report = {
    suites: [{ title: 'file', specs: [spec('a', 'expected')], suites: [inner] }],
    errors: [{ message: 'no server' }],
  }
  expect(
    outcomesOfPlaywright(report).map(({ name, isPassed, figure, problem }) => [name, isPassed, figure, problem]),
  ).toEqual([
    ['a', true, '8 kills', ''],
    ['b', false, '8 kills', 'lost'],
    ['the run as a whole', false, '', 'no server'],
  ])
})
