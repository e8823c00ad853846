import * as v from 'valibot'
import { mostFaults } from './faults.ts'
import { words } from './words.ts'

type Run = v.GenericSchema['~run']
type Issue = v.BaseIssue<unknown>
type Config = v.Config<Issue>

/** Names that an object has of itself, or by which its prototype is reached: never ids, and never copied. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const isUnsafe = (key: string): boolean => unsafeKeys.has(key)

/** Whether the value is an object of JSON. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refused = (expected: string) => v.custom<never>(() => false, expected)

/** Parses one part of a container, and adds the part's key to the path of each of its issues. */
function parsePart(
  schema: v.GenericSchema,
  input: object,
  key: string | number,
  value: unknown,
  issues: Issue[],
  config: Config,
) {
  const part = schema['~run']({ value }, config)
  if (part.issues) {
    const step = { type: 'unknown', origin: 'value', input, key, value } as const
    for (const issue of part.issues) issues.push({ ...issue, path: [step, ...(issue.path ?? [])] })
  }
  return part.value
}

function result(value: unknown, [first, ...others]: Issue[]): ReturnType<Run> {
  return first === undefined ? { typed: true, value } : { typed: false, value, issues: [first, ...others] }
}

/**
 * An object with these keys and no others. Unlike `strictObject` it names every unknown key, `__proto__` and the like
 * too, takes no list for an object, and lets a missing key say what belongs there.
 */
export function exact<const Entries extends v.ObjectEntries>(entries: Entries, expected: string = words.object) {
  const schema = v.strictObject(entries)
  const known = Object.entries(entries)
  const stranger = v.never(
    `one of ${Object.keys(entries)
      .filter((key) => key !== '$schema')
      .join(', ')}`,
  )
  const other = refused(expected)
  const run: Run = (dataset, config) => {
    const input = dataset.value
    if (!isRecord(input)) return other['~run'](dataset, config)
    const issues: Issue[] = []
    const output: Record<string, unknown> = {}
    for (const [key, entry] of known) {
      const value = input[key]
      if (value !== undefined || entry.type !== 'exact_optional') {
        output[key] = parsePart(entry, input, key, value, issues, config)
      } else {
        const standard = v.getDefault(entry)
        if (standard !== undefined) output[key] = standard
      }
    }
    for (const key of Object.keys(input)) {
      if (issues.length >= mostFaults) break
      if (!Object.hasOwn(entries, key)) parsePart(stranger, input, key, key, issues, config)
    }
    return result(output, issues)
  }
  return { ...schema, '~run': run as (typeof schema)['~run'] }
}

/** A list, read until it has more faults than anyone would. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  const schema = v.array(item)
  const other = refused(words.list)
  const run: Run = (dataset, config) => {
    const input = dataset.value
    if (!Array.isArray(input)) return other['~run'](dataset, config)
    const issues: Issue[] = []
    const output: unknown[] = []
    for (let place = 0; place < input.length && issues.length < mostFaults; place += 1) {
      output.push(parsePart(item, input, place, input[place], issues, config))
    }
    return result(output, issues)
  }
  return { ...schema, '~run': run as (typeof schema)['~run'] }
}

/** An object whose keys are ids. One that cannot be an id is a fault, whatever stands under it. */
export function byId<const Id extends v.GenericSchema<string, string>, const Item extends v.GenericSchema>(
  id: Id,
  item: Item,
) {
  const schema = v.record(id, item)
  const stranger = v.never(words.reference)
  const other = refused(words.object)
  const run: Run = (dataset, config) => {
    const input = dataset.value
    if (!isRecord(input)) return other['~run'](dataset, config)
    const issues: Issue[] = []
    const output: Record<string, unknown> = {}
    for (const key of Object.keys(input)) {
      if (issues.length >= mostFaults) break
      const unfit = id['~run']({ value: key }, config).issues?.[0]?.expected
      if (isUnsafe(key)) parsePart(stranger, input, key, key, issues, config)
      else if (unfit !== undefined) parsePart(v.never(unfit ?? words.reference), input, key, key, issues, config)
      else output[key] = parsePart(item, input, key, input[key], issues, config)
    }
    return result(output, issues)
  }
  return { ...schema, '~run': run as (typeof schema)['~run'] }
}

/**
 * One of several forms, told apart before it is parsed, so that a fault in it is named where it is and not as "none of
 * these". What has none of the forms is refused in the words of the union.
 */
export function byForm<const Forms extends v.GenericSchema>(
  forms: Forms,
  formOf: (input: unknown) => v.GenericSchema<unknown, v.InferOutput<Forms>> | undefined,
) {
  type Form = v.GenericSchema<unknown, v.InferOutput<Forms>>
  return v.lazy((input): Form => formOf(input) ?? (forms as Form))
}
