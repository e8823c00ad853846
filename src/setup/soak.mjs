// `npm run soak [-- NAME …]`: the tests that have a long form in that form, all or those of files whose names hold a NAME,
// with a line for each that says what came of it. The short form of each is a part of `npm test`.
import './node-version.mjs'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './install-chromium.mjs'
import { orExit } from './or-exit.mjs'
import { countsOf, inWords, lineOf } from './outcomes.mjs'
import { ensurePackages } from './packages.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'
import { runPlaywright, runVitest } from './run-tests.mjs'

const reports = inRoot('test-results', 'soak')
const wanted = process.argv.slice(2)
const chromium = { path: '' }
/** Where the machine lacks what a file takes, all of it is skipped. @type {import('./run-tests.mjs').Options} */
const options = { output: 'ignore', env: { SOAK: '1' }, isPart: true }

await orExit(() => {
  ensurePackages()
  rmSync(reports, { recursive: true, force: true })
  chromium.path = ensureChromium()
  if (runTool('vite', ['build', '--logLevel', 'warn']) !== 0) throw new Error('The build failed.')
})

const files = longFiles().filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
if (files.length === 0) console.error('No test with a long form has such a name.')
const started = performance.now()
const outcomes = files.flatMap((file, place) => {
  console.log(`\n── ${file} ──`)
  const report = join(reports, `${place}.json`)
  const found = file.endsWith('.spec.ts') ? browserTests(file, report) : unitTests(file, report)
  for (const outcome of found) console.log(lineOf(outcome))
  return found
})
const counts = countsOf(outcomes)
console.log(`\n${inWords(counts)} in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`)
process.exitCode = counts.failed === 0 && files.length > 0 ? 0 : 1

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
  return runVitest(report, ['--testTimeout=3600000', file], options)
}

/**
 * @param {string} file
 * @param {string} report
 */
function browserTests(file, report) {
  const args = ['--reporter=json', '--workers=1', '--global-timeout=0', file]
  return runPlaywright(report, chromium.path, args, options)
}
