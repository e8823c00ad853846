/** How what stands below a slide's head is set. Sizes are in points. */
export interface Setting {
  readonly lede: number
  readonly body: number
  /** Of a table that is short and narrow, and of any other. */
  readonly shortTable: number
  readonly table: number
  readonly small: number
  /** Above and below the text of a cell. */
  readonly pad: number
  /** How much a chart has of the height that it would take. */
  readonly chart: number
  /** How much there is of the space below a head. */
  readonly gap: number
  /** How many of the largest sizes no title is set in. */
  readonly smallerTitle: number
}

const wide: Setting = {
  lede: 18,
  body: 15,
  shortTable: 14,
  table: 12,
  small: 12,
  pad: 5,
  chart: 1,
  gap: 1,
  smallerTitle: 0,
}

const close: Setting = {
  lede: 16,
  body: 13,
  shortTable: 12,
  table: 11,
  small: 11,
  pad: 3,
  chart: 0.7,
  gap: 0.5,
  smallerTitle: 2,
}

/** From the widest to the closest: a part is set closer where it needs fewer slides so. */
export const settings: readonly Setting[] = [wide, close]
