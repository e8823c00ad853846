import type fc from 'fast-check'

/** Random choices drawn from fast-check's generator, so that a seed brings the same dossier again. */
export type Dice = {
  /** A whole number from 0 up to, not including, `count`. */
  readonly upTo: (count: number) => number
  /** True in so many of a hundred throws. */
  readonly percent: (percent: number) => boolean
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** Some of the list in its order, at least one. */
  readonly some: <T>(list: readonly [T, ...T[]], most?: number) => [T, ...T[]]
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

export function diceOf(random: fc.Random): Dice {
  const upTo = (count: number) => random.nextInt(0, count - 1)
  const pick = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length)] ?? list[0]
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.flatMap(() => left.splice(upTo(left.length), 1))
  }
  return {
    upTo,
    percent: (percent) => random.nextInt(0, 99) < percent,
    pick,
    some: (list, most = list.length) => {
      const [first, ...others] = shuffled(list).slice(0, 1 + upTo(Math.min(most, list.length)))
      return [first ?? list[0], ...others]
    },
    shuffled,
  }
}

/** The list as one that has a first member; the member given stands in where it has none. */
export function filled<T>(list: readonly T[], otherwise: T): [T, ...T[]] {
  const [first, ...others] = list
  return first === undefined ? [otherwise] : [first, ...others]
}
