/**
 * What a list has that another does not, counting what is there several times, in its own order. Things are the same by
 * their keys. What both begin and end with is passed over first, and by `isSame` if that is quicker than two keys: such
 * lists are long and mostly alike.
 */
export function added<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => unknown = (one) => one,
  isSame: (one: T, other: T) => boolean = (one, other) => keyOf(one) === keyOf(other),
): T[] {
  const isSameAt = (one: number, other: number): boolean => {
    const [a, b] = [before[one], after[other]]
    return a !== undefined && b !== undefined && isSame(a, b)
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSameAt(start, start)) start += 1
  let ends = 0
  while (ends < shorter - start && isSameAt(before.length - ends - 1, after.length - ends - 1)) ends += 1

  const left = new Map<unknown, number>()
  for (const one of before.slice(start, before.length - ends)) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  return after.slice(start, after.length - ends).filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}
