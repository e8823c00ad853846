/**
 * @typedef Outcome
 * @property {string} name
 * @property {boolean} isPassed
 * @property {number} duration in milliseconds
 * @property {string} figure what the test counted or measured; '' where it says nothing of it
 * @property {string} problem what went wrong; '' where nothing did
 */
/** @typedef {{ fullName: string, status: string, duration?: number, failureMessages?: string[], meta?: { figure?: string } }} Assertion */
/** @typedef {{ testResults: { message?: string, name?: string, status?: string, assertionResults: Assertion[] }[] }} VitestReport */
/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ status: string, annotations: Annotation[], results: { duration: number, error?: { message?: string } }[] }} Attempt */
/** @typedef {{ title: string, specs?: { title: string, tests: Attempt[] }[], suites?: Suite[] }} Suite */

/**
 * What came of each test of a run of Vitest; of a file that could not be loaded, one outcome.
 * @param {{ testResults: VitestReport['testResults'] }} report
 * @returns {Outcome[]}
 */
export function outcomesOfVitest({ testResults }) {
  return testResults.flatMap(({ assertionResults, status, name = '', message = '' }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ name, isPassed: false, duration: 0, figure: '', problem: message }]
      : assertionResults.filter((one) => one.status === 'passed' || one.status === 'failed').map(ofAssertion),
  )
}

/**
 * @param {Assertion} assertion
 * @returns {Outcome}
 */
function ofAssertion({ fullName, status, duration = 0, failureMessages = [], meta }) {
  const problem = failureMessages[0] ?? ''
  return { name: fullName, isPassed: status === 'passed', duration, figure: meta?.figure ?? '', problem }
}

/**
 * What came of each test of a run of Playwright. A flaky test has failed.
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Outcome[]}
 */
export function outcomesOfPlaywright({ suites, errors = [] }) {
  const broken = errors.map(({ message = '' }) => ({
    name: 'the run as a whole',
    isPassed: false,
    duration: 0,
    figure: '',
    problem: message,
  }))
  return [...suites.flatMap(ofSuite), ...broken]
}

/**
 * @param {Suite} suite
 * @returns {Outcome[]}
 */
function ofSuite({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations, results }) => ({
      name: title,
      isPassed: status === 'expected',
      duration: results.reduce((sum, one) => sum + one.duration, 0),
      figure: annotations.find(({ type }) => type === 'figure')?.description ?? '',
      problem: results.find(({ error }) => error !== undefined)?.error?.message ?? '',
    })),
  )
  return [...own, ...suites.flatMap(ofSuite)]
}

/**
 * A line on what came of a test, and below it, where it failed, the first lines of why.
 * @param {Outcome} outcome
 */
export function lineOf({ name, isPassed, duration, figure, problem }) {
  const seconds = `${(duration / 1000).toFixed(1)} s`.padStart(9)
  const line = `${isPassed ? 'passed' : 'FAILED'} ${seconds}  ${name}${figure === '' ? '' : `: ${figure}`}`
  return isPassed
    ? line
    : [
        line,
        ...problem
          .split('\n')
          .slice(0, 6)
          .map((one) => `                  ${one}`),
      ].join('\n')
}
