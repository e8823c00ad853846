import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ensureCommandLine } from '../../src/setup/command-line.mjs'
import { folder } from './folder.ts'
import { file, runs, ukraine } from './runs.ts'

const parley = file('src/setup/parley.mjs')
const asOf = ['--as-of', '2025-03-25']

beforeAll(() => ensureCommandLine(), 60_000)

const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, INIT_CWD: ____, ...environment } = process.env

function runProcess(
  argv: readonly string[],
  options: { input?: string; env?: Record<string, string>; cwd?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [parley, ...argv], {
    encoding: 'utf8',
    ...options,
    env: { ...environment, ...options.env },
  })
  return { exit: status, out: stdout, err: stderr }
}

describe('the command as it is installed', () => {
  test.each([
    [['status', ukraine, ...asOf, '--json']],
    [['status', ukraine, ...asOf]],
    [['check', ukraine]],
    [['diff', ukraine, '--from', '2025-03-18', '--to', '2025-03-25']],
    [['status', 'nowhere.json']],
    [['status', ukraine, '--as-of', 'soon']],
  ])('does what the code says: parley %j', async (argv) => {
    expect(runProcess(argv)).toEqual(await runs(argv))
  })

  test.each(['md', 'html', 'pptx', 'csv', 'txt', 'json'])('writes a briefing as .%s', (ending) => {
    const { path } = folder()
    const out = join(path, `brief.${ending}`)
    expect(runProcess(['brief', ukraine, ...asOf, '--out', out])).toMatchObject({ exit: 0, out: '' })
    expect(readFileSync(out).length).toBeGreaterThan(10_000)
  })

  test('reads standard input, from any folder', async () => {
    const input = readFileSync(ukraine, 'utf8')
    expect(runProcess(['status', '-', ...asOf], { input, cwd: tmpdir() })).toEqual(
      await runs(['status', ukraine, ...asOf]),
    )
  })

  test('draws the board of today where no date is given', () => {
    const before = new Date()
    const { asOf: day } = JSON.parse(runProcess(['status', ukraine, '--json']).out)
    const inKyiv = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Kyiv' })
    expect([inKyiv(before), inKyiv(new Date())]).toContain(day)
  })

  test('has colour where it is forced, and else none in a pipe', () => {
    const board = ['status', ukraine, ...asOf]
    expect(runProcess(board, { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31m✗ ')
    expect(runProcess(board).out).not.toContain('\u001b')
    expect(runProcess([...board, '--json'], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b')
  })

  test('leaves no trace when its reader has read enough', async () => {
    const child = spawn(process.execPath, [parley, 'status', ukraine, ...asOf], { env: environment })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const exit = await new Promise((resolve) => child.on('close', resolve))
    expect([exit, err]).toEqual([0, ''])
  })

  const full = '/dev/full'
  if (existsSync(full)) {
    test('says in one line that it could not write', () => {
      const { status, stderr } = spawnSync(process.execPath, [parley, 'status', ukraine, ...asOf], {
        encoding: 'utf8',
        env: environment,
        stdio: ['ignore', openSync(full, 'w'), 'pipe'],
      })
      expect([status, stderr]).toEqual([1, 'parley: the output could not be written (ENOSPC)\n'])
    })

    test('says that an entry was logged, though what it changed could not be told: a second try would log it twice', () => {
      const there = folder()
      const file = there.put('case.json', readFileSync(ukraine, 'utf8'))
      const entry = ['--at', '2025-03-20', '--headline', 'Talks', '--source', 'interfax-jeddah', '--id', 'talks']
      const { status, stderr } = spawnSync(process.execPath, [parley, 'log', file, ...entry], {
        encoding: 'utf8',
        env: environment,
        stdio: ['ignore', openSync(full, 'w'), 'pipe'],
      })
      expect([status, stderr]).toEqual([
        1,
        `${file}: logged talks\nparley: the output could not be written (ENOSPC); ${file} was written all the same, and holds what was added: do not add it again\n`,
      ])
      expect(there.read('case.json')).toContain('"talks"')
    })
  }
})
