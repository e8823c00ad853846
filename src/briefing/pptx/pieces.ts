import type { Chart, Figures, Statuses } from '../../../machines/briefing/outline.ts'
import type { Paragraph } from './text.ts'

/** What a cell of a table holds. */
export interface GridCell {
  readonly paragraphs: readonly Paragraph[]
  /** In points. */
  readonly indent: number
  /** How many columns it takes. */
  readonly columns: number
}

/** What rows belong to. Those of one grid that follow each other make one table. */
export interface Grid {
  readonly title: string
  /** In points. */
  readonly columns: readonly number[]
  /** Above and below the text of a cell, in points. */
  readonly pad: number
}

/** What stands on a slide in one piece, as high as it says, in points, and so far below what is above it. */
export type Piece = { readonly height: number; readonly before: number } & (
  | { readonly kind: 'text'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly grid: Grid; readonly cells: readonly GridCell[]; readonly isHead: boolean }
  | { readonly kind: 'figures'; readonly figures: Figures['figures']; readonly across: number }
  | { readonly kind: 'statuses'; readonly statuses: Statuses['statuses']; readonly across: number }
  | { readonly kind: 'chart'; readonly chart: Chart }
)

/** Pieces that belong together. Where they go on on another slide, what heads them is repeated. */
export interface Flow {
  readonly head: readonly Piece[]
  readonly pieces: readonly Piece[]
}

export const heightOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { before, height }) => sum + before + height, 0)
