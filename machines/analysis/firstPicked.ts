import type { ConditionId, ElementId } from '../dossier.ts'
import type { Truth } from '../requirement.ts'

/** A condition that a truth table can be about. */
export interface Pickable {
  readonly id: ConditionId
  readonly truth: Truth
}

/** What was found of the requirement, as far as it was. */
export interface FoundOfIt {
  /** The most important first. */
  readonly importance: readonly { readonly id: ElementId }[]
  readonly blockers: readonly (readonly ElementId[])[] | null
}

/** So many are picked to begin with: as many as make a small matrix. */
const FEW = 3
/** The smallest way is picked whole where it fits into a matrix. */
const MOST = 4

/**
 * The conditions to combine first: what is refused, then what moves the odds most, then what is open. Where no combination of
 * these makes a difference, those of the smallest way to meet what is required, or what moves the odds most, if that does.
 * @param candidates as first named
 * @param makesDifference whether the combinations of some do not all come to the same
 */
export function firstPicked(
  candidates: readonly Pickable[],
  { importance, blockers }: FoundOfIt,
  makesDifference: (picked: readonly ConditionId[]) => boolean,
): readonly ConditionId[] {
  const places = new Map(importance.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Pickable): number => places.get(id) ?? places.size
  const byImportance = [...candidates].sort(
    (a, b) => Number(a.truth === 'true') - Number(b.truth === 'true') || placeOf(a) - placeOf(b),
  )
  const refusedFirst = [...byImportance].sort((a, b) => Number(b.truth === 'false') - Number(a.truth === 'false'))
  const smallest = new Set<ElementId>(blockers?.[0])
  const choices = [
    refusedFirst.slice(0, FEW),
    byImportance.filter(({ id }) => smallest.has(id)).slice(0, MOST),
    byImportance.slice(0, FEW),
  ]
  const [first = [], ...others] = choices.map((choice) => choice.map(({ id }) => id))
  return [first, ...others].find(makesDifference) ?? first
}
