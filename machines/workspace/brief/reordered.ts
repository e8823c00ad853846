import type { PartId } from '../../briefing/outline.ts'

/**
 * The order that puts a part where another one stands among all parts. It names no more parts than it has to: those that
 * it leaves out follow in an order of their own.
 * @param all the parts as they stand now
 * @param order the parts that are named so far, which stand first among them
 */
export function reordered(
  all: readonly PartId[],
  order: readonly PartId[],
  moved: PartId,
  place: PartId,
): readonly PartId[] {
  const from = all.indexOf(moved)
  const to = all.indexOf(place)
  if (from === -1 || to === -1 || from === to) return order
  const rest = all.filter((id) => id !== moved)
  const named = Math.max(order.length, from + 1, to + 1)
  return [...rest.slice(0, to), moved, ...rest.slice(to)].slice(0, named)
}
