import { describe, expect, test } from 'vitest'
import { filesIn, linesThatMatch, textFiles } from './tree.ts'

const code = (folder: string) => filesIn(folder).filter((file) => /\.(ts|tsx|mjs)$/.test(file))

test('no file names a path of the machine that it was written on', () => {
  const machinePath = /(^|[^\w.~-])\/(work|farm|tmp|root|home|Users)\/[a-zA-Z]/
  expect(linesThatMatch(textFiles(), machinePath)).toEqual([])
})

describe('machines/ has no clock of its own', () => {
  test.each([
    ['the present moment', /\bDate\.now\(|new Date\(\s*\)|\bTemporal\.Now\b/],
    ['chance', /\bMath\.random\(|\brandomUUID\(/],
  ])('and asks nobody for %s', (_what, pattern) => {
    expect(linesThatMatch(code('machines'), pattern)).toEqual([])
  })
})

test('no check is switched off in the code', () => {
  const switchedOff = /@ts-(ignore|nocheck|expect-error)|biome-ignore-all|eslint-disable/
  expect(
    linesThatMatch([...code('machines'), ...code('src'), ...code('tests')], switchedOff).filter(notThisFile),
  ).toEqual([])
})

const notThisFile = (line: string) => !line.startsWith('tests/house/tree.test.ts')
