import { outcomesOf } from './outcomes.mjs'
import { outcomesOfPlaywright } from './playwright-outcomes.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */
/** @typedef {import('./run.mjs').Options & { isPart?: boolean }} Options `isPart`: all of it may be skipped */

/**
 * Runs Vitest, which leaves its report in the file, and returns what came of each test.
 * @param {string} report
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runVitest(report, args, options = {}) {
  const env = { NODE_ENV: 'test', OUTCOMES_FILE: report, ...options.env }
  const reporter = `--reporter=${inRoot('src', 'setup', 'vitest-outcomes.mjs')}`
  const code = runTool('vitest', ['run', reporter, ...args], { ...options, env })
  return outcomesOf(code, report, (/** @type {Outcome[]} */ outcomes) => outcomes, options.isPart)
}

/**
 * Runs Playwright with the Chromium at a path; it leaves its report in the file. Returns what came of each test.
 * @param {string} report
 * @param {string} chromium
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runPlaywright(report, chromium, args, options = {}) {
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...options.env }
  const code = runTool('playwright', ['test', ...args], { ...options, env })
  return outcomesOf(code, report, outcomesOfPlaywright, options.isPart)
}
