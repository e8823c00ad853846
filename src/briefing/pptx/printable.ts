import type { Outline } from '../../../machines/briefing/outline.ts'

/** What XML 1.0 has no place for, lone halves of surrogate pairs included. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text as XML can hold it, on one line. */
export const printable = (text: string): string => text.replace(unwritable, '').replace(/[\t\n\r]+/g, ' ')

/** An outline of such texts alone. */
export const printableOutline = (outline: Outline): Outline =>
  JSON.parse(JSON.stringify(outline), (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
