/** Circles past this many are not told: each is a finding of its own, and a person mends them one by one. */
const MOST_CIRCLES = 100

interface Visit {
  readonly node: number
  readonly edges: Iterator<number>
}

/**
 * Circles of a graph whose nodes are 0 to size - 1: none where it has none, else for each node at which the search
 * came back on its own track the way round, from the node where the circle begins. It keeps its own stack.
 */
export function findCircles(size: number, edgesOf: (node: number) => Iterable<number>): number[][] {
  const circles: number[][] = []
  const placeOnTrack = new Map<number, number>()
  const done = new Uint8Array(size)
  for (let root = 0; root < size; root += 1) {
    if (done[root] === 1) continue
    const track: Visit[] = []
    const enter = (node: number): void => {
      placeOnTrack.set(node, track.length)
      track.push({ node, edges: edgesOf(node)[Symbol.iterator]() })
    }
    const closing = new Set<number>()
    enter(root)
    for (let top = track.at(-1); top !== undefined; top = track.at(-1)) {
      const { done: isOver, value: next } = top.edges.next()
      if (isOver === true) {
        track.pop()
        placeOnTrack.delete(top.node)
        done[top.node] = 1
        continue
      }
      const start = placeOnTrack.get(next)
      if (start !== undefined) {
        if (circles.length < MOST_CIRCLES && !closing.has(top.node))
          circles.push(track.slice(start).map((one) => one.node))
        closing.add(top.node)
      } else if (done[next] !== 1) enter(next)
    }
  }
  return circles
}

const MOST_MEMBERS = 8

/** A circle as one reads it: `a → b → a`. */
export function printCircle(names: readonly string[]): string {
  const shown = names.length > MOST_MEMBERS ? [...names.slice(0, MOST_MEMBERS), '…'] : names
  return [...shown, names[0]].join(' → ')
}
