import * as v from 'valibot'
import { expect, test } from 'vitest'
import { recordsOf } from '../../src/exchange/csvRecords.ts'
import { runs, ukraine } from './runs.ts'

const cell = v.nullable(
  v.strictObject({ says: v.unknown(), since: v.nullable(v.string()), until: v.nullable(v.string()) }),
)
const matrix = v.strictObject({
  asOf: v.string(),
  knownAt: v.nullable(v.string()),
  trust: v.nullable(v.string()),
  columns: v.array(v.string()),
  rows: v.array(
    v.strictObject({
      kind: v.picklist(['proposal', 'requires', 'condition', 'question']),
      id: v.string(),
      differs: v.boolean(),
      cells: v.record(v.string(), cell),
    }),
  ),
})

function csvRows(text: string) {
  const read = recordsOf(text.trimEnd())
  if (!read.ok) throw new Error(`row ${read.row}`)
  return read.records
}

async function told(...options: string[]) {
  const { exit, out, err } = await runs(['accounts', ukraine, '--as-of', '2025-03-25', ...options])
  expect([exit, err]).toEqual([0, ''])
  return out
}

test('accounts --json has a cell for each account, null where it says nothing', async () => {
  const { columns, rows, trust } = v.parse(matrix, JSON.parse(await told('--json', '--trust', 'C3')))
  expect([columns[0], trust]).toEqual(['assessed', 'C3'])
  for (const { cells } of rows) expect(Object.keys(cells)).toEqual(columns)
  const all = v.parse(matrix, JSON.parse(await told('--json'))).rows
  const row = (kind: string, id: string) => all.find((one) => one.kind === kind && one.id === id)
  expect(row('proposal', 'energy-halt')).toMatchObject({
    differs: true,
    cells: {
      assessed: { says: 'inForce.holding', since: '2025-03-25', until: null },
      russia: { says: 'inForce.strained', since: '2025-03-19', until: '2025-04-17' },
      europe: null,
    },
  })
  expect(row('requires', 'ceasefire-30d')?.cells.ukraine?.says).toEqual({
    allOf: ['kyiv-agreement', 'russia-agreement'],
  })
})

test('accounts tells in a terminal who departs from the account that the others are held against', async () => {
  const out = await told()
  expect(out).toMatch(
    /Halt on energy strikes {2}Differs\n {6}What is established: In force since 25 March 2025\n {4}≠ Russia:/,
  )
  const held = await told('--lens', 'russia')
  expect(held).toMatch(/Halt on energy strikes {2}Differs\n {4}≠ What is established: .*\n {6}Russia:/)
})

test('accounts --csv is a table that a spreadsheet reads: three columns an account, as many in each row', async () => {
  const [head, ...rows] = csvRows(await told('--csv'))
  expect(head?.slice(0, 7)).toEqual(['kind', 'id', 'title', 'differs', 'assessed', 'assessed since', 'assessed until'])
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([head?.length]))
  const halt = rows.find(([kind, id]) => kind === 'proposal' && id === 'energy-halt') ?? []
  expect(halt.slice(2, 10)).toEqual([
    ...['Halt on energy strikes', 'true', 'In force', '2025-03-25', ''],
    ...['In force, strained', '2025-03-19', '2025-04-17'],
  ])
})

test('accounts takes one form at a time', async () => {
  const { exit, out, err } = await runs(['accounts', ukraine, '--json', '--csv'])
  expect([exit, out]).toEqual([2, ''])
  expect(err).toContain('accounts takes --json or --csv, not both')
})
