import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inRoot } from '../../src/setup/root.mjs'

test('the outcomes of Vitest tell of tests, of a file that did not load, of an error that no test caught, and of what took too long', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-vitest-'))
  const vitest = "import { test } from 'vitest'\n"
  const write = (name: string, text: string) => writeFileSync(join(folder, name), vitest + text)
  write(
    'a.test.ts',
    "test('holds', ({ task }) => { task.meta.figure = '3 runs' })\ntest('breaks', () => { throw new Error('no') })",
  )
  write('b.test.ts', "throw new Error('not loaded')")
  write(
    'c.test.ts',
    "test('throws later', () => new Promise((end) => { setTimeout(() => { end(); throw new Error('late') }) }))",
  )
  write('d.test.ts', "test('never ends', () => new Promise(() => {}), 50)")
  const report = join(folder, 'report.json')
  const reporter = inRoot('src', 'setup', 'vitest-outcomes.mjs')
  const args = [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--root', folder, '--reporter', reporter]
  const run = spawnSync(process.execPath, args, { env: { ...process.env, OUTCOMES_FILE: report } })
  const told = JSON.parse(readFileSync(report, 'utf8')).map(
    ({ name, state, figure, problem }: Record<string, string>) =>
      [name, state, figure, problem?.split('\n')[0]].join('|'),
  )
  rmSync(folder, { recursive: true })
  expect(run.status).toBe(1)
  expect(told.sort()).toEqual([
    'b.test.ts|failed||Error: not loaded',
    'breaks|failed||Error: no',
    'holds|passed|3 runs|',
    'never ends|failed||Test timed out in 50ms.',
    'the run as a whole|failed||Error: late',
    'throws later|passed||',
  ])
})
