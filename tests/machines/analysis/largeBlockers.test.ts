import { describe, expect, test } from 'vitest'
import { Budget, MOST_STEPS } from '../../../machines/analysis/budget.ts'
import { seeded } from '../../bench/measure.ts'
import { allUnknown, blockers, elementsOf, holds, listedOrder, type Truths, type Written } from './given.ts'

const named = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${name}${number}`)

/** A third of them false, a third of the others true. */
const mixed: Truths = (id) => (id.length % 3 === 0 ? 'false' : id.endsWith('7') ? 'true' : 'unknown')

/** So many lists of some of the elements. */
function someOf(seed: number, lists: number, elements: readonly string[], size: number): string[][] {
  const random = seeded(seed)
  return Array.from({ length: lists }, () => {
    const some = new Set<string>()
    while (some.size < size) some.add(elements[Math.floor(random() * elements.length)] ?? '')
    return [...some]
  })
}

const allOfAny = (lists: readonly string[][]): Written => ({ allOf: lists.map((anyOf) => ({ anyOf })) })
const anyOfAll = (lists: readonly string[][]): Written => ({ anyOf: lists.map((allOf) => ({ allOf })) })

/** Gates of gates and elements, the later ones of the earlier. */
function tangle(seed: number, elements: number, gates: number): Written {
  const random = seeded(seed)
  const upTo = (count: number) => Math.floor(random() * count)
  const built: Written[] = []
  while (built.length < gates) {
    const parts = Array.from({ length: 2 + upTo(4) }, () => built[built.length - 1 - upTo(12)] ?? `c${upTo(elements)}`)
    parts.push(`c${upTo(elements)}`)
    const kind = upTo(10)
    built.push(kind < 4 ? { allOf: parts } : kind < 8 ? { anyOf: parts } : { atLeast: 2, of: parts })
  }
  return { allOf: built.slice(-2) }
}

/** What can be said of a list of blockers without knowing all of them. */
function expectSound(written: Written, truths: Truths, sets: readonly (readonly string[])[] | null) {
  expect(sets).not.toBeNull()
  const elements = elementsOf(written)
  const compare = listedOrder(elements, (id) => truths(id) === 'false')
  const isMetBy = (set: ReadonlySet<string>) => holds(written, (id) => truths(id) === 'true' || set.has(id))
  const faults = (sets ?? []).flatMap((set, place, all) => {
    const whole = new Set(set)
    const next = all[place + 1]
    const has = {
      'not enough': !isMetBy(whole),
      'more than needed': set.some((id) => isMetBy(new Set(set.filter((other) => other !== id)))),
      'what holds already': set.some((id) => truths(id) === 'true'),
      'elements out of order': set.join() !== [...elements].filter((id) => whole.has(id)).join(),
      'not before the next': next !== undefined && compare(set, next) >= 0,
    }
    return Object.entries(has).flatMap(([fault, isSo]) => (isSo ? [`${set.join()}: ${fault}`] : []))
  })
  expect(faults).toEqual([])
}

describe('blockers of large requirements', () => {
  test('of half of 300 are the first in the order, though nobody could list all', () => {
    const of = named('c', 300)
    const sets = blockers({ atLeast: 150, of })
    expect(sets).toHaveLength(100)
    expect(sets?.[0]).toEqual(of.slice(0, 150))
    expect(sets?.[99]).toEqual([...of.slice(0, 149), of[248]])
    expectSound({ atLeast: 150, of }, allUnknown, sets)
  })

  test('of half of 2,000 as well', () => {
    const of = named('c', 2000)
    const sets = blockers({ atLeast: 1000, of }, mixed)
    const held = of.filter((id) => mixed(id) === 'true').length
    expect(sets?.[0]).toHaveLength(1000 - held)
    expect(sets).toHaveLength(100)
  })

  test('of 150 choices of two are the first in the order', () => {
    const pairs = named('', 150).map((number) => [`a${number}`, `b${number}`])
    const sets = blockers(allOfAny(pairs))
    expect(sets?.map((set) => set.slice(143).map((id) => (id.startsWith('b') ? 1 : 0)))).toEqual(
      Array.from({ length: 100 }, (_, place) => [...place.toString(2).padStart(7, '0')].map(Number)),
    )
    expectSound(allOfAny(pairs), allUnknown, sets)
    expectSound(allOfAny(pairs), mixed, blockers(allOfAny(pairs), mixed))
  })

  test('of so many choices that name each other’s elements are sound', () => {
    const pairs = named('', 300).map((number) => [`p${number}`, `p${(Number(number) * 7 + 7) % 301}`])
    expectSound(allOfAny(pairs), mixed, blockers(allOfAny(pairs), mixed))
  })

  test('of half of 300 choices of two, in whatever order they are named, are sound', () => {
    const pairs = named('', 300).map((number): Written => ({ anyOf: [`a${number}`, `b${number}`] }))
    const backwards: Written = { anyOf: [...named('b', 300).reverse(), ...named('a', 300)] }
    const written: Written = { allOf: [backwards, { atLeast: 150, of: pairs }] }
    expectSound(written, mixed, blockers(written, mixed))
  })

  test('of a thousand ways that are written out are those that include no other', () => {
    const ways = [...someOf(1, 1000, named('c', 300), 5), ...someOf(2, 200, named('c', 40), 3)]
    const elements = elementsOf(anyOfAll(ways))
    const inOrder = ways.map((way) => [...elements].filter((id) => way.includes(id)))
    const least = inOrder.filter(
      (way, place) =>
        !inOrder.some(
          (other, at) => other.every((id) => way.includes(id)) && (other.length < way.length || at < place),
        ),
    )
    expect(blockers(anyOfAll(ways), allUnknown, 2000)).toEqual(least.sort(listedOrder(elements, () => false)))
  })

  test('of many choices are the least sets that have one of each', () => {
    const choices = someOf(3, 14, named('c', 30), 3)
    const elements = elementsOf(allOfAny(choices))
    let covers: string[][] = [[]]
    for (const choice of choices) {
      const wider = covers.flatMap((cover) =>
        cover.some((id) => choice.includes(id)) ? [cover] : choice.map((id) => [...cover, id]),
      )
      covers = wider.filter(
        (cover, place) =>
          !wider.some(
            (other, at) => other.every((id) => cover.includes(id)) && (other.length < cover.length || at < place),
          ),
      )
    }
    const inOrder = covers.map((cover) => [...elements].filter((id) => cover.includes(id)))
    const isFalse = (id: string) => id.endsWith('3')
    const sets = blockers(allOfAny(choices), (id) => (isFalse(id) ? 'false' : 'unknown'), 1e6)
    expect(sets).toEqual(inOrder.sort(listedOrder(elements, isFalse)))
  })

  test.each([11, 12, 13, 14])('of 300 elements in a tangle (%i) are sound', (seed) => {
    const written = tangle(seed, 300, 36)
    expectSound(written, allUnknown, blockers(written))
    expectSound(written, mixed, blockers(written, mixed))
  })

  test('of thresholds that share their elements are sound', () => {
    const thresholds = someOf(5, 5, named('c', 60), 15).map((of): Written => ({ atLeast: 6, of }))
    for (const written of [{ allOf: thresholds }, { anyOf: thresholds }, { atLeast: 3, of: thresholds }]) {
      expectSound(written, mixed, blockers(written, mixed))
    }
  })

  test('number hundreds of thousands where as many are asked for', () => {
    const written: Written = { allOf: [{ atLeast: 9, of: named('c', 20) }, { anyOf: ['x', 'y', 'c0'] }] }
    // With c0 and eight of the other nineteen, or one of the two beside any nine of the nineteen.
    expect(blockers(written, allUnknown, 1e6)).toHaveLength(75_582 + 2 * 92_378)
  })

  test('of requirements nested 64 deep are sound', () => {
    const random = seeded(6)
    const one = () => `c${Math.floor(random() * 40)}`
    let written: Written = 'c0'
    for (let depth = 1; depth < 62; depth += 1) {
      written =
        depth % 2 === 0 ? { allOf: [written, one()] } : { anyOf: [written, { atLeast: 2, of: [one(), one(), one()] }] }
    }
    expectSound(written, mixed, blockers(written, mixed))
  })

  test('of 2,000 elements in one ring are found without running out of stack', () => {
    const pairs = named('', 2000).map((number) => [`p${number}`, `p${(Number(number) + 1) % 2000}`])
    expect(blockers(anyOfAll(pairs), allUnknown, 4)).toEqual([pairs[0], ['p0', 'p1999'], pairs[1], pairs[2]])
    expect(blockers(allOfAny(pairs))?.[0]).toHaveLength(1000)
  })

  test('are found beside parts that are too hard, where these do not matter', () => {
    const tooHard = allOfAny(someOf(7, 600, named('c', 150), 3))
    const hundred = named('e', 100)
    const allowance = new Budget(MOST_STEPS / 8)
    expect(blockers({ anyOf: [...hundred, tooHard] }, allUnknown, 100, allowance)).toEqual(hundred.map((id) => [id]))
  })

  test.each([
    ['choices of three', allOfAny(someOf(8, 600, named('c', 150), 3))],
    ['choices of a hundred', allOfAny(someOf(9, 1000, named('c', 2000), 100))],
    ['thresholds', { atLeast: 20, of: someOf(10, 60, named('c', 200), 12).map((of) => ({ atLeast: 5, of })) }],
    [
      'parts each too hard',
      {
        allOf: named('', 8).map((n) => ({
          anyOf: [`w${n}`, allOfAny(someOf(Number(n), 200, named(`c${n}-`, 80), 3))],
        })),
      },
    ],
  ] satisfies [string, Written][])('are given up where they are too hard: %s', (_, written) => {
    const allowance = new Budget(MOST_STEPS / 8)
    expect(blockers(written, allUnknown, 100, allowance)).toBeNull()
    expect(allowance.steps).toBeGreaterThan(-MOST_STEPS / 100)
  })
})
