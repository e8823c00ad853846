import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { boardOf } from '../statusOf.ts'

const rowSchema = v.strictObject({
  asOf: v.string(),
  lens: v.picklist(['assessed', 'russia', 'ukraine', 'united-states', 'europe']),
  kind: v.picklist(['proposal', 'condition', 'question']),
  id: v.string(),
  expect: v.nullable(v.record(v.string(), v.unknown())),
  because: v.pipe(v.string(), v.regex(/^[A-Z0-9].+\.$/)),
})
const answersSchema = v.object({ answers: v.record(v.string(), v.nullable(v.string())) })

type Row = v.InferOutput<typeof rowSchema>

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const dossier = read('../../public/dossiers/ukraine-2025.json')
const history = v.parse(v.array(rowSchema), read('./history.json'))

/** What the board prints of a row's subject; undefined where the subject is not on it. */
function printed({ asOf, lens, kind, id }: Row) {
  const board = boardOf(dossier, { asOf, lens })
  const rows = { proposal: board.proposals, condition: board.conditions, question: board.questions }
  const subjects: readonly { readonly id: string }[] = rows[kind]
  return subjects.find((subject) => subject.id === id)
}

/** Answers as the row states them: null is an account that has said nothing. */
function statedAnswers(wanted: unknown, found: unknown) {
  const accounts = Object.keys(v.parse(answersSchema, wanted).answers)
  const { answers } = v.parse(answersSchema, found)
  return { answers: Object.fromEntries(accounts.map((account) => [account, answers[account] ?? null])) }
}

describe('the record of the March 2025 proposals says what history says', () => {
  for (const row of history) {
    test(`${row.asOf}, ${row.lens}, ${row.id}: ${row.because}`, () => {
      const found = printed(row)
      if (row.expect === null) expect(found).toBeUndefined()
      else if (row.kind === 'question') expect(statedAnswers(row.expect, found)).toEqual(row.expect)
      else expect(found).toMatchObject(row.expect)
    })
  }

  test('history is asked of every account, of all proposals, from the first day to the last', () => {
    const { proposals } = boardOf(dossier, { asOf: '2025-05-11', lens: 'assessed' })
    const asked = history.filter((row) => row.kind === 'proposal').map((row) => row.id)
    expect(new Set(asked)).toEqual(new Set(proposals.map((proposal) => proposal.id)))
    expect(new Set(history.map((row) => row.lens)).size).toBe(5)
    expect(new Set(history.map((row) => `${row.asOf} ${row.lens} ${row.id}`)).size).toBe(history.length)
    expect(history.length).toBeGreaterThanOrEqual(48)
    const days = history.map((row) => row.asOf.slice(0, 10)).sort()
    expect([days[0], days.at(-1)]).toEqual(['2025-03-10', '2025-05-11'])
  })
})
