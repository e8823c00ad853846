import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { boardOf } from '../statusOf.ts'
import { runs, ukraine } from './runs.ts'

/** The keys of an object as they were printed: a schema puts its own first. */
const keysOf = (value: unknown) =>
  Object.keys(
    v.parse(
      v.custom<object>((one) => typeof one === 'object'),
      value,
    ),
  )

const dossier: unknown = JSON.parse(readFileSync(ukraine, 'utf8'))
const rows = v.array(v.record(v.string(), v.unknown()))
const statusSchema = v.looseObject({
  proposals: rows,
  conditions: rows,
  questions: rows,
  warnings: v.array(v.string()),
})
const diffSchema = v.looseObject({ changes: rows })

async function printed(argv: readonly string[], now = 0): Promise<unknown> {
  const { exit, out, err } = await runs([...argv, '--json'], { now })
  expect([exit, err]).toEqual([0, ''])
  expect(out.endsWith('}\n')).toBe(true)
  return JSON.parse(out)
}

describe('status --json', () => {
  test('has the fields of the contract, in its order', async () => {
    const json = await printed(['status', ukraine, '--as-of', '2025-03-25'])
    const found = v.parse(statusSchema, json)
    expect(keysOf(json)).toEqual([
      ...['asOf', 'lens', 'knownAt', 'trust', 'proposals', 'conditions', 'questions', 'warnings'],
    ])
    for (const proposal of found.proposals) {
      expect(Object.keys(proposal)).toEqual([
        ...[
          'id',
          'status',
          'since',
          'entered',
          'until',
          'daysLeft',
          'requirement',
          'contested',
          'blockers',
          'announced',
        ],
      ])
    }
    for (const condition of found.conditions) {
      expect(Object.keys(condition)).toEqual([
        ...['id', 'status', 'since', 'contested', 'due', 'overdue', 'value', 'announced'],
      ])
    }
    for (const question of found.questions) expect(Object.keys(question)).toEqual(['id', 'answers'])
  })

  test('repeats what it was asked as it was asked, and null where it was not', async () => {
    expect(await printed(['status', ukraine, '--as-of', '2025-04-19T18:00:00+03:00'])).toMatchObject({
      asOf: '2025-04-19T18:00:00+03:00',
      lens: 'assessed',
      knownAt: null,
      trust: null,
    })
    const asked = ['--as-of=2025-03-25', '--lens=ukraine', '--known-at=2025-03-26T00:00Z', '--trust=C3']
    expect(await printed(['status', ukraine, ...asked])).toMatchObject({
      asOf: '2025-03-25',
      lens: 'ukraine',
      knownAt: '2025-03-26T00:00Z',
      trust: 'C3',
    })
  })

  test('is of today in the zone of the dossier, where no date is given', async () => {
    const lateInLondon = Date.parse('2025-03-24T22:30:00Z')
    expect(await printed(['status', ukraine], lateInLondon)).toEqual(
      boardOf(dossier, { asOf: '2025-03-25', lens: 'assessed' }),
    )
  })

  test.each(['0001-01-01', '9999-12-31', '9999-12-31T23:59:59-12:00'])('takes any date: %s', async (day) => {
    expect(await printed(['status', ukraine, '--as-of', day])).toMatchObject({ asOf: day })
  })
})

describe('status --scenario', () => {
  const scenario = ['status', ukraine, '--scenario', 'talks-in-istanbul']
  const statusOf = (board: unknown, id: string) => {
    const { proposals, conditions } = v.parse(statusSchema, board)
    return [...proposals, ...conditions].find((row) => row.id === id)?.status
  }

  test('is as of the scenario’s date and by its lens, its steps on top', async () => {
    const found = await printed(scenario)
    expect(found).toMatchObject({ asOf: '2025-05-11', lens: 'ukraine' })
    expect(statusOf(found, 'talks')).toBe('satisfied')
    expect(statusOf(found, 'ceasefire-30d')).toBe('tabled.ready')
    expect(statusOf(boardOf(dossier, { asOf: '2025-05-11', lens: 'ukraine' }), 'talks')).not.toBe('satisfied')
  })

  test('a date and a lens that are given come first', async () => {
    const found = await printed([...scenario, '--as-of', '2025-05-10', '--lens', 'russia'])
    expect(found).toMatchObject({ asOf: '2025-05-10', lens: 'russia' })
    expect(statusOf(found, 'talks')).toBe('satisfied')
  })
})

describe('diff --json', () => {
  const dates = ['--from', '2025-03-17', '--to', '2025-03-25']

  test('has the fields of the contract, in its order, and repeats what it was asked', async () => {
    const json = await printed(['diff', ukraine, ...dates, '--lens', 'russia', '--trust', 'B2'])
    const found = v.parse(diffSchema, json)
    expect(keysOf(json)).toEqual(['from', 'to', 'lens', 'knownAt', 'trust', 'changes'])
    expect(found).toMatchObject({ from: '2025-03-17', to: '2025-03-25', lens: 'russia', knownAt: null, trust: 'B2' })
    const fields = { proposal: ['status', 'until'], condition: ['status', 'due', 'value'] }
    for (const change of found.changes) {
      expect(Object.keys(change)).toEqual(['kind', 'id', 'before', 'after', 'because'])
      const { kind, after } = v.parse(
        v.looseObject({ kind: v.string(), after: v.record(v.string(), v.unknown()) }),
        change,
      )
      if (kind === 'proposal' || kind === 'condition') expect(Object.keys(after)).toEqual(fields[kind])
    }
  })

  test('agrees with the boards of both dates', async () => {
    const { changes } = v.parse(diffSchema, await printed(['diff', ukraine, ...dates]))
    const [before, after] = ['2025-03-17', '2025-03-25'].map((asOf) => boardOf(dossier, { asOf, lens: 'assessed' }))
    const moved = after?.conditions.filter(({ id, status }) =>
      before?.conditions.some((one) => one.id === id && one.status !== status),
    )
    expect(changes.filter(({ kind }) => kind === 'condition').map(({ id }) => id)).toEqual(moved?.map(({ id }) => id))
  })

  test('of one date with itself is empty', async () => {
    expect(await printed(['diff', ukraine, '--from', '2025-03-25', '--to', '2025-03-25'])).toMatchObject({
      changes: [],
    })
  })
})
