import { spawnSync } from 'node:child_process'
import { inRoot, root } from './root.mjs'

/** Where the project's tools start. They are run by Node itself, so that no shell and no `.bin` link is needed. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/** @typedef {keyof typeof tools} Tool */
/**
 * @typedef Options
 * @property {'inherit' | 'stderr' | 'ignore'} [output] where what it prints goes; `stderr` keeps our standard output clean
 * @property {Record<string, string>} [env] set on top of ours
 */

/**
 * Runs one of the project's tools in its folder and returns its exit code (1 if it could not be started or was killed).
 * @param {Tool} tool
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runTool(tool, args, options) {
  return runNode([inRoot('node_modules', tools[tool]), ...args], options)
}

/**
 * Runs Node in the project's folder and returns its exit code (1 if it could not be started or was killed).
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runNode(args, { output = 'inherit', env = {} } = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: output === 'ignore' ? 'ignore' : ['ignore', output === 'stderr' ? 2 : 1, 2],
  })
  return status ?? 1
}
