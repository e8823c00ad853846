import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Deadlock, deadlocksOf } from '../../../machines/analysis/deadlocks.ts'
import { firstMoves } from '../../../machines/analysis/firstMoves.ts'
import { tangles } from '../../../machines/analysis/tangles.ts'
import { asOfDate } from '../../../machines/asOf.ts'
import { type Dossier, readDossier } from '../../../machines/dossier.ts'

const parties = ['russia', 'ukraine', 'united-states']

function dossierWith(sequences: readonly object[]): Dossier {
  const parsed = readDossier({
    format: 'parley/1',
    id: 'circles',
    title: 'Circles',
    timeZone: 'Europe/Kyiv',
    parties: parties.map((id) => ({ id, name: id, role: 'belligerent' })),
    conditions: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      title: id,
      kind: 'action',
      demandedBy: [],
      owedBy: [],
    })),
    sequences,
  })
  if (!parsed.ok) throw new Error(parsed.faults.map(({ problem }) => problem).join())
  return parsed.dossier
}

const edge = (first: string, then: string, demandedBy = 'russia', since?: string) => ({
  first,
  then,
  demandedBy,
  ...(since === undefined ? {} : { since }),
})

const found = (sequences: readonly object[], asOf = '2025-03-20') => {
  const dossier = dossierWith(sequences)
  return deadlocksOf(dossier, asOfDate(asOf, dossier.timeZone))
}

const told = (sequences: readonly object[], asOf?: string) =>
  found(sequences, asOf).map(({ circle, parties }) => ({ circle, parties }))

const anyEdges = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 })

describe('deadlocks', () => {
  test('are things that each wait for the next, with who holds them, in the dossier’s order', () => {
    const circle = [edge('b', 'c', 'ukraine'), edge('c', 'a'), edge('a', 'b'), edge('a', 'd', 'united-states')]
    expect(told(circle)).toEqual([{ circle: ['b', 'c', 'a'], parties: ['russia', 'ukraine'] }])
  })

  test('are none where everything can come after what it waits for', () => {
    expect(told([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toEqual([])
  })

  test('count from the day on which the last demand was made', () => {
    const circle = [edge('a', 'b'), edge('b', 'a', 'ukraine', '2025-03-21')]
    expect(told(circle, '2025-03-20')).toEqual([])
    expect(told(circle, '2025-03-21')).toHaveLength(1)
    expect(told(circle, '2025-03-20T23:59:59+02:00')).toEqual([])
    expect(told(circle, '2025-03-21T00:00:00+02:00')).toHaveLength(1)
  })

  test('are all things that can be reached from each other, and only those', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const to = Array.from({ length: 7 }, (_, node) => edges.filter(([from]) => from === node).map(([, end]) => end))
        const reach = to.map((_, node) => {
          const seen = new Set<number>()
          const ahead = [node]
          for (const one of ahead)
            for (const next of to[one] ?? []) if (!seen.has(next)) seen.add(next) && ahead.push(next)
          return seen
        })
        const expected = new Set(
          to.flatMap((_, node) => {
            const own = to
              .map((_, one) => one)
              .filter((one) => one === node || (reach[node]?.has(one) && reach[one]?.has(node)))
            return own.length > 1 ? [own.join()] : []
          }),
        )
        expect(new Set(tangles(to).map((one) => one.toSorted((a, b) => a - b).join()))).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('of thousands of things are found without running out of stack', () => {
    const to = Array.from({ length: 20_000 }, (_, node) => [(node + 1) % 20_000])
    expect(tangles(to)[0]).toHaveLength(20_000)
  })
})

describe('first moves', () => {
  const isOpen = ({ circle, sequences }: Deadlock, gone: readonly string[]) => {
    const left = circle.filter((id) => !gone.includes(id))
    const places = new Map<string, number>(left.map((id, place) => [id, place]))
    const edges = left.map((id) =>
      sequences.filter(({ first }) => first === id).flatMap(({ then }) => places.get(then) ?? []),
    )
    return tangles(edges).length === 0
  }

  test('of two circles through one thing are that thing', () => {
    const [deadlock] = found([edge('a', 'b'), edge('b', 'a'), edge('b', 'c'), edge('c', 'b')])
    expect(deadlock && firstMoves(deadlock)).toEqual([['b']])
  })

  test('are the fewest that leave no circle, whatever the demands', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const anySequences = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 14 })
    fc.assert(
      fc.property(anySequences, (pairs) => {
        for (const deadlock of found(pairs.filter(([a, b]) => a !== b).map(([a, b]) => edge(a, b)))) {
          const { circle } = deadlock
          const choices = Array.from({ length: 1 << circle.length }, (_, set) =>
            circle.filter((_, at) => set & (1 << at)),
          )
          const opening = choices.filter((gone) => isOpen(deadlock, gone))
          const fewest = Math.min(...opening.map(({ length }) => length))
          const all = opening.filter(({ length }) => length === fewest).map((gone) => gone.join())
          const moves = firstMoves(deadlock).map((gone) => gone.join())
          expect(all).toEqual(expect.arrayContaining(moves))
          expect(moves).toHaveLength(Math.min(5, all.length))
        }
      }),
      { numRuns: 300 },
    )
  })
})
