import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDossier } from '../../machines/dossier.ts'
import { folder } from './folder.ts'
import { runs, ukraine } from './runs.ts'

const shipped = readFileSync(ukraine, 'utf8')
const empty = `${JSON.stringify({ ...JSON.parse(shipped), developments: [] }, null, 2)}\n`
const developmentsOf = (text: string) => {
  const parsed = parseDossier(text)
  return parsed.ok ? parsed.dossier.developments : null
}

test('what is exported as CSV imports into a copy without its developments as the same developments', async () => {
  const there = folder()
  const file = there.put('case.json', empty)
  const csv = there.put('d.csv', (await runs(['export', ukraine, '--csv'])).out)
  expect(await runs(['import', file, csv])).toMatchObject({ exit: 0, err: `${file}: 42 developments added\n` })
  expect(developmentsOf(there.read('case.json'))).toStrictEqual(developmentsOf(shipped))
  expect(there.names()).toEqual(['case.json', 'd.csv'])
  const once = there.read('case.json')
  expect(await runs(['import', file, csv])).toEqual({
    exit: 0,
    out: '',
    err: `${file}: 0 developments added; 42 were there already\n`,
  })
  expect(there.read('case.json')).toBe(once)
})

test('reads the table from standard input', async () => {
  const file = folder().put('case.json', shipped)
  const input = 'at,headline,source\n2025-05-12,"One more, and another",interfax-jeddah\n'
  expect(await runs(['import', file, '-'], { input })).toMatchObject({ exit: 0, err: `${file}: 1 development added\n` })
  expect(await runs(['import', file, '-'], { input: 'at,headlin,source\n' })).toMatchObject({
    exit: 1,
    err: 'standard input: row 1, "headlin": is no column; did you mean "headline"?\n',
  })
})

test('what is imported today was not known before, but for what the table says', async () => {
  const there = folder()
  const file = there.put('case.json', shipped)
  const asKnown = () => runs(['status', file, '--as-of', '2025-03-25', '--known-at', '2025-04-01', '--json'])
  const before = await asKnown()
  const input = 'id,at,headline,source,replaces\nmended,2025-03-18,Not so,interfax-jeddah,2025-03-18-kremlin-readout\n'
  const now = Date.parse('2025-06-01T10:00:00.5Z')
  expect(await runs(['import', file, '-'], { input, now })).toMatchObject({ exit: 0 })
  expect(developmentsOf(there.read('case.json'))?.at(-1)).toMatchObject({ recorded: '2025-06-01T13:00:00+03:00' })
  expect(await asKnown()).toEqual(before)
  expect(await runs(['import', file, '-'], { input, now: now + 5000 })).toMatchObject({
    err: `${file}: 0 developments added; 1 was there already\n`,
  })
})

test('prints what was changed by each account, and what had no effect, as logging does', async () => {
  const file = folder().put('case.json', shipped)
  const input = [
    'id,at,headline,source,by,condition,proposal,event',
    'talks,2025-03-20,Talks on control begin,interfax-jeddah,russia,monitoring,,discuss',
    'more,2025-03-20,No notice of anything,interfax-jeddah,russia,,energy-halt,revive',
  ].join('\n')
  const { exit, out } = await runs(['import', file, '-'], { input })
  expect(exit).toBe(0)
  expect(out).toMatch(/^Ukraine: the March 2025 proposals\nAs of the end of 20 March 2025 /)
  expect(out).toContain('By Russia\n  Effective control of the ceasefire\n    Outstanding → In negotiation\n    [1]\n')
  expect(out).toContain('Without effect\n  ! ')
  expect(out).toMatch(/\[1\] Talks on control begin\n(?:.*\n)*\[2\] No notice of anything\n/)
})

test('a table with nothing but a head adds nothing, and that is said', async () => {
  const there = folder()
  const file = there.put('case.json', shipped)
  expect(await runs(['import', file, '-'], { input: 'at,headline,source\n' })).toEqual({
    exit: 0,
    out: '',
    err: 'standard input: no development in this table; nothing was written\n',
  })
  expect(there.read('case.json')).toBe(shipped)
})

test('with any fault nothing is written, and each is told by row and column', async () => {
  const there = folder()
  const file = there.put('case.json', empty)
  const { out } = await runs(['export', ukraine, '--csv'])
  const csv = there.put(
    'd.csv',
    out
      .replace('2025-03-13,', '2025-03-32,')
      .replaceAll(',telegrafi', ',telegraf')
      .replace(/,discuss,/, ',discus,'),
  )
  const { exit, out: data, err } = await runs(['import', file, csv])
  expect([exit, data, there.read('case.json')]).toEqual([1, '', empty])
  for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^.*d\.csv: row \d+, [a-z]+: .*; .+$/i)
  expect(err).toMatch(/row \d+, at: is "2025-03-32"; the calendar has no such day\n/)
  expect(err).toMatch(/row \d+, event: is "discus"; did you mean "discuss"\?\n/)
})

describe('is refused', () => {
  test.each([
    ['a table that is not there', ['x.csv'], 'x.csv: no such file\n'],
    ['a folder', ['.'], '.: is a folder; expected a file\n'],
  ])('%s', async (_, operands, err) => {
    const file = folder().put('case.json', shipped)
    expect(await runs(['import', file, ...operands])).toEqual({ exit: 1, out: '', err })
  })

  test.each<[string, string[], string]>([
    ['no table', [ukraine], 'DEVELOPMENTS.csv is missing'],
    ['one table too many', [ukraine, 'a.csv', 'b.csv'], 'FILE and DEVELOPMENTS.csv are enough: "b.csv" is one more'],
    ['no file', [], 'a FILE is missing'],
    ['standard input as the file', ['-', 'a.csv'], 'FILE is written to, and standard input cannot be'],
  ])('%s', async (_, operands, problem) => {
    const err = `parley: ${problem}\nusage: parley import FILE DEVELOPMENTS.csv\n`
    expect(await runs(['import', ...operands])).toEqual({ exit: 2, out: '', err })
  })
})

test('the help says what it takes', async () => {
  expect((await runs(['import', '--help'])).out).toMatchInlineSnapshot(`
    "Adds the developments of a CSV table to the file, all or none, and says what they changed.

    usage: parley import FILE DEVELOPMENTS.csv

      FILE              a dossier, which is written anew
      DEVELOPMENTS.csv  the table, as export --csv writes it; - reads it from standard input
      --help            print this

    A table without the column recorded: what is added enters the record now, as with log.
    With it, as export writes it: what it says; a blank says on the day of the development itself.
    "
  `)
})
