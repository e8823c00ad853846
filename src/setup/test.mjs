// `npm test`: installs what is missing, checks and tests everything, ends with one line that counts it all.
import './node-version.mjs'
import { rmSync } from 'node:fs'
import { buildCommandLine } from './command-line.mjs'
import { ensureChromium } from './install-chromium.mjs'
import { countsOf, failure, inWords, lineOf } from './outcomes.mjs'
import { ensurePackages } from './packages.mjs'
import { inRoot } from './root.mjs'
import { runTool } from './run.mjs'
import { runPlaywright, runVitest } from './run-tests.mjs'

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */

/** @type {[name: string, run: () => Outcome[]][]} */
const steps = [
  ['types', () => one('types', runTool('tsc', []))],
  ['lint', () => one('lint', runTool('biome', ['check', '--error-on-warnings']))],
  ['build and size of the first view', () => one('build', runTool('vite', ['build', '--logLevel', 'warn']))],
  ['build of the command line', () => one('build of the command line', buildCommandLine())],
  [
    'unit, property and component tests',
    () => runVitest(inRoot('test-results', 'vitest.json'), ['--reporter=default']),
  ],
  ['browser tests', () => runPlaywright(inRoot('test-results', 'playwright.json'), ensureChromium(), [])],
]

if (runSafely(installed).length > 0) {
  console.log(inWords(countsOf([failure('packages', '')])))
  process.exit(1)
}
// A report of an earlier run must not be counted.
rmSync(inRoot('test-results'), { recursive: true, force: true })

const ended = steps.map(([name, run]) => {
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const outcomes = runSafely(run)
  return { name, outcomes, seconds: (performance.now() - started) / 1000 }
})

console.log('\n── all ──')
for (const { name, outcomes, seconds } of ended)
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}: ${inWords(countsOf(outcomes))}`)
const all = ended.flatMap(({ outcomes }) => outcomes)
for (const outcome of all) if (outcome.state === 'failed') console.log(lineOf(outcome))
const total = countsOf(all)
console.log(inWords(total))
process.exitCode = total.failed === 0 ? 0 : 1

function installed() {
  ensurePackages()
  return []
}

/**
 * A step that is one test: passed if its exit code is 0.
 * @param {string} name
 * @param {number} code
 * @returns {Outcome[]}
 */
function one(name, code) {
  if (code !== 0) return [failure(name, '')]
  return [{ name, state: 'passed', duration: 0, figure: '', problem: '' }]
}

/**
 * A step that breaks off has failed, and the others go on.
 * @param {() => Outcome[]} run
 */
function runSafely(run) {
  try {
    return run()
  } catch (fault) {
    const problem = fault instanceof Error ? fault.message : String(fault)
    console.error(problem)
    return [failure('a step that broke off', problem)]
  }
}
