import type { ElementId, Sequence } from '../dossier.ts'

/** Elements in the order in which they are to come, and the demands about that order which it does not keep. */
export interface InSequence {
  readonly order: readonly ElementId[]
  readonly broken: readonly Sequence[]
}

/**
 * Elements, each after those that the sequences want before it, else in the order given. Where they wait for each other
 * in a circle, the first of them goes first.
 * @param end what they lead to in the end
 * @param isThere whether something has come about already
 */
export function inSequence(
  elements: readonly ElementId[],
  end: ElementId,
  sequences: readonly Sequence[],
  isThere: (id: ElementId) => boolean,
): InSequence {
  const open = sequences.filter(({ first }) => !isThere(first))
  const left = new Set(elements)
  const order: ElementId[] = []
  const waits = (id: ElementId) => open.some(({ first, then }) => then === id && left.has(first))
  while (left.size > 0) {
    const next = [...left].find((id) => !waits(id)) ?? [...left][0]
    if (next === undefined) break
    left.delete(next)
    order.push(next)
  }
  const places = new Map([...order, end].map((id, place) => [id, place]))
  const isBroken = ({ first, then }: Sequence) => {
    const place = places.get(then)
    return place !== undefined && (places.get(first) ?? Number.POSITIVE_INFINITY) > place
  }
  return { order, broken: open.filter(isBroken) }
}
