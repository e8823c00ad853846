import type { RecordEntry } from './entries.ts'
import type { RecordIndex } from './RecordIndex.ts'

const LINE = 23
const HEAD = 66
const CHARACTERS = 58
/** Of what is not an entry, such as the draft. */
const OTHER = 160

const known = new WeakMap<RecordIndex, Uint16Array>()

/**
 * About how high the row of each entry is before it is drawn, in pixels, by its place. Each is reckoned once: a list of
 * all of them adds them up at every turn.
 */
export function heightsOf(index: RecordIndex): (place: number) => number {
  const heights = known.get(index) ?? new Uint16Array(index.entries.length)
  known.set(index, heights)
  return (place) => {
    const entry = index.entries[place]
    if (entry === undefined) return OTHER
    const height = heights[place] || heightOf(entry)
    heights[place] = height
    return height
  }
}

function heightOf({ development, earlier }: RecordEntry): number {
  const headline = Math.ceil(development.headline.length / CHARACTERS)
  return HEAD + LINE * (headline + Math.max(1, development.effects.length) + 2 * earlier.length)
}
