import type { Check } from './check.ts'
import { findCircles, printCircle } from './circles.ts'
import { quoted } from './faults.ts'
import { eachPart, type Part } from './parts.ts'

/** Reports proposals that wait for themselves, by the requirements that any one board takes. */
export function checkProposalCircles({ dossier, report }: Check): void {
  const { proposals = [] } = dossier
  const places = new Map(proposals.map((proposal, place) => [proposal?.id, place]))
  const namedIn = (requirement: Part | undefined): ReadonlySet<number> => {
    const named = new Set<number>()
    eachPart(requirement, [], (part) => {
      const place =
        typeof part === 'object' && 'proposal' in part && part.proposal ? places.get(part.proposal) : undefined
      if (place !== undefined) named.add(place)
    })
    return named
  }
  const assessed = proposals.map((proposal) => namedIn(proposal?.requires))
  const byParty = proposals.map(({ requiresBy = {} } = {}) => {
    return new Map(Object.entries(requiresBy).map(([party, requirement]) => [party, namedIn(requirement)]))
  })
  const anyEdges = (place: number): number[] => {
    const all = [...(assessed[place] ?? []), ...[...(byParty[place]?.values() ?? [])].flatMap((named) => [...named])]
    return [...new Set(all)]
  }
  if (findCircles(proposals.length, anyEdges).length === 0) return

  const tell = (circle: readonly number[], whose: string): void => {
    const names = circle.map((place) => proposals[place]?.id ?? '')
    report(
      ['proposals', circle[0] ?? 0],
      `waits for itself${whose}: ${printCircle(names)}`,
      'proposals that do not wait for each other in a circle',
    )
  }
  for (const circle of findCircles(proposals.length, (place) => assessed[place] ?? [])) tell(circle, '')
  for (const party of new Set(byParty.flatMap((one) => [...one.keys()]))) {
    const edgesOf = (place: number) => byParty[place]?.get(party) ?? assessed[place] ?? []
    const circles = findCircles(proposals.length, edgesOf)
    const own = circles.filter((circle) => circle.some((place) => byParty[place]?.has(party)))
    for (const circle of own) tell(circle, ` by what ${quoted(party)} requires`)
  }
}
