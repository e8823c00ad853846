import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { wrapped } from '../../ui/charts/wrapped.ts'
import { widthOf } from '../../ui/timeAxis.ts'
import type { Push } from './pushes.ts'

/** In pixels of the drawing. */
export const LINE = 17
export const SMALL_LINE = 15
export const BAR = 22
const NARROW = 480
const WIDEST_NAME = 192
const GAP = 16
const LEAST_ROW = 52
/** Between the name of a bar and the bar, where the one stands above the other. */
const UNDER_NAME = 6
const NAME_LINES = 3
/** The room for the figures before the first end of a bar, and after the last. */
const BEFORE = 44
const AFTER = 52
/** The same where it is said there that something holds already. */
const ROOMY = 100
export const AXIS = 32
/** Bold letters of the names are wider than those that `widthOf` measures. */
const BOLD = 1.15

/** Where one bar stands, and its name. */
export interface TornadoBar {
  readonly row: Push
  readonly lines: readonly string[]
  /** Where the first line of its name stands. */
  readonly nameY: number
  /** The upper end of the bar’s part of the line of the present, its height, and the middle of the bar. */
  readonly top: number
  readonly height: number
  readonly middle: number
}

export interface TornadoPlan {
  readonly x: ScaleLinear<number, number>
  readonly bars: readonly TornadoBar[]
  /** Where the bars end, and the axis begins. */
  readonly bottom: number
}

/** Where the bars of a tornado stand below `top`: beside their names, or under them where it is narrow. */
export function tornadoLayout(rows: readonly Push[], width: number, top: number, isRoomy: boolean): TornadoPlan {
  const isNarrow = width < NARROW
  const nameWidth = isNarrow ? width : Math.min(WIDEST_NAME, width * 0.4)
  const start = (isNarrow ? 0 : nameWidth + GAP) + BEFORE
  const end = Math.max(start + 1, width - (isRoomy ? ROOMY : AFTER))
  const letters = Math.floor(nameWidth / (widthOf('x') * BOLD))
  const bars: TornadoBar[] = []
  let y = top
  for (const row of rows) {
    const lines = wrapped(row.title, letters, NAME_LINES)
    const name = lines.length * LINE + SMALL_LINE
    const height = isNarrow ? BAR + UNDER_NAME + GAP : Math.max(LEAST_ROW, name + GAP)
    const barTop = isNarrow ? y + name + UNDER_NAME : y
    bars.push({
      row,
      lines,
      nameY: (isNarrow ? y : y + (height - name) / 2) + LINE - 4,
      top: barTop,
      height,
      middle: isNarrow ? barTop + UNDER_NAME + BAR / 2 : y + height / 2,
    })
    y = barTop + height
  }
  return { x: scaleLinear().domain([0, 1]).range([start, end]), bars, bottom: y }
}
