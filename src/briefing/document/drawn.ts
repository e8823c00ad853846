import type { Chart } from '../../../machines/briefing/outline.ts'

export type SpansChart = Extract<Chart, { form: 'spans' }>
export type SeriesChart = Exclude<Chart, SpansChart>

/** Drawings are as wide as this many of their units, however wide they are shown. */
export const WIDE = 100

/** A number as a drawing writes it. */
export const drawn = (value: number): number => Math.round(value * 100) / 100
