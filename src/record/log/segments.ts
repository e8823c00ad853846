import type { Range } from '../../../machines/workspace/draft/mentions.ts'

/** A stretch that is marked in a text, with the number that stands at its end; null for one without. */
export interface Mark extends Range {
  readonly number: number | null
}

/** A piece of a text: whether it is marked, and the numbers of the marks that end with it. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly look: 'plain' | 'named' | 'found'
  readonly numbers: readonly number[]
}

/** A text in pieces, cut where a mark begins or ends: marks may overlap. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
  const places = cuts.filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, nth) => {
    const end = places[nth + 1] ?? text.length
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const isNamed = over.some(({ number }) => number !== null)
    return {
      text: text.slice(start, end),
      start,
      look: isNamed ? 'named' : over.length > 0 ? 'found' : 'plain',
      numbers: marks.flatMap((mark) => (mark.end === end && mark.number !== null ? [mark.number] : [])),
    }
  })
}
