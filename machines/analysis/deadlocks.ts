import type { AsOf } from '../asOf.ts'
import type { Dossier, ElementId, PartyId, Sequence } from '../dossier.ts'
import { instantOf, momentOf } from '../time.ts'
import { tangles } from './tangles.ts'

/** Things that each wait for another to come first, and the parties whose demands hold them there. */
export interface Deadlock {
  /** From what is first named, on by what waits for it. */
  readonly circle: readonly ElementId[]
  /** In the dossier’s order. */
  readonly parties: readonly PartyId[]
  /** The demands among them, in the dossier’s order. */
  readonly sequences: readonly Sequence[]
}

/** The sequences that count as of a moment: undated, or from that day on. */
export const sequencesAsOf = ({ sequences, timeZone }: Dossier, { limit }: AsOf): readonly Sequence[] =>
  sequences.filter(({ since }) => since === undefined || instantOf(momentOf(since, timeZone)) <= limit)

/** The circles among the sequences that count as of a moment: their strongly connected components. */
export function deadlocksOf(dossier: Dossier, asOf: AsOf): readonly Deadlock[] {
  const counting = sequencesAsOf(dossier, asOf)
  const ids = [...new Set(counting.flatMap(({ first, then }) => [first, then]))]
  const places = new Map(ids.map((id, place) => [id, place]))
  const followers = ids.map((): number[] => [])
  for (const { first, then } of counting) followers[places.get(first) ?? 0]?.push(places.get(then) ?? 0)
  return tangles(followers).map((tangle) => {
    const circle = tangle.flatMap((place) => ids[place] ?? [])
    const within = new Set(circle)
    const sequences = counting.filter(({ first, then }) => within.has(first) && within.has(then))
    const holding = new Set(sequences.map(({ demandedBy }) => demandedBy))
    return { circle, parties: dossier.parties.map(({ id }) => id).filter((id) => holding.has(id)), sequences }
  })
}
