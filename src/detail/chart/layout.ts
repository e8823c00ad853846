import { Graph, layout as layOut } from '@dagrejs/dagre'
import { curveBasis, line as lineBy } from 'd3-shape'
import { arrowhead, centreOf, type Point, type Rect, round, straight } from './geometry.ts'
import type { Gathering, Plan, PlannedLine, PlannedState } from './plan.ts'
import { lineKey } from './plan.ts'

/** A state or region where it stands. */
export interface Placed extends Rect {
  readonly path: string
}

/** A line as it is drawn. */
export interface DrawnLine extends PlannedLine {
  readonly key: string
  readonly d: string
  readonly head: string
  /** Where its label stands: the middle of it. */
  readonly label: Point | null
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly states: readonly Placed[]
  /** Only those that hold several states. */
  readonly regions: readonly Placed[]
  readonly lines: readonly DrawnLine[]
}

/** The words that have to have room. */
export interface Labels {
  readonly name: (path: string) => string
  readonly caption: (state: PlannedState) => string
  readonly onLine: (line: PlannedLine) => string
}

export type Direction = 'across' | 'down'

const LETTER = 7.1
const SMALL_LETTER = 6.1
const BOX = 42
const LIST_ROW = 27
const PAD = 12
const HEADING = 30
const GAP = 26
const BULGE = 24

function widthOfBox(state: PlannedState, { name, caption }: Labels, isList: boolean): number {
  const [own, below] = [name(state.path).length * LETTER, caption(state).length * SMALL_LETTER]
  return isList ? own + below + 34 : Math.max(88, own + 30, below + 26)
}

/** Lays out a chart: each region by itself, then the regions beside or below each other. */
export function layoutOf(plan: Plan, gathering: Gathering, labels: Labels, direction: Direction): Layout {
  const inner = new Map(plan.regions.map((region) => [region, innerOf(region, plan, gathering, labels)]))
  const { places, routes, width, height } = regionsOf(plan, inner, labels, direction)
  const states = [...inner].flatMap(([region, { boxes }]) => {
    const at = places.get(region) ?? { x: 0, y: 0 }
    return boxes.map((box) => ({ ...box, x: box.x + at.x, y: box.y + at.y }))
  })
  const rects = new Map<string, Rect>([...states.map((one) => [one.path, one] as const), ...places])
  const lines = plan.lines.map((line): DrawnLine => {
    const key = lineKey(line.from, line.to)
    const route = routes.get(key) ?? routeWithin(line, plan, rects)
    return { ...line, key, ...route }
  })
  const regions = [...inner].flatMap(([region, { isFramed }]) => {
    const rect = places.get(region)
    return isFramed && rect !== undefined ? [{ path: region, ...rect }] : []
  })
  return { width, height, states, regions, lines }
}

interface Inner {
  readonly boxes: readonly Placed[]
  readonly width: number
  readonly height: number
  readonly isFramed: boolean
}

/** One region, from its own upper left corner. */
function innerOf(region: string, plan: Plan, gathering: Gathering, labels: Labels): Inner {
  const states = plan.states.filter((one) => one.region === region)
  const isFramed = states.length > 1
  const isList = gathering.isList(region)
  const width = Math.max(...states.map((one) => widthOfBox(one, labels, isList)))
  const height = isList ? LIST_ROW : BOX
  if (!isFramed) {
    return { boxes: states.map(({ path }) => ({ path, x: 0, y: 0, width, height })), width, height, isFramed }
  }
  const inside = plan.lines.filter(({ from, isCrossing }) => !isCrossing && states.some(({ path }) => path === from))
  const columns = gathering.isColumn(region) ? [states.map(({ path }) => path)] : columnsOf(states, inside)
  const rows = Math.max(...columns.map(({ length }) => length))
  const gap = isList ? 4 : GAP
  const tall = rows * height + (rows - 1) * gap
  const side = hasBulges(columns, inside) ? BULGE + PAD / 2 : PAD
  const apart = 62
  const boxes = columns.flatMap((paths, column) => {
    const own = paths.length * height + (paths.length - 1) * gap
    return paths.map((path, row) => ({
      path,
      x: side + column * (width + apart),
      y: HEADING + (tall - own) / 2 + row * (height + gap),
      width,
      height,
    }))
  })
  const whole = columns.length * width + (columns.length - 1) * apart + 2 * side
  return { boxes, width: whole, height: HEADING + tall + PAD, isFramed }
}

/** The columns into which events lead from left to right, as dagre ranks them; what the chart does of itself stays within. */
function columnsOf(states: readonly PlannedState[], lines: readonly PlannedLine[]): readonly (readonly string[])[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { path } of states) graph.setNode(path, { width: 1, height: 1 })
  for (const { from, to, transitions } of lines) {
    const isByEvent = transitions.some(({ event, to: target }) => event !== null && target === to)
    if (isByEvent && !graph.hasEdge(to, from)) graph.setEdge(from, to)
  }
  layOut(graph)
  const ranks = [...new Set(states.map(({ path }) => graph.node(path).x))].sort((a, b) => (a ?? 0) - (b ?? 0))
  return ranks.map((rank) => states.map(({ path }) => path).filter((path) => graph.node(path).x === rank))
}

const hasBulges = (columns: readonly (readonly string[])[], lines: readonly PlannedLine[]): boolean =>
  columns.some((column) =>
    lines.some(({ from, to }) => {
      const [a, b] = [column.indexOf(from), column.indexOf(to)]
      return a >= 0 && b >= 0 && Math.abs(a - b) > 1
    }),
  )

interface Route {
  readonly d: string
  readonly head: string
  readonly label: Point | null
}

interface Regions {
  readonly places: ReadonlyMap<string, Rect>
  readonly routes: ReadonlyMap<string, Route>
  readonly width: number
  readonly height: number
}

/** The regions as dagre places them, and the lines between them as it leads them. */
function regionsOf(plan: Plan, inner: ReadonlyMap<string, Inner>, labels: Labels, direction: Direction): Regions {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({
    rankdir: direction === 'across' ? 'LR' : 'TB',
    nodesep: direction === 'across' ? 22 : 26,
    ranksep: direction === 'across' ? 16 : 14,
    edgesep: 14,
    marginx: 2,
    marginy: 14,
  })
  for (const [region, { width, height }] of inner) graph.setNode(region, { width, height })
  const crossing = plan.lines.filter(({ isCrossing }) => isCrossing)
  const isAlone = (region: string): boolean => inner.get(region)?.isFramed === false
  // A state by itself stands beside what its region leads to, and not before it.
  const isBeside = ({ from, to }: PlannedLine): boolean =>
    isAlone(from) && !crossing.some((one) => one.from === to && one.to === from)
  for (const line of crossing.filter((one) => !isBeside(one))) {
    const text = labels.onLine(line)
    const size = { width: text === '' ? 6 : text.length * SMALL_LETTER + 10, height: text === '' ? 6 : 18 }
    graph.setEdge(line.from, line.to, { ...size, labelpos: 'c' }, lineKey(line.from, line.to))
  }
  layOut(graph)
  const places = new Map(
    [...inner].map(([region, { width, height }]): [string, Rect] => {
      const { x = 0, y = 0 } = graph.node(region)
      return [region, { x: x - width / 2, y: y - height / 2, width, height }]
    }),
  )
  const routes = new Map(
    graph.edges().map((edge): [string, Route] => {
      const { points = [], x, y } = graph.edge(edge)
      return [edge.name ?? '', routeThrough(points, x === undefined || y === undefined ? null : { x, y })]
    }),
  )
  const { width = 0, height = 0 } = graph.graph()
  return { places, routes, width: Math.ceil(width), height: Math.ceil(height) }
}

const curve = lineBy<Point>(
  ({ x }) => round(x),
  ({ y }) => round(y),
).curve(curveBasis)

function routeThrough(points: readonly Point[], label: Point | null): Route {
  const [before, tip] = [points.at(-2), points.at(-1)]
  return {
    d: curve(points) ?? '',
    head: before === undefined || tip === undefined ? '' : arrowhead(before, tip),
    label,
  }
}

/** A line within a region, or between two states side by side: straight, or round those in between. */
function routeWithin(line: PlannedLine, plan: Plan, rects: ReadonlyMap<string, Rect>): Route {
  const [from, to] = [rects.get(line.from), rects.get(line.to)]
  if (from === undefined || to === undefined) return { d: '', head: '', label: null }
  const hasReturn = plan.lines.some((one) => one.from === line.to && one.to === line.from)
  const isBlocked = from.x === to.x && Math.abs(centreOf(from).y - centreOf(to).y) > from.height + GAP + 1
  if (!line.isCrossing && (isBlocked || from.height < BOX)) return aroundColumn(from, to)
  const [start, end] = straight(from, to, hasReturn ? 6 : 0)
  return {
    d: `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`,
    head: arrowhead(start, end),
    label: null,
  }
}

/** Down on the left side of a column, up on its right. */
function aroundColumn(from: Rect, to: Rect): Route {
  const isDown = to.y > from.y
  const side = isDown ? from.x : from.x + from.width
  const out = isDown ? side - BULGE : side + BULGE
  const inset = 6
  const [a, b] = [centreOf(from).y + (isDown ? inset : -inset), centreOf(to).y - (isDown ? inset : -inset)]
  return {
    d: `M${round(side)} ${round(a)}C${round(out)} ${round(a)} ${round(out)} ${round(b)} ${round(side)} ${round(b)}`,
    head: arrowhead({ x: out, y: b }, { x: side, y: b }),
    label: null,
  }
}
