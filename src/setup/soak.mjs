// `npm run soak [-- NAME …]`: the tests that have a long form in that form, all or those of files whose names hold a NAME,
// with a line for each that says what came of it. The short form of each is a part of `npm test`.
import './node-version.mjs'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './install-chromium.mjs'
import { orExit } from './or-exit.mjs'
import { ensurePackages } from './packages.mjs'
import { countPlaywright, countsOf, countVitest } from './results.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'
import { lineOf, outcomesOfPlaywright, outcomesOfVitest } from './soak-lines.mjs'

const reports = inRoot('test-results', 'soak')
const wanted = process.argv.slice(2)
const chromium = { path: '' }

await orExit(() => {
  ensurePackages()
  rmSync(reports, { recursive: true, force: true })
  chromium.path = ensureChromium()
  if (runTool('vite', ['build', '--logLevel', 'warn']) !== 0) throw new Error('The build failed.')
})

const files = longFiles().filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
if (files.length === 0) console.error('No test with a long form has such a name.')
const started = performance.now()
const counts = files.map((file, place) => {
  console.log(`\n── ${file} ──`)
  const report = join(reports, `${place}.json`)
  return file.endsWith('.spec.ts') ? browserTests(file, report) : unitTests(file, report)
})
const passed = counts.reduce((sum, one) => sum + one.passed, 0)
const failed = counts.reduce((sum, one) => sum + one.failed, 0)
console.log(`\n${passed} passed, ${failed} failed in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`)
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1

/** The files of tests that ask whether they are to take long: one after another, so that each has the machine. */
function longFiles() {
  return readdirSync(inRoot('tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) => /\.(test|spec)\.tsx?$/.test(file) && /\b(SOAK|soaks|soaked)\b/.test(readFileSync(inRoot(file), 'utf8')),
    )
    .sort()
}

/**
 * @param {string} file
 * @param {string} report
 */
function unitTests(file, report) {
  // What is to take long is not held to the time of what is not.
  const args = ['run', '--testTimeout=3600000', '--reporter=json', `--outputFile.json=${report}`, file]
  const code = runTool('vitest', args, { output: 'ignore', env: { SOAK: '1', NODE_ENV: 'test' } })
  tell(report, outcomesOfVitest)
  return countsOf(code, report, countVitest)
}

/**
 * @param {string} file
 * @param {string} report
 */
function browserTests(file, report) {
  const env = { SOAK: '1', CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const args = ['test', '--reporter=json', '--workers=1', '--global-timeout=0', file]
  const code = runTool('playwright', args, { output: 'ignore', env })
  tell(report, outcomesOfPlaywright)
  return countsOf(code, report, countPlaywright)
}

/**
 * Prints a line for each test that a report tells of.
 * @template Report
 * @param {string} report
 * @param {(report: Report) => import('./soak-lines.mjs').Outcome[]} outcomesOf
 */
function tell(report, outcomesOf) {
  try {
    for (const outcome of outcomesOf(JSON.parse(readFileSync(report, 'utf8')))) console.log(lineOf(outcome))
  } catch {
    console.log('FAILED: it left no report.')
  }
}
