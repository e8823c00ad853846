import { describe, expect, test } from 'vitest'
import { installedMatches } from '../../src/setup/packages.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const native = { version: '1.0.0', integrity: 'sha512-n', optional: true, os: [process.platform], cpu: [process.arch] }
const elsewhere = { ...native, os: ['plan9'] }
const lock = { '': {}, 'node_modules/react': react, 'node_modules/native': native, 'node_modules/elsewhere': elsewhere }
const complete = { 'node_modules/react': react, 'node_modules/native': native }

describe('the installed packages', () => {
  test('match the lock without the ones for other machines', () => {
    expect(installedMatches(lock, complete)).toBe(true)
  })

  test.each([
    ['one is missing', { 'node_modules/native': native }],
    ['one has another version', { ...complete, 'node_modules/react': { ...react, version: '19.3.0' } }],
    ['one has another content', { ...complete, 'node_modules/react': { ...react, integrity: 'sha512-b' } }],
    ['one is too many', { ...complete, 'node_modules/stranger': react }],
    [
      'they were installed on another kind of machine',
      { 'node_modules/react': react, 'node_modules/elsewhere': elsewhere },
    ],
  ])('do not match where %s', (_what, installed) => {
    expect(installedMatches(lock, installed)).toBe(false)
  })
})
