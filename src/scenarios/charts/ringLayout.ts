import { type Arrow, type Box, ringArrow } from './ringArrow.ts'

export interface Ring {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

/** In pixels of the drawing: its width is that of a phone’s column. */
export const RING_WIDTH = 340
const MIDDLE = RING_WIDTH / 2
const RIGHT = 271
const LETTER = 7.4
export const LINE = 16
const BOX_PAD_X = 13
const BOX_PAD_Y = 9
export const LABEL_LINE = 15
const FOOT = 5
const LEAST_GAP = 48
const GAP_PAD = 26

/** How many letters a line of a box may have: those in two columns have less room. */
export const lettersOfBox = (place: number, count: number): number =>
  count === 2 ? 24 : isInMiddle(place, count) ? 16 : 15

/** How many letters a line beside an arrow may have. */
export const LABEL_LETTERS = 13

const isInMiddle = (place: number, count: number): boolean => place === 0 || place === count / 2

/**
 * Where two to six boxes stand, and the arrows from each to the next, clockwise from the top: one on top, then pairs in
 * two columns, and where they are even one at the bottom. An arrow’s text stands inside the ring.
 */
export function ringLayout(boxLines: readonly (readonly string[])[], labels: readonly (readonly string[])[]): Ring {
  const count = boxLines.length
  const rows = Math.floor(count / 2) + 1
  const rowOf = (place: number): number => Math.min(place, count - place)
  const sizes = boxLines.map((lines) => ({
    width: Math.max(...lines.map((line) => line.length)) * LETTER + 2 * BOX_PAD_X,
    height: lines.length * LINE + 2 * BOX_PAD_Y,
  }))
  const inRow = <Of>(all: readonly Of[], row: number): Of[] => all.filter((_, place) => rowOf(place) === row)
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...inRow(sizes, row).map(({ height }) => height), 0),
  )
  // The arrow from a place spans the gap under the higher of its two rows.
  const gapOf = (place: number): number => Math.min(rowOf(place), rowOf((place + 1) % count))
  const gaps = heights.map((_, row) => {
    const lines = labels.filter((_label, place) => gapOf(place) === row).map((label) => label.length)
    return Math.max(LEAST_GAP, Math.max(...lines, 0) * LABEL_LINE + GAP_PAD)
  })
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((sum, height, at) => sum + height + (gaps[at] ?? 0), 1),
  )
  const boxes = boxLines.map((lines, place): Box => {
    const { width, height } = sizes[place] ?? { width: 0, height: 0 }
    const x = isInMiddle(place, count) ? MIDDLE : place < count / 2 ? RIGHT : RING_WIDTH - RIGHT
    const row = rowOf(place)
    return { lines, x, y: (tops[row] ?? 0) + (heights[row] ?? 0) / 2, width, height }
  })
  const arrows = boxes.map((from, place) =>
    ringArrow(from, boxes[(place + 1) % count] ?? from, labels[place] ?? [], MIDDLE),
  )
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2))
  const texts = arrows.map(({ y, lines }) => y + (lines.length - 1) * LABEL_LINE + FOOT)
  return { width: RING_WIDTH, height: Math.ceil(Math.max(bottom, ...texts) + 1), boxes, arrows }
}
