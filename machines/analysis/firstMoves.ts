import type { ElementId } from '../dossier.ts'
import type { Deadlock } from './deadlocks.ts'
import { tangles } from './tangles.ts'

/** As many first moves, and ways to choose them, as anybody reads. */
const MOST_MOVES = 6
const MOST_WAYS = 5
/** Branches that are followed before it is given up. */
const MOST_BRANCHES = 20_000

/**
 * The fewest things that, if they came without waiting for what is to come before them, would break a deadlock: after
 * them nothing left waits in a circle (a least feedback vertex set). A handful of such choices, in the circle’s order;
 * none where it takes more than six, or too long to find.
 */
export function firstMoves({ circle, sequences }: Deadlock): readonly (readonly ElementId[])[] {
  const places = new Map(circle.map((id, place) => [id, place]))
  const edges = circle.map((): number[] => [])
  for (const { first, then } of sequences) edges[places.get(first) ?? 0]?.push(places.get(then) ?? 0)
  for (let most = 1; most <= MOST_MOVES; most += 1) {
    const search = new Search(edges, most)
    if (search.found.size > 0) {
      const ways = [...search.found.values()].sort(byPlaces).slice(0, MOST_WAYS)
      return ways.map((way) => way.flatMap((place) => circle[place] ?? []))
    }
    if (search.branches >= MOST_BRANCHES) return []
  }
  return []
}

/** Of the nodes of any shortest circle left, one has to go: each is tried. */
class Search {
  readonly found = new Map<string, number[]>()
  branches = 0
  readonly #edges: readonly (readonly number[])[]

  constructor(edges: readonly (readonly number[])[], most: number) {
    this.#edges = edges
    this.#go(new Set(), most)
  }

  #go(gone: ReadonlySet<number>, left: number): void {
    this.branches += 1
    if (this.branches >= MOST_BRANCHES) return
    const circle = shortestCircle(this.#edges, gone)
    if (circle === null) {
      const way = [...gone].sort((a, b) => a - b)
      this.found.set(way.join(), way)
    } else if (left > 0) for (const node of circle) this.#go(new Set([...gone, node]), left - 1)
  }
}

function shortestCircle(edges: readonly (readonly number[])[], gone: ReadonlySet<number>): number[] | null {
  const rest = edges.map((to, node) => (gone.has(node) ? [] : to.filter((one) => !gone.has(one))))
  let shortest: number[] | null = null
  for (const node of tangles(rest).flat()) {
    const circle = circleFrom(node, rest)
    if (circle !== null && (shortest === null || circle.length < shortest.length)) shortest = circle
  }
  return shortest
}

/** The shortest way from a node back to itself. */
function circleFrom(start: number, edges: readonly (readonly number[])[]): number[] | null {
  const cameFrom = new Map<number, number>()
  const ahead = [start]
  for (const node of ahead) {
    for (const to of edges[node] ?? []) {
      if (to === start) return wayBack(node, start, cameFrom)
      if (cameFrom.has(to)) continue
      cameFrom.set(to, node)
      ahead.push(to)
    }
  }
  return null
}

function wayBack(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [end]
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start
    way.push(node)
  }
  return way
}

const byPlaces = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((place, index) => place !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
