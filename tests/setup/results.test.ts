import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countPlaywright, countsOf, countVitest } from '../../src/setup/results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parley-results-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'report.json')
const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 1, testResults }))

describe('a run is counted', () => {
  test('by its report', () => {
    vitest(5, 2)
    expect(countsOf(1, file, countVitest)).toEqual({ passed: 5, failed: 2, skipped: 1 })
  })

  test('with one failure for each file that could not be loaded', () => {
    vitest(5, 1, [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ])
    expect(countsOf(1, file, countVitest).failed).toBe(2)
  })

  test('with a flaky browser test as a failure', () => {
    writeFileSync(file, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }))
    expect(countsOf(1, file, countPlaywright)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })
})

describe('a run has failed', () => {
  test('that ended badly although no test did', () => {
    vitest(5, 0)
    expect(countsOf(1, file, countVitest)).toEqual({ passed: 5, failed: 1, skipped: 1 })
  })

  test('that ran no test', () => {
    vitest(0, 0)
    expect(countsOf(0, file, countVitest).failed).toBe(1)
  })

  test('that left no report, or half of one', () => {
    expect(countsOf(0, join(folder, 'none.json'), countVitest).failed).toBe(1)
    writeFileSync(file, '{"numPassedTests": 5')
    expect(countsOf(0, file, countVitest).failed).toBe(1)
  })
})
