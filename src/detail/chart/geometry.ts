/** A place on a drawing, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

export const centreOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Where the line from a rectangle's centre to a point leaves the rectangle. */
function borderTowards(rect: Rect, { x, y }: Point): Point {
  const centre = centreOf(rect)
  const [dx, dy] = [x - centre.x, y - centre.y]
  const scale = Math.min(rect.width / 2 / Math.abs(dx || 1e-9), rect.height / 2 / Math.abs(dy || 1e-9))
  return { x: centre.x + dx * scale, y: centre.y + dy * scale }
}

/** The ends of a straight line between two rectangles, moved to its right by so much. */
export function straight(from: Rect, to: Rect, aside: number): readonly [Point, Point] {
  const [a, b] = [centreOf(from), centreOf(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [dx, dy] = [(-(b.y - a.y) / length) * aside, ((b.x - a.x) / length) * aside]
  const shift = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy })
  return [shift(borderTowards(from, b)), shift(borderTowards(to, a))]
}

const HEAD = 7
const HALF = 3.6

/** The path of an arrowhead at the end of a line that comes from a point. */
export function arrowhead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const [bx, by] = [tip.x - ux * HEAD, tip.y - uy * HEAD]
  return `M${round(tip.x)} ${round(tip.y)}L${round(bx - uy * HALF)} ${round(by + ux * HALF)}L${round(bx + uy * HALF)} ${round(by - ux * HALF)}Z`
}

export const round = (one: number): number => Math.round(one * 10) / 10
