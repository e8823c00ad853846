import { failure, wholeRun } from './outcomes.mjs'

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */
/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ status: string, annotations: Annotation[], results: { duration: number, error?: { message?: string } }[] }} Attempt */
/** @typedef {{ title: string, specs?: { title: string, tests: Attempt[] }[], suites?: Suite[] }} Suite */

/**
 * What came of each test in Playwright’s own report. A flaky test has failed.
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Outcome[]}
 */
export function outcomesOfPlaywright({ suites, errors = [] }) {
  return [...suites.flatMap(ofSuite), ...errors.map(({ message = '' }) => failure(wholeRun, message))]
}

/**
 * @param {Suite} suite
 * @returns {Outcome[]}
 */
function ofSuite({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations, results }) => ({
      name: title,
      state: stateOf(status),
      duration: results.reduce((sum, one) => sum + one.duration, 0),
      figure: annotations.find(({ type }) => type === 'figure')?.description ?? '',
      problem: results.find(({ error }) => error !== undefined)?.error?.message ?? '',
    })),
  )
  return [...own, ...suites.flatMap(ofSuite)]
}

/**
 * @param {string} status
 * @returns {Outcome['state']}
 */
function stateOf(status) {
  if (status === 'expected') return 'passed'
  return status === 'skipped' ? 'skipped' : 'failed'
}
