import { widthOf } from './measure.ts'

const PAD = 16
const LEAST = 48

/** How wide a column would be on its own, in points. */
export const wantedWidth = (texts: readonly string[], size: number): number =>
  Math.max(LEAST, ...texts.map((text) => widthOf(text, { size, isBold: true, isSerif: false }) + PAD))

/** What the columns of a table are wide: as their longest text wants, as far as there is room, and no word broken needlessly. */
export function columnWidths(texts: readonly (readonly string[])[], size: number, width: number): number[] {
  const type = { size, isBold: true, isSerif: false }
  const count = texts.length
  const wanted = texts.map((column) => wantedWidth(column, size))
  const sum = total(wanted)
  if (sum <= width) return wanted.map((one) => one + (width - sum) / count)
  const least = texts.map((column) =>
    Math.min(
      width / count,
      Math.max(LEAST, ...column.flatMap((text) => text.split(' ').map((word) => widthOf(word, type) + PAD))),
    ),
  )
  // What is above the least is given by how much of it each wants; a very long text wants several lines anyway.
  const more = wanted.map((one, place) => Math.sqrt(Math.max(0, one - (least[place] ?? 0))))
  const spare = width - total(least)
  return least.map((one, place) => one + (spare * (more[place] ?? 0)) / Math.max(1, total(more)))
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
