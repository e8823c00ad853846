import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure, wholeRun } from './outcomes.mjs'

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */

/**
 * Vitest’s reporter of outcomes: a list of them goes to the file that OUTCOMES_FILE names. Its own reporter in JSON says
 * nothing of errors that no test caught, though they fail the run.
 */
export default class VitestOutcomes {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const file = process.env.OUTCOMES_FILE
    if (file === undefined) throw new Error('OUTCOMES_FILE names the file for the outcomes.')
    const outcomes = [...modules.flatMap(ofModule), ...unhandled.map((error) => failure(wholeRun, problemOf(error)))]
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(outcomes))
  }
}

/**
 * @param {import('vitest/node').TestModule} module
 * @returns {Outcome[]}
 */
function ofModule(module) {
  const tests = [...module.children.allTests()].map(ofTest)
  const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors())
  const errors = [...module.errors(), ...suites]
  return [...tests, ...errors.map((error) => failure(module.relativeModuleId, problemOf(error)))]
}

/**
 * @param {import('vitest/node').TestCase} test
 * @returns {Outcome}
 */
function ofTest(test) {
  const { state, errors = [] } = test.result()
  return {
    name: test.fullName,
    state: state === 'pending' ? 'skipped' : state,
    duration: test.diagnostic()?.duration ?? 0,
    figure: /** @type {{ figure?: string }} */ (test.meta()).figure ?? '',
    problem: errors.map(problemOf).join('\n'),
  }
}

/**
 * What an error says and where it arose. The stack of a test that took too long says neither that nor how long.
 * @param {{ message: string, stack?: string }} error
 */
const problemOf = ({ message, stack = '' }) => (stack.includes(message) ? stack : `${message}\n${stack}`.trim())
