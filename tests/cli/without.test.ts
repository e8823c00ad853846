import { expect, test } from 'vitest'
import { runs, ukraine } from './runs.ts'

const keysOf = (text: string): string[] => Object.keys(JSON.parse(text))
const without = ['--without', 'unn-kremlin-readout']

test.each([
  ['status', []],
  ['accounts', []],
  ['history', ['energy-halt', '--lens', 'russia']],
  ['simulate', ['--step', 'condition:monitoring satisfy']],
  ['analyse', ['--proposal', 'ceasefire-30d']],
])('%s leaves out a source, in the shape that its JSON always has', async (command, more) => {
  const asked = [command, ukraine, ...more, '--as-of', '2025-03-25', '--json']
  const [whole, bare] = [await runs(asked), await runs([...asked, ...without])]
  expect([bare.exit, bare.err]).toEqual([0, ''])
  expect(keysOf(bare.out)).toEqual(keysOf(whole.out))
  if (command !== 'analyse') expect(bare.out).not.toBe(whole.out)
})

test('what changed is told without a source too', async () => {
  const asked = ['diff', ukraine, '--from', '2025-03-17', '--to', '2025-03-19', '--lens', 'russia', '--json']
  const bare = await runs([...asked, ...without])
  expect(bare.out).not.toContain('2025-03-18-kremlin-readout')
  expect((await runs(asked)).out).toContain('2025-03-18-kremlin-readout')
})

test('a source that is not there is named, with what comes close', async () => {
  for (const command of [
    ['status', ukraine],
    ['diff', ukraine, '--from', '2025-03-17', '--to', '2025-03-19'],
  ])
    expect(await runs([...command, '--without', 'unn-kremlin-readouts'])).toEqual({
      exit: 1,
      out: '',
      err: `${ukraine}: no source "unn-kremlin-readouts"; did you mean "unn-kremlin-readout"?\n`,
    })
})
