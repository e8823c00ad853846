import type { Block, Outline, Part } from '../../../machines/briefing/outline.ts'
import { flowsOf, ledeFlow } from './flows.ts'
import { bodyBottom, gutter, measure } from './geometry.ts'
import { type Head, type HeadPlace, headOf } from './head.ts'
import { paginate } from './paginate.ts'
import { type Flow, heightOfPieces, type Piece } from './pieces.ts'
import { type Setting, settings } from './setting.ts'

/** Pieces below each other, from `x` and `y` on, in points. */
export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly pieces: readonly Piece[]
}

/** A slide: a part, or some of it. */
export interface Page {
  readonly part: Part
  readonly head: Head
  /** From 1 on, of so many that the part takes. */
  readonly number: number
  readonly of: number
  readonly columns: readonly Column[]
}

/** What stands beside each other, and below what was before. */
interface Section {
  readonly columns: readonly { readonly x: number; readonly width: number; readonly flows: readonly Flow[] }[]
}

/** How much narrower what stands beside a requirement is than the slide. */
const SIDE = 260

/** A part on as many slides as it takes, set as wide as that many have room for. */
export function pagesOf(outline: Outline, part: Part): Page[] {
  let best: Page[] = []
  for (const set of settings) {
    if (best.length === 1) break
    const pages = pagesSet(outline, part, set)
    if (best.length === 0 || pages.length < best.length) best = pages
  }
  return best
}

function pagesSet(outline: Outline, part: Part, set: Setting): Page[] {
  const head = (place: HeadPlace): Head => headOf(outline, part, set, place)
  const alone = laidOut(part, set, head('only'), head('later'))
  return alone.length === 1 ? alone : laidOut(part, set, head('first'), head('later'))
}

function laidOut(part: Part, set: Setting, first: Head, later: Head): Page[] {
  const room = bodyBottom - Math.max(first.bottom, later.bottom)
  const pages: Column[][] = [[]]
  let y = first.bottom
  for (const { columns } of sectionsOf(part, set, first, room)) {
    const full = bodyBottom - later.bottom
    if (y > first.bottom && bodyBottom - y < full * 0.4 && !fits(columns, bodyBottom - y)) {
      pages.push([])
      y = later.bottom
    }
    const spread = columns.map(({ flows, ...column }) => ({ ...column, pages: paginate(flows, bodyBottom - y, full) }))
    const count = Math.max(...spread.map((one) => one.pages.length))
    let bottom = y
    for (let place = 0; place < count; place += 1) {
      if (place > 0) {
        pages.push([])
        y = later.bottom
      }
      bottom = y
      for (const one of spread) {
        const pieces = one.pages[place] ?? []
        if (pieces.length === 0) continue
        pages.at(-1)?.push({ x: one.x, y, width: one.width, pieces })
        bottom = Math.max(bottom, y + heightOfPieces(pieces))
      }
    }
    y = bottom + 14
  }
  return pages.map((columns, place) => ({
    part,
    head: place === 0 ? first : later,
    number: place + 1,
    of: pages.length,
    columns,
  }))
}

const fits = (columns: Section['columns'], room: number): boolean =>
  columns.every(({ flows }) => heightOfPieces(flows.flatMap(({ head, pieces }) => [...head, ...pieces])) <= room)

function sectionsOf({ blocks }: Part, set: Setting, { lede }: Head, room: number): Section[] {
  const whole = (flows: readonly Flow[]): Section[] =>
    flows.length === 0 ? [] : [{ columns: [{ x: 0, width: measure, flows }] }]
  const all = (some: readonly Block[], width: number) => some.flatMap((block) => flowsOf(block, set, width, room))
  const leading = whole(lede === null ? [] : [ledeFlow(lede, set, measure, room)])
  const required = blocks.filter(({ kind }) => kind === 'requirement')
  const beside = blocks.filter((block) => block.kind !== 'requirement' && standsBeside(block))
  if (required.length === 0 || beside.length === 0) return [...leading, ...whole(all(blocks, measure))]
  const wide = measure - SIDE - gutter
  const below = blocks.filter((block) => block.kind !== 'requirement' && !standsBeside(block))
  return [
    ...leading,
    {
      columns: [
        { x: 0, width: wide, flows: all(required, wide) },
        { x: wide + gutter, width: SIDE, flows: all(beside, SIDE) },
      ],
    },
    ...whole(all(below, measure)),
  ]
}

const standsBeside = ({ kind }: Block): boolean => kind === 'lines' || kind === 'figures' || kind === 'statuses'
