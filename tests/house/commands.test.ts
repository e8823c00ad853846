import { accessSync, constants, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../../src/setup/root.mjs'
import { manifest } from './lock.ts'

const read = (file: string) => readFileSync(inRoot(file), 'utf8')

test('CI runs exactly `npm test`', () => {
  const lines = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !/^(#|set |cd )/.test(line))
  expect(lines).toEqual(['npm test'])
  accessSync(inRoot('.ci/run'), constants.X_OK)
})

test('no command relies on a pre or post script, which npm skips where scripts are ignored', () => {
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)/.test(name))).toEqual([])
})

test('npm runs no script of a package and writes no download address into the lock', () => {
  const lines = read('.npmrc').split('\n')
  expect(lines).toContain('ignore-scripts=true')
  expect(lines).toContain('omit-lockfile-registry-resolved=true')
})
