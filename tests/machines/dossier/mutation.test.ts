import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../../machines/dossier/advice.ts'
import { type Fault, printFault } from '../../../machines/dossier/faults.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { limitOf, soaked } from '../../soaking.ts'
import { sample } from './sample.ts'

const sampleText = JSON.stringify(sample())

type Container = Record<string, unknown>

interface Spot {
  readonly holder: Container
  readonly key: string
}

/** Every place of a file, lists' places included. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Container
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])])
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2.5,
    Infinity,
    '',
    ' ',
    'x',
    'No Id',
    '2025-02-30',
    '2025-01-01T10:00',
    'P0D',
  ),
  fc.constantFrom<unknown>([], {}, [[]], [null], ['north', 5], { allOf: [] }, { proposal: 'truce' }, 'constructor'),
  fc.constantFrom(
    'north',
    'release',
    'truce',
    'peace',
    'how-far',
    'starts',
    'press',
    'assessed',
    'javascript:alert(1)',
  ),
  fc.jsonValue(),
)

const change = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), value: odd }),
  fc.record({
    kind: fc.constant('add' as const),
    at: fc.nat(),
    key: fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'event', 'until', 'by'),
    ),
    value: odd,
  }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), from: fc.nat() }),
)

function apply(file: unknown, one: typeof change extends fc.Arbitrary<infer One> ? One : never): void {
  const spots = spotsOf(file)
  const spot = spots[one.at % Math.max(1, spots.length)]
  if (spot === undefined) return
  const { holder, key } = spot
  const set = (on: Container, name: string, value: unknown) =>
    Object.defineProperty(on, name, { value, enumerable: true, configurable: true, writable: true })
  if (one.kind === 'delete') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]
  else if (one.kind === 'replace') set(holder, key, structuredClone(one.value))
  else if (one.kind === 'add' && !Array.isArray(holder)) set(holder, one.key, structuredClone(one.value))
  else if (one.kind === 'copy') {
    const other = spots[one.from % spots.length]
    set(holder, key, structuredClone(other?.holder[other.key]))
  }
}

/** The keys of a printed path. */
function keysOf(path: string): (string | number)[] {
  const steps = path.slice(1).matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)
  return [...steps].map(([, name, other = '']) => name ?? JSON.parse(other))
}

/** Whether the path leads to something, or to a key that is missing from something. */
function leadsSomewhere(file: unknown, path: string): boolean {
  const keys = keysOf(path)
  let value = file
  for (const [place, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null) return false
    if (!Object.hasOwn(value, key)) return place === keys.length - 1
    value = (value as Container)[key]
  }
  return true
}

/** Whether a fault is told as faults are: at a path that exists, in words, on one line. */
function isWellTold(file: unknown, fault: Fault): boolean {
  const isThere = fault.path.includes('…') || leadsSomewhere(file, fault.path)
  const isInWords = fault.problem !== '' && fault.expected !== ''
  return isThere && isInWords && !/[\n\r\u2028]/.test(printFault('file.json', fault))
}

test(
  'whatever is done to a dossier, it is read or refused at paths that exist, on one line each',
  () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const file: unknown = JSON.parse(sampleText)
        for (const one of changes) apply(file, one)
        const before = JSON.stringify(file)
        const parsed = readDossier(file, false, advise)
        expect(JSON.stringify(file), 'the value that was read is left as it was').toBe(before)
        const faults = parsed.ok ? [] : parsed.faults
        expect(faults.length > 0).toBe(!parsed.ok)
        // An expectation for each would take longer than the reading.
        expect([...faults, ...parsed.advice].filter((fault) => !isWellTold(file, fault))).toEqual([])
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      soaked(8_000, 1_000_000),
    )
  },
  limitOf(300_000),
)

test('what is read reads again as itself', () => {
  const first = readDossier(sample())
  if (!first.ok) throw new Error('the sample is valid')
  const again = readDossier(JSON.parse(JSON.stringify(first.dossier)))
  expect(again).toEqual(first)
})
