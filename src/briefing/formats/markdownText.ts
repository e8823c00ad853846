import { oneLine } from './oneLine.ts'

/** Signs that begin or end something anywhere in a line. */
const SIGN = /[\\`*_[\]<|~$#]/g
/** What begins a character reference. */
const REFERENCE = /&(?=[#\p{L}])/gu
/** What GitHub makes a link of by itself: it would take our backslashes for parts of the address. */
const LINK = /:(?=\/\/)|(?<=www)\.|@/gi

/** A text in the middle of a line, so that Markdown takes none of its signs for its own. */
export const markdownInside = (text: string): string =>
  text.replace(SIGN, '\\$&').replace(REFERENCE, '\\&').replace(LINK, '\\$&')

/** Escapes what would begin a quotation, a list, a table or a rule at the start of a line. */
export const markdownStart = (line: string): string =>
  line.replace(/^[-+>=:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

/** A text as a line of its own. */
export const markdownText = (text: string): string => markdownStart(markdownInside(oneLine(text)))

/** A text as the cell of a table. */
export const markdownCell = (text: string): string => markdownInside(oneLine(text))
