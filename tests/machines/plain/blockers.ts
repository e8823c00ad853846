import type { Requirement } from './dossier.ts'
import { elementId, elementsOf, type LeafTruth, requirementTruth } from './requirement.ts'

/** The minimal sets of open elements that would meet the requirement, by trying every set; the first hundred. */
export function plainBlockers(requirement: Requirement, leafTruth: LeafTruth): string[][] {
  const open = elementsOf(requirement).filter((leaf) => leafTruth(leaf) !== 'true')
  if (open.length > 16) throw new RangeError(`too many open elements to try every set: ${open.length}`)
  const met = (set: number) =>
    requirementTruth(requirement, (leaf) => {
      const at = open.findIndex((other) => elementId(other) === elementId(leaf))
      return at < 0 || set & (1 << at) ? 'true' : 'unknown'
    }) === 'true'
  if (met(0)) return []

  const meeting = Array.from({ length: 1 << open.length }, (_, set) => set).filter(met)
  const minimal = meeting.filter((set) => open.every((_, at) => !(set & (1 << at)) || !met(set & ~(1 << at))))
  const falseOnes = open.reduce((bits, leaf, at) => (leafTruth(leaf) === 'false' ? bits | (1 << at) : bits), 0)
  return minimal
    .map((set) => ({
      places: open.flatMap((_, at) => (set & (1 << at) ? [at] : [])),
      hasFalse: (set & falseOnes) !== 0,
    }))
    .sort(
      (a, b) =>
        a.places.length - b.places.length ||
        Number(a.hasFalse) - Number(b.hasFalse) ||
        firstDifference(a.places, b.places),
    )
    .slice(0, 100)
    .map(({ places }) => open.filter((_, at) => places.includes(at)).map(elementId))
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
