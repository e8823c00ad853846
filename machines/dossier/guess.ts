/** Names the nearest of several words to a misspelt one; null where none is near. */
export type Guess = (word: string, candidates: Iterable<string>) => string | null

const LONGEST_WORD = 80

/**
 * A guess that compares at most `budget` pairs of words in its life, so that a file of a thousand misspelt names among
 * a hundred thousand is still refused at once.
 */
export function createGuess(budget = 300_000): Guess {
  let left = budget
  return (word, candidates) => {
    if (word.length > LONGEST_WORD) return null
    const sought = word.toLowerCase()
    let best: string | null = null
    let least = Math.min(3, Math.max(1, Math.floor(sought.length / 3))) + 1
    for (const candidate of candidates) {
      if (left <= 0) break
      left -= 1
      if (Math.abs(candidate.length - word.length) >= least) continue
      const distance = distanceBetween(sought, candidate.toLowerCase(), least)
      if (distance < least) {
        best = candidate
        least = distance
      }
    }
    return best
  }
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one word of the other (optimal string alignment);
 * `limit` where it is as many or more.
 */
function distanceBetween(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const at = (line: number[], place: number): number => line[place] ?? limit
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : limit,
      )
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least >= limit) return limit
    before = last
    last = current
  }
  return Math.min(limit, last[b.length] ?? limit)
}

/** The question that a fault puts after a good guess; empty where there is none. */
export const didYouMean = (guess: string | null): string => (guess === null ? '' : `did you mean "${guess}"?`)
