/** A box on the ring, by its middle. */
export interface Box {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An arrow from one box to the next, and what is written beside it. */
export interface Arrow {
  readonly path: string
  readonly lines: readonly string[]
  /** Where its text stands, and where its first line does. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** From an arrow’s line to its text, and from its head to the box. */
const BESIDE = 12
const HEAD = 4
const LABEL_LINE = 15
/** From the middle of a line of text down to its foot. */
const FOOT = 4
const BULGE = 16
/** How far out the arcs between two boxes in the middle swing. */
const SWING = 152
/** How far the arc under the last pair hangs down, how far inside the middles of its boxes it begins, and its depth. */
const DIP = 46
const INSIDE = 18
const DEPTH = 0.75 * DIP

/**
 * An arrow clockwise from one box to the next: down on the right side, up on the left, and leftward under the last pair.
 * `middle` is where the boxes between the columns stand.
 */
export function ringArrow(from: Box, to: Box, lines: readonly string[], middle: number): Arrow {
  if (from.y === to.y) return under(from, to, lines, middle)
  // On the left side the same goes upward.
  const way = to.y > from.y ? 1 : -1
  const [upper, lower] = way > 0 ? [from, to] : [to, from]
  const between = (upper.y + upper.height / 2 + lower.y - lower.height / 2) / 2
  const beside = (x: number): Omit<Arrow, 'path'> => ({
    lines,
    x: x - way * BESIDE,
    y: between - ((lines.length - 1) * LABEL_LINE) / 2 + FOOT,
    anchor: way > 0 ? 'end' : 'start',
  })
  const across = (box: Box, gap: number): Point => [middle + way * (box.width / 2 + gap), box.y]
  const upright = (box: Box, side: number, gap: number): Point => [box.x, box.y + side * way * (box.height / 2 + gap)]
  const [leaves, arrives] = [from.x === middle, to.x === middle]
  if (leaves && arrives) {
    const [start, end] = [across(from, 0), across(to, HEAD)]
    const out = middle + way * SWING
    const path = `M${at(start)} C${at([out, from.y])} ${at([out, to.y])} ${at(end)}`
    return { path, ...beside((start[0] + end[0] + 6 * out) / 8) }
  }
  const column = leaves ? to.x : from.x
  const start = leaves ? across(from, 0) : upright(from, 1, 0)
  const end = arrives ? across(to, HEAD) : upright(to, -1, HEAD)
  const bend: Point = leaves ? [column, from.y] : arrives ? [column, to.y] : [column + way * BULGE, (from.y + to.y) / 2]
  return { path: `M${at(start)} Q${at(bend)} ${at(end)}`, ...beside(column) }
}

function under(from: Box, to: Box, lines: readonly string[], middle: number): Arrow {
  const start: Point = [from.x - INSIDE, from.y + from.height / 2]
  const end: Point = [to.x + INSIDE, to.y + to.height / 2 + HEAD]
  const low = Math.max(start[1], end[1]) + DIP
  const path = `M${at(start)} C${at([start[0] - INSIDE, low])} ${at([end[0] + INSIDE, low])} ${at(end)}`
  return { path, lines, x: middle, y: low - DIP + DEPTH + LABEL_LINE + FOOT, anchor: 'middle' }
}

type Point = readonly [x: number, y: number]

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`
