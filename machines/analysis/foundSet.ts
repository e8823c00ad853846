/** A set of elements, put together from others: an element or a set of a module within, and the rest. */
export interface FoundSet {
  readonly size: number
  /** Stands for sets of at least this size that nobody knows. */
  readonly isUnknown: boolean
  /** The first rank of all; infinity for the empty set. */
  readonly first: number
  /** Of its own element; -1 where there is none. */
  readonly rank: number
  readonly part: FoundSet | null
  readonly rest: FoundSet | null
  /** Whether what is its own comes before all of the rest. */
  readonly isInOrder: boolean
}

export const emptySet: FoundSet = {
  size: 0,
  isUnknown: false,
  first: Number.POSITIVE_INFINITY,
  rank: -1,
  part: null,
  rest: null,
  isInOrder: true,
}

export const unknownSet = (size: number): FoundSet => ({ ...emptySet, size, isUnknown: true })

export const withElement = (rank: number, rest: FoundSet): FoundSet => ({
  size: rest.size + 1,
  isUnknown: rest.isUnknown,
  first: Math.min(rank, rest.first),
  rank,
  part: null,
  rest,
  isInOrder: rank < rest.first,
})

export const joined = (part: FoundSet, rest: FoundSet, isInOrder: boolean): FoundSet => ({
  size: part.size + rest.size,
  isUnknown: part.isUnknown || rest.isUnknown,
  first: Math.min(part.first, rest.first),
  rank: -1,
  part,
  rest,
  isInOrder,
})

/** The ranks of its elements, in no order. */
export function ranksOf(set: FoundSet): number[] {
  const ranks: number[] = []
  for (let left = set; left !== emptySet; ) left = addOwn(left, ranks)
  return ranks
}

/** Adds the ranks of what is a set's own, and gives the rest. It calls itself only as deep as modules lie in another. */
function addOwn({ rank, part, rest }: FoundSet, ranks: number[]): FoundSet {
  if (part === null) ranks.push(rank)
  else for (let left = part; left !== emptySet; ) left = addOwn(left, ranks)
  return rest ?? emptySet
}

/**
 * Whether one least set of a family is listed before another: the smaller one first, then the one with the first of the
 * elements that they do not share.
 */
export function precedes(a: FoundSet, b: FoundSet): boolean {
  if (a.size !== b.size) return a.size < b.size
  if (a.isUnknown || b.isUnknown) return a.isUnknown && !b.isUnknown
  let [ownA, ownB] = [a, b]
  while (ownA !== ownB) {
    if (ownA.first !== ownB.first) return ownA.first < ownB.first
    const { part, rest } = ownA
    if (ownA.rank === ownB.rank && part === ownB.part && rest !== null && ownB.rest !== null) {
      ;[ownA, ownB] = [rest, ownB.rest]
    } else if (part !== null && ownB.part !== null && ownA.isInOrder && ownB.isInOrder) {
      // Both are of the module that has the first element, and neither has all of the other.
      ;[ownA, ownB] = [part, ownB.part]
    } else return hasFirstDifference(ownA, ownB)
  }
  return false
}

/** Whether the first of the elements that only one of two sets has is in the first set. */
function hasFirstDifference(a: FoundSet, b: FoundSet): boolean {
  const [ranksA, ranksB]: [number[], number[]] = [[], []]
  let [leftA, leftB] = [a, b]
  // Sets found below one node of a diagram often have the very same rest.
  while (leftA !== leftB) {
    if (leftA.size >= leftB.size) leftA = addOwn(leftA, ranksA)
    else leftB = addOwn(leftB, ranksB)
  }
  ranksA.sort((one, other) => one - other)
  ranksB.sort((one, other) => one - other)
  const at = ranksA.findIndex((rank, place) => rank !== ranksB[place])
  return at >= 0 && ranksA[at]! < (ranksB[at] ?? Number.POSITIVE_INFINITY)
}
