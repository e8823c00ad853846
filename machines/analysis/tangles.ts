/**
 * The strongly connected components of a graph of more than one node (Tarjan, 1972), those with the lowest node first.
 * Each begins with its lowest node and goes on along the edges, depth first. It keeps its own stack.
 */
export function tangles(edges: readonly (readonly number[])[]): number[][] {
  const index = new Int32Array(edges.length).fill(-1)
  const lowest = new Int32Array(edges.length)
  const isOpen = new Uint8Array(edges.length)
  const open: number[] = []
  const found: Set<number>[] = []
  let count = 0
  const enter = (node: number) => {
    index[node] = count
    lowest[node] = count
    count += 1
    isOpen[node] = 1
    open.push(node)
    return { node, next: 0 }
  }
  const leave = (node: number) => {
    if (lowest[node] !== index[node]) return
    const members = open.splice(open.lastIndexOf(node))
    for (const one of members) isOpen[one] = 0
    if (members.length > 1) found.push(new Set(members))
  }
  for (const start of edges.keys()) {
    if (index[start] !== -1) continue
    const track = [enter(start)]
    for (let top = track.at(-1); top !== undefined; top = track.at(-1)) {
      const { node } = top
      const to = edges[node]?.[top.next]
      top.next += 1
      if (to === undefined) {
        leave(node)
        track.pop()
        const parent = track.at(-1)?.node
        if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[node] ?? 0)
      } else if (index[to] === -1) track.push(enter(to))
      else if (isOpen[to] === 1) lowest[node] = Math.min(lowest[node] ?? 0, index[to] ?? 0)
    }
  }
  return found.map((members) => inOrder(members, edges)).sort(([a = 0], [b = 0]) => a - b)
}

/** The members of a component as a walk from the lowest comes by them. */
function inOrder(members: ReadonlySet<number>, edges: readonly (readonly number[])[]): number[] {
  const walked = new Set<number>()
  const ahead = [Math.min(...members)]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (walked.has(node)) continue
    walked.add(node)
    ahead.push(...(edges[node] ?? []).filter((to) => members.has(to)).reverse())
  }
  return [...walked]
}
