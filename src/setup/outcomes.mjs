import { readFileSync } from 'node:fs'

/**
 * What came of a test, of a file that could not be loaded, or of a run as a whole that failed.
 * @typedef Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {number} duration in milliseconds
 * @property {string} figure what the test counted or measured; '' where it says nothing of it
 * @property {string} problem what went wrong; '' where nothing did
 */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * An outcome that failed, for lack of a test that would tell.
 * @param {string} name
 * @param {string} problem
 * @returns {Outcome}
 */
export const failure = (name, problem) => ({ name, state: 'failed', duration: 0, figure: '', problem })

export const wholeRun = 'the run as a whole'

/**
 * The outcomes of a run by its exit code and the report that it left. One that ended badly without naming a failed test,
 * left no report or ran no test has failed as a whole; of a part of a run all may have been skipped.
 * @template Report
 * @param {number} code
 * @param {string} file
 * @param {(report: Report) => Outcome[]} outcomesIn
 * @param {boolean} [isPart]
 * @returns {Outcome[]}
 */
export function outcomesOf(code, file, outcomesIn, isPart = false) {
  const outcomes = read(file, outcomesIn)
  if (outcomes === null) return [failure(wholeRun, 'It left no report.')]
  const { passed, failed, skipped } = countsOf(outcomes)
  const ran = passed + (isPart ? skipped : 0)
  if (failed > 0 || (code === 0 && ran > 0)) return outcomes
  return [...outcomes, failure(wholeRun, code === 0 ? 'It ran no test.' : `It ended with exit code ${code}.`)]
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Outcome[]} outcomesIn
 */
function read(file, outcomesIn) {
  try {
    return outcomesIn(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/**
 * How many outcomes are of each state.
 * @param {readonly Outcome[]} outcomes
 * @returns {Counts}
 */
export function countsOf(outcomes) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { state } of outcomes) counts[state] += 1
  return counts
}

/**
 * Counts as a run ends with: `N passed, N failed`, and where some were, how many were skipped.
 * @param {Counts} counts
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * A line on what came of a test, and below it, where it failed, the first lines of why.
 * @param {Outcome} outcome
 */
export function lineOf({ name, state, duration, figure, problem }) {
  const seconds = `${(duration / 1000).toFixed(1)} s`.padStart(9)
  const line = `${state === 'failed' ? 'FAILED' : state} ${seconds}  ${name}${figure === '' ? '' : `: ${figure}`}`
  return [
    line,
    ...(problem === '' ? [] : problem.split('\n').slice(0, 6)).map((one) => `                  ${one}`),
  ].join('\n')
}
