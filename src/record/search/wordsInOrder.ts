/** How many words one step takes in. */
const STEP = 5_000
/** Words that begin with the same letters, so many, are sorted in one step. */
const LETTERS = 2

/** Words in the order of their UTF-16 units, sorted bit by bit: those that begin alike together, one step after another. */
export function* wordsInOrder(words: Iterable<string>): Generator<void, readonly string[]> {
  const alike = new Map<string, string[]>()
  let taken = 0
  for (const word of words) {
    const beginning = word.slice(0, LETTERS)
    const others = alike.get(beginning)
    if (others === undefined) alike.set(beginning, [word])
    else others.push(word)
    taken += 1
    if (taken % STEP === 0) yield
  }
  const sorted: string[] = []
  let pause = STEP
  for (const beginning of [...alike.keys()].sort()) {
    for (const word of (alike.get(beginning) ?? []).sort()) sorted.push(word)
    if (sorted.length < pause) continue
    pause = sorted.length + STEP
    yield
  }
  return sorted
}
