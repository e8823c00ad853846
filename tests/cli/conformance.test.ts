import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { file, runs } from './runs.ts'

const rowSchema = v.looseObject({ id: v.string() })
const statusSchema = v.looseObject({
  proposals: v.array(rowSchema),
  conditions: v.array(rowSchema),
  questions: v.array(rowSchema),
  warnings: v.array(v.string()),
})
const vectorsSchema = v.array(
  v.looseObject({
    asOf: v.string(),
    lens: v.string(),
    knownAt: v.optional(v.string()),
    trust: v.optional(v.string()),
    expect: v.record(v.string(), v.unknown()),
  }),
)
const invalidSchema = v.strictObject({ paths: v.array(v.string()), any: v.optional(v.boolean(), false) })

type Status = v.InferOutput<typeof statusSchema>
type Vector = v.InferOutput<typeof vectorsSchema>[number]

const pathOf = (name: string) => file(`tests/conformance/${name}`)
const read = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), 'utf8'))

const namesIn = (folder: string) =>
  readdirSync(pathOf(folder))
    .filter((name) => name.endsWith('.expect.json'))
    .map((name) => `${folder}/${name.slice(0, -'.expect.json'.length)}`)

const vectorsOf = (name: string) =>
  v
    .parse(vectorsSchema, read(`${name}.expect.json`))
    .map((vector): [string, Vector] => [`as of ${vector.asOf} by ${vector.lens}`, vector])

async function status(name: string, { asOf, lens, knownAt, trust }: Vector): Promise<Status> {
  const filters = [...(knownAt ? ['--known-at', knownAt] : []), ...(trust ? ['--trust', trust] : [])]
  const { exit, out, err } = await runs([
    'status',
    pathOf(`${name}.json`),
    '--as-of',
    asOf,
    '--lens',
    lens,
    ...filters,
    '--json',
  ])
  expect([exit, err]).toEqual([0, ''])
  return v.parse(statusSchema, JSON.parse(out))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A printed board as the vectors are compared: announced without order, warnings counted. */
function comparable(printed: unknown): unknown {
  if (Array.isArray(printed)) return printed.map(comparable)
  if (!isRecord(printed)) return printed
  return Object.fromEntries(
    Object.entries(printed).map(([key, value]) => {
      if (key === 'announced' && Array.isArray(value)) return [key, value.map((one) => JSON.stringify(one)).sort()]
      if (key === 'warnings' && Array.isArray(value)) return [key, value.length]
      return [key, comparable(value)]
    }),
  )
}

/** The fields that a rule's vector names, of the subjects that it names; a subject that is not there is null. */
function asFarAs(wanted: Readonly<Record<string, unknown>>, found: Status): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = found
  return Object.fromEntries(
    Object.entries(wanted).map(([kind, subjects]) => [
      kind,
      isRecord(subjects) ? named(subjects, all[kind]) : all[kind],
    ]),
  )
}

const named = (subjects: Readonly<Record<string, unknown>>, found: unknown) =>
  Object.fromEntries(
    Object.entries(subjects).map(([id, fields]) => {
      const row = v.parse(v.array(rowSchema), found).find((one) => one.id === id) ?? null
      if (row === null || !isRecord(fields)) return [id, row]
      return [id, Object.fromEntries(Object.keys(fields).map((field) => [field, row[field]]))]
    }),
  )

describe.each(namesIn('rules'))('%s', (name) => {
  test.each(vectorsOf(name))('%s', async (_, vector) => {
    const found = asFarAs(vector.expect, await status(name, vector))
    expect(comparable(found)).toEqual(comparable(vector.expect))
  })
})

describe.each(namesIn('random'))('%s', (name) => {
  test.each(vectorsOf(name))('%s', async (_, vector) => {
    expect(comparable(await status(name, vector))).toEqual(comparable(vector.expect))
  })
})

/** Whether a path is another, lies inside it, or around it; the whole file is around everything and counts for nothing. */
const concerns = (path: string, listed: string) =>
  path !== '$' && (path === listed || liesIn(path, listed) || liesIn(listed, path))
const liesIn = (inner: string, outer: string) => inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length))

describe.each(namesIn('invalid'))('%s', (name) => {
  const { paths, any } = v.parse(invalidSchema, read(`${name}.expect.json`))

  test.each(['status', 'check'])('%s refuses it and names what is wrong, and nothing else', async (command) => {
    const { exit, out, err } = await runs([command, pathOf(`${name}.json`)])
    expect([exit, out]).toEqual([1, ''])
    const named = err
      .trimEnd()
      .split('\n')
      .map((line) => /\.json: (\$\S*): /.exec(line)?.[1] ?? line)
    const met = paths.filter((path) => named.some((one) => concerns(one, path)))
    expect(any ? met.length > 0 : met.length === paths.length).toBe(true)
    expect(named.filter((one) => !paths.some((path) => concerns(one, path)))).toEqual([])
  })

  test('diff refuses it too', async () => {
    const { exit, out } = await runs(['diff', pathOf(`${name}.json`), '--from', '2025-01-01', '--to', '2025-02-01'])
    expect([exit, out]).toEqual([1, ''])
  })
})

test.each([...namesIn('rules'), ...namesIn('random')])('check finds no error in %s', async (name) => {
  const { exit, out } = await runs(['check', pathOf(`${name}.json`), '--json'])
  expect([exit, v.parse(v.looseObject({ errors: v.array(v.unknown()) }), JSON.parse(out)).errors]).toEqual([0, []])
})
