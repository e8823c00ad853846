import type { Shape } from './statusLook.ts'

/** How a stroke or an area of a shape is drawn: filled, stroked, stroked thinly, or stroked in the colour of the ground. */
export type Manner = 'solid' | 'line' | 'thin' | 'mark'

/** One element of a shape. */
export type Stroke = { readonly manner: Manner } & (
  | { readonly kind: 'path'; readonly d: string }
  | { readonly kind: 'circle'; readonly r: number; readonly dashes?: string }
  | { readonly kind: 'rect'; readonly at: number; readonly size: number; readonly rounded: number }
)

/** Shapes are drawn in a square of this size; circles are about its middle. */
export const SHAPE_SIZE = 20

const path = (manner: Manner, d: string): Stroke => ({ kind: 'path', manner, d })

const ring: Stroke = { kind: 'circle', manner: 'line', r: 8 }
const dashedRing: Stroke = { ...ring, dashes: '3 2.6' }
const disc: Stroke = { kind: 'circle', manner: 'solid', r: 9 }
const triangle = 'M8 6.2l6 3.8-6 3.8z'

/** The shapes of statuses, the lowest element first: the one place of their paths. */
export const statusShapes: Readonly<Record<Shape, readonly Stroke[]>> = {
  check: [disc, path('mark', 'M5.8 10.3l2.8 2.8 5.6-6')],
  openCheck: [ring, path('line', 'M6.2 10.3l2.5 2.5 5-5.4')],
  cross: [{ kind: 'rect', manner: 'solid', at: 1.5, size: 17, rounded: 4 }, path('mark', 'M6.5 6.5l7 7m0-7l-7 7')],
  openCross: [ring, path('line', 'M7.2 7.2l5.6 5.6m0-5.6l-5.6 5.6')],
  alert: [
    path('solid', 'M8.7 2.2a1.5 1.5 0 012.6 0l7 12.9a1.5 1.5 0 01-1.3 2.2H3a1.5 1.5 0 01-1.3-2.2z'),
    path('mark', 'M10 7v4.2m0 2.8v.1'),
  ],
  dashed: [dashedRing],
  half: [ring, path('solid', 'M10 2a8 8 0 010 16z')],
  threeQuarter: [ring, path('solid', 'M10 2a8 8 0 11-8 8h8z')],
  play: [ring, path('solid', triangle)],
  playHalf: [ring, path('thin', triangle), path('solid', 'M8 10h6l-6 3.8z')],
  playDashed: [dashedRing, path('solid', triangle)],
  playAlert: [ring, path('line', 'M10 5.6v5m0 3.4v.1')],
  pause: [ring, path('line', 'M8 7v6m4-6v6')],
  clock: [ring, path('line', 'M10 5.6V10l3 2')],
  back: [ring, path('line', 'M13.6 10H6.6m2.6-2.8L6.4 10l2.8 2.8')],
  forward: [ring, path('line', 'M6.4 7l3 3-3 3m4.2-6l3 3-3 3')],
}
