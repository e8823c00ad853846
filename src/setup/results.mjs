import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: TestFile[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/**
 * What a run of Vitest counted; a file that could not be loaded is one failure more.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter(failedToLoad).length,
  skipped: report.numPendingTests,
})

/** @param {TestFile} file */
const failedToLoad = (file) =>
  file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')

/**
 * What a run of Playwright counted; a flaky test has failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

/**
 * The counts of a run by its exit code and the report that it left. One that ended badly without naming a failed test,
 * left no report or ran no test has one failure more.
 * @template Report
 * @param {number} code
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function countsOf(code, file, count) {
  const counts = read(file, count)
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 */
function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
