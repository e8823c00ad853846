import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readInput } from '../../src/cli/readInput.ts'
import { runs, ukraine } from './runs.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const dates = ['--from', '2025-03-18', '--to', '2025-03-25']
const commands: [name: string, options: string[]][] = [
  ['status', []],
  ['status', ['--json']],
  ['check', []],
  ['diff', dates],
  ['diff', [...dates, '--json']],
]
const small = JSON.stringify({ format: 'parley/1', id: 'small', title: 'Small', timeZone: 'Europe/Kyiv' })

describe.each(commands)(
  'bad input of %s %j exits with 1, one line a fault, nothing on standard output',
  (name, options) => {
    const ran = (path: string, input?: string | Uint8Array) =>
      runs([name, path, ...options], input === undefined ? {} : { input })

    test('a file that is not there', async () => {
      expect(await ran('nowhere/case.json')).toEqual({ exit: 1, out: '', err: 'nowhere/case.json: no such file\n' })
    })

    test('a folder', async () => {
      expect(await ran(folder)).toEqual({ exit: 1, out: '', err: `${folder}: is a folder; expected a file\n` })
    })

    test('a file inside a file', async () => {
      expect(await ran(`${ukraine}/x`)).toEqual({ exit: 1, out: '', err: `${ukraine}/x: no such file\n` })
    })

    test('an empty standard input', async () => {
      const { exit, out, err } = await ran('-', '')
      expect([exit, out]).toEqual([1, ''])
      expect(err).toMatch(/^standard input: \$: .+\n$/)
    })

    test('text that is no JSON', async () => {
      const { exit, out, err } = await ran('-', '{ "format": "parley/1", }')
      expect([exit, out]).toEqual([1, ''])
      expect(err).toMatch(/^standard input: \$: .+\n$/)
    })

    test.each(['null', '[]', '"dossier"', '7'])('JSON that is no dossier: %s', async (text) => {
      const { exit, out, err } = await ran('-', text)
      expect([exit, out]).toEqual([1, ''])
      expect(err).toMatch(/^standard input: \$: .+\n$/)
    })

    test('bytes that are no text', async () => {
      expect(await ran('-', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00))).toEqual({
        exit: 1,
        out: '',
        err: 'standard input: is not text in UTF-8; save it as UTF-8, in Excel as "CSV UTF-8"\n',
      })
    })

    test('more than 64 MB', async () => {
      const large = written('large.json', '{}')
      truncateSync(large, 64 * 1024 * 1024 + 1)
      expect(await ran(large)).toEqual({
        exit: 1,
        out: '',
        err: `${large}: is too large; expected a file of at most 64 MB\n`,
      })
    })
  },
)

describe('what a dossier does not have', () => {
  test.each<[argv: string[], problem: string]>([
    [['status', ukraine, '--lens', 'russa'], 'no party "russa"; did you mean "russia"?'],
    [['diff', ukraine, ...dates, '--lens', 'Russia'], 'no party "Russia"; did you mean "russia"?'],
    [
      ['status', ukraine, '--lens', 'belarus-and-others'],
      'no party "belarus-and-others"; expected one of assessed, russia, ukraine, united-states, europe',
    ],
    [['status', ukraine, '--lens='], 'no party ""; expected one of assessed, russia, ukraine, united-states, europe'],
    [
      ['status', ukraine, '--scenario', 'monitorng-first'],
      'no scenario "monitorng-first"; did you mean "monitoring-first"?',
    ],
  ])('parley %j exits with 1 and says what it has', async (argv, problem) => {
    expect(await runs(argv)).toEqual({ exit: 1, out: '', err: `${ukraine}: ${problem}\n` })
  })

  test('a scenario where there are none', async () => {
    expect(await runs(['status', '-', '--scenario', 'x'], { input: small })).toEqual({
      exit: 1,
      out: '',
      err: 'standard input: no scenario "x"; the file has none\n',
    })
  })
})

describe('reading', () => {
  test('a dossier comes from standard input as well as from a file', async () => {
    const fromFile = await runs(['status', written('small.json', small), '--as-of', '2025-03-25', '--json'])
    expect(fromFile.exit).toBe(0)
    expect(await runs(['status', '-', '--as-of', '2025-03-25', '--json'], { input: small })).toEqual(fromFile)
  })

  test('a byte order mark is no fault', async () => {
    const { exit } = await runs(['check', '-'], { input: `\ufeff${small}` })
    expect(exit).toBe(0)
  })

  test('what is too long is read no further than 64 MB', async () => {
    let read = 0
    async function* long() {
      while (read < 100) {
        read += 1
        yield new Uint8Array(1 << 20)
      }
    }
    expect(await readInput('-', long)).toEqual({ ok: false, problem: expect.stringContaining('64 MB') })
    expect(read).toBe(65)
  })
})
