import fc from 'fast-check'
import * as v from 'valibot'
import { blockersOf } from '../../../machines/analysis/blockers.ts'
import type { Budget } from '../../../machines/analysis/budget.ts'
import { type Requirement, requirement } from '../../../machines/dossier/requirementSchema.ts'
import type { Truth } from '../../../machines/requirement.ts'

/** A requirement as a file has it. */
export type Written =
  | string
  | { readonly proposal: string; readonly is: string }
  | { readonly allOf: readonly Written[] }
  | { readonly anyOf: readonly Written[] }
  | { readonly atLeast: number; readonly of: readonly Written[] }

export const read = (written: Written): Requirement => v.parse(requirement, written)

/** The truth of each element, by its id. */
export type Truths = (id: string) => Truth

export const allUnknown: Truths = () => 'unknown'

/** The blockers of what is written. */
export const blockers = (written: Written, truths: Truths = allUnknown, limit?: number, allowance?: Budget) =>
  blockersOf(
    read(written),
    (element) => truths(typeof element === 'string' ? element : element.proposal),
    limit,
    allowance,
  )

/** What a requirement makes of a set of elements that hold: an evaluation of its own, for the tests. */
export function holds(written: Written, has: (id: string) => boolean): boolean {
  if (typeof written === 'string') return has(written)
  if ('proposal' in written) return has(written.proposal)
  if ('allOf' in written) return written.allOf.every((part) => holds(part, has))
  if ('anyOf' in written) return written.anyOf.some((part) => holds(part, has))
  return written.of.filter((part) => holds(part, has)).length >= written.atLeast
}

/** The elements of a requirement, as first named. */
export function elementsOf(written: Written, found = new Set<string>()): Set<string> {
  if (typeof written === 'string') found.add(written)
  else if ('proposal' in written) found.add(written.proposal)
  else {
    const parts = 'allOf' in written ? written.allOf : 'anyOf' in written ? written.anyOf : written.of
    for (const part of parts) elementsOf(part, found)
  }
  return found
}

/** Any requirement of so many elements at most, every fifth of them a proposal. */
export function anyRequirement(elements: number, depth: number): fc.Arbitrary<Written> {
  const leaf = fc
    .nat({ max: elements - 1 })
    .map((number): Written => (number % 5 === 4 ? { proposal: `p${number}`, is: 'inForce' } : `c${number}`))
  const build = (left: number): fc.Arbitrary<Written> => {
    if (left === 0) return leaf
    const parts = fc.array(build(left - 1), { minLength: 1, maxLength: 4 })
    return fc.oneof(
      leaf,
      parts.map((allOf) => ({ allOf })),
      parts.map((anyOf) => ({ anyOf })),
      parts.chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
    )
  }
  return build(depth)
}

/** Any truths of the elements that `anyRequirement` gives. */
export const anyTruths = (elements: number): fc.Arbitrary<Truths> =>
  fc
    .array(fc.constantFrom<Truth>('true', 'false', 'unknown', 'unknown'), { minLength: elements, maxLength: elements })
    .map((truths) => (id) => truths[Number(id.slice(1))] ?? 'unknown')

/** The order in which sets are listed: by size, by whether any is false, by where their elements are first named. */
export function listedOrder(elements: ReadonlySet<string>, isFalse: (id: string) => boolean) {
  const ranks = new Map([...elements].map((id, rank) => [id, rank]))
  return (a: readonly string[], b: readonly string[]): number => {
    if (a.length !== b.length) return a.length - b.length
    if (a.some(isFalse) !== b.some(isFalse)) return a.some(isFalse) ? 1 : -1
    const at = a.findIndex((id, place) => id !== b[place])
    return at < 0 ? 0 : (ranks.get(a[at] ?? '') ?? 0) - (ranks.get(b[at] ?? '') ?? 0)
  }
}

/** Blockers by trying every set of open elements. */
export function byTrial(written: Written, truths: Truths, limit = 100): string[][] {
  const elements = elementsOf(written)
  const open = [...elements].filter((id) => truths(id) !== 'true')
  const bits = new Map(open.map((id, place) => [id, 1 << place]))
  const isMet = Uint8Array.from({ length: 1 << open.length }, (_, set) =>
    holds(written, (id) => truths(id) === 'true' || ((bits.get(id) ?? 0) & set) !== 0) ? 1 : 0,
  )
  if (isMet[0] === 1) return []
  const isLeast = (set: number): boolean =>
    isMet[set] === 1 && open.every((_, place) => !(set & (1 << place)) || isMet[set & ~(1 << place)] === 0)
  return [...isMet.keys()]
    .filter(isLeast)
    .map((set) => open.filter((_, place) => set & (1 << place)))
    .sort(listedOrder(elements, (id) => truths(id) === 'false'))
    .slice(0, limit)
}
