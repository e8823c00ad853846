import type { Check } from './check.ts'
import { findCircles, printCircle } from './circles.ts'

const ways = ['replaces', 'withdraws'] as const

/** Reports what developments correct that nothing is, and those that correct themselves, alone or in a circle. */
export function checkCorrections({ dossier, refer, report }: Check): void {
  const { developments = [] } = dossier
  const places = new Map<string, number>()
  for (const [place, development] of developments.entries()) {
    for (const way of ways) refer(['development'], development?.[way], ['developments', place, way])
    const id = development?.id
    if (id !== undefined && !places.has(id)) places.set(id, place)
  }
  const targetOf = (place: number, way: (typeof ways)[number]): number | undefined => {
    const id = developments[place]?.[way]
    return id === undefined ? undefined : places.get(id)
  }
  const edgesOf = (place: number): number[] =>
    ways.map((way) => targetOf(place, way)).filter((target) => target !== undefined)

  for (const circle of findCircles(developments.length, edgesOf)) {
    const [first = 0] = circle
    const last = circle.at(-1) ?? first
    const way = targetOf(last, 'replaces') === first ? 'replaces' : 'withdraws'
    const problem =
      circle.length === 1
        ? `${developments[first]?.id} ${way} itself`
        : `is part of a circle of corrections: ${printCircle(circle.map((place) => developments[place]?.id ?? ''))}`
    report(['developments', last, way], problem, 'an earlier development')
  }
}
