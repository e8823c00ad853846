/** A stretch of time, in milliseconds since 1970. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How many pixels from the start an instant lies on a timeline so many pixels wide. */
export const placeOf = (instant: number, { from, to }: Range, width: number): number =>
  ((instant - from) / (to - from)) * width
