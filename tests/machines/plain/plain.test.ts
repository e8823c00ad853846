import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dossier } from './dossier.ts'
import { plainStatus, type StatusJson } from './plainStatus.ts'
import type { View } from './record.ts'

type Vector = View & { readonly expect: Readonly<Record<string, unknown>> }

const conformance = new URL('../../conformance/', import.meta.url)

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, conformance), 'utf8'))
}

const namesIn = (folder: string) =>
  readdirSync(new URL(folder, conformance))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expect.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** A printed board in the form in which the vectors are compared: announced without order, warnings counted. */
function comparable(status: StatusJson) {
  const subject = <T extends { announced: readonly unknown[] }>(printed: T) => ({
    ...printed,
    announced: [...printed.announced].sort(byText),
  })
  return {
    ...status,
    proposals: status.proposals.map(subject),
    conditions: status.conditions.map(subject),
    warnings: status.warnings.length,
  }
}

/** The same with subjects by id, and null for each named proposal that is not on the board. */
function byId(status: StatusJson, dossier: Dossier) {
  const { proposals, conditions, questions, warnings } = comparable(status)
  const index = (printed: readonly { readonly id: string }[]) => Object.fromEntries(printed.map((one) => [one.id, one]))
  const absent = Object.fromEntries(dossier.proposals.map(({ id }) => [id, null]))
  return {
    proposals: { ...absent, ...index(proposals) },
    conditions: index(conditions),
    questions: index(questions),
    warnings,
  }
}

/** As much of what was found as the vector states: of each subject named, the fields named. */
function asFarAs(wanted: unknown, found: unknown, depth: number): unknown {
  if (depth === 0 || !isRecord(wanted) || !isRecord(found)) return found
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, asFarAs(wanted[key], found[key], depth - 1)]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

describe.each(namesIn('rules/'))('rule %s', (name) => {
  const dossier = read<Dossier>(`rules/${name}.json`)
  const vectors = read<Vector[]>(`rules/${name}.expect.json`)
  test.each(vectors.map((vector) => [vector.asOf, vector.lens, vector] as const))('as of %s by %s', (_, __, vector) => {
    expect(asFarAs(vector.expect, byId(plainStatus(dossier, vector), dossier), 3)).toEqual(vector.expect)
  })
})

describe.each(namesIn('random/'))('random %s', (name) => {
  const dossier = read<Dossier>(`random/${name}.json`)
  const vectors = read<(View & { readonly expect: ReturnType<typeof comparable> })[]>(`random/${name}.expect.json`)
  test.each(vectors.map((vector) => [vector.asOf, vector.lens, vector] as const))('as of %s by %s', (_, __, vector) => {
    const { proposals, conditions } = vector.expect
    const sorted = <T extends { announced: readonly unknown[] }>(printed: readonly T[]) =>
      printed.map((one) => ({ ...one, announced: [...one.announced].sort(byText) }))
    const wanted = { ...vector.expect, proposals: sorted(proposals), conditions: sorted(conditions) }
    expect(comparable(plainStatus(dossier, vector))).toEqual(wanted)
  })
})
