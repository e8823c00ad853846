// `npm test`: installs what is missing, checks and tests everything, ends with one line that counts it all.
import './node-version.mjs'
import { rmSync } from 'node:fs'
import { buildCommandLine } from './command-line.mjs'
import { ensureChromium } from './install-chromium.mjs'
import { ensurePackages } from './packages.mjs'
import { countPlaywright, countsOf, countVitest } from './results.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'

/** @typedef {import('./results.mjs').Counts} Counts */

/** @type {[name: string, run: () => Counts][]} */
const steps = [
  ['types', () => one(runTool('tsc', []))],
  ['lint', () => one(runTool('biome', ['check', '--error-on-warnings']))],
  ['build and size of the first view', () => one(runTool('vite', ['build', '--logLevel', 'warn']))],
  ['build of the command line', () => one(buildCommandLine())],
  ['unit, property and component tests', unitTests],
  ['browser tests', browserTests],
]

if (runSafely(installed).failed > 0) {
  console.log(inWords(one(1)))
  process.exit(1)
}
// A report of an earlier run must not be counted.
rmSync(inRoot('test-results'), { recursive: true, force: true })

const outcomes = steps.map(([name, run]) => {
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const counts = runSafely(run)
  return { name, counts, seconds: (performance.now() - started) / 1000 }
})

console.log('\n── all ──')
for (const { name, counts, seconds } of outcomes)
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}: ${inWords(counts)}`)
const total = outcomes.reduce((sum, { counts }) => plus(sum, counts), { passed: 0, failed: 0, skipped: 0 })
console.log(inWords(total))
process.exitCode = total.failed === 0 ? 0 : 1

function installed() {
  ensurePackages()
  return one(0)
}

function unitTests() {
  const report = inRoot('test-results', 'vitest.json')
  const code = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { NODE_ENV: 'test' },
  })
  return countsOf(code, report, countVitest)
}

function browserTests() {
  const env = { CHROMIUM_PATH: ensureChromium() }
  return countsOf(runTool('playwright', ['test'], { env }), inRoot('test-results', 'playwright.json'), countPlaywright)
}

/**
 * A step that is one test: passed if its exit code is 0.
 * @param {number} code
 * @returns {Counts}
 */
function one(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * A step that breaks off has failed, and the others go on.
 * @param {() => Counts} run
 */
function runSafely(run) {
  try {
    return run()
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    return one(1)
  }
}

/**
 * @param {Counts} a
 * @param {Counts} b
 */
function plus(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
