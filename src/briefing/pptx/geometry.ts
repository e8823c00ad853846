/** A rectangle on a slide, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A slide of 16 to 9, 13.33 inches wide, as PowerPoint makes them. */
export const slide = { width: 960, height: 540 }

export const margin = 60
export const measure = slide.width - 2 * margin

/** Where the parts of each slide are. */
export const kicker: Box = { x: margin, y: 32, width: measure, height: 24 }
export const titleTop = 62
export const footer: Box = { x: margin, y: 500, width: measure - 60, height: 30 }
export const pageNumber: Box = { x: slide.width - margin - 50, y: 500, width: 50, height: 15 }
export const footerRule = 494
export const bodyBottom = 482

/** Between columns. */
export const gutter = 36

/** In PowerPoint's own units. */
export const emu = (points: number): number => Math.round(points * 12700)

/** What is of one size on each slide. */
export const size = { kicker: 14, figure: 34, figureSays: 15, small: 12, footer: 10.5 }
