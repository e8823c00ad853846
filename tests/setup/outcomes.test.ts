import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countsOf, failure, lineOf, type Outcome, outcomesOf } from '../../src/setup/outcomes.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parley-outcomes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'report.json')
const passed: Outcome = { name: 'kills', state: 'passed', duration: 1250, figure: '', problem: '' }
const asTheyAre = (outcomes: Outcome[]) => outcomes
function ended(code: number, ...outcomes: Outcome[]) {
  writeFileSync(file, JSON.stringify(outcomes))
  return outcomesOf(code, file, asTheyAre)
}
function partEnded(code: number, ...outcomes: Outcome[]) {
  writeFileSync(file, JSON.stringify(outcomes))
  return outcomesOf(code, file, asTheyAre, true)
}

test('a run is counted by what its report says of each test', () => {
  const outcomes = ended(1, passed, passed, { ...passed, state: 'skipped' }, failure('tabs', 'doubled'))
  expect(countsOf(outcomes)).toEqual({ passed: 2, failed: 1, skipped: 1 })
})

describe('a run has failed as a whole', () => {
  const last = (outcomes: Outcome[]) => outcomes.at(-1)

  test('that ended badly although no test did', () => {
    expect(last(ended(1, passed))).toEqual(failure('the run as a whole', 'It ended with exit code 1.'))
    expect(countsOf(ended(1, passed))).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('that ran no test, and as a part of one only where none was even skipped', () => {
    const skipped: Outcome = { ...passed, state: 'skipped' }
    expect(countsOf(ended(0, skipped)).failed).toBe(1)
    expect(partEnded(0, skipped)).toEqual([skipped])
    expect(last(partEnded(0))).toEqual(failure('the run as a whole', 'It ran no test.'))
    expect(last(ended(0))).toEqual(failure('the run as a whole', 'It ran no test.'))
  })

  test('that left no report, or half of one', () => {
    const none = [failure('the run as a whole', 'It left no report.')]
    expect(outcomesOf(0, join(folder, 'none.json'), asTheyAre)).toEqual(none)
    writeFileSync(file, '[{"name": "kills"')
    expect(outcomesOf(0, file, asTheyAre)).toEqual(none)
  })
})

describe('a line', () => {
  test('says what came of a test, how long it took and what it counted', () => {
    expect(lineOf({ ...passed, figure: '200 kills, 0 lost' })).toBe('passed     1.3 s  kills: 200 kills, 0 lost')
    expect(lineOf(passed)).toBe('passed     1.3 s  kills')
  })

  test('says below, of one that failed, why', () => {
    const lines = lineOf({ ...passed, state: 'failed', problem: 'Error: doubled\nmore' }).split('\n')
    expect(lines[0]).toBe('FAILED     1.3 s  kills')
    expect(lines.slice(1).map((line) => line.trim())).toEqual(['Error: doubled', 'more'])
  })
})
