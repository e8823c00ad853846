import type { Outline } from '../../machines/briefing/outline.ts'
import { csv } from './formats/csv.ts'
import { jsonFormat } from './formats/json.ts'
import { markdown } from './formats/markdown.ts'
import { plainText } from './formats/plainText.ts'

/** Renders an outline as the contents of a file. */
export type Format = (outline: Outline) => string | Promise<string | Uint8Array>

/** What a briefing can be written as, by the ending of the file’s name. */
export const formats: Readonly<Record<string, Format>> = {
  md: markdown,
  // It brings React’s own renderer along.
  html: async (outline) => (await import('./formats/html.tsx')).html(outline),
  // It brings what writes PowerPoint files along.
  pptx: async (outline) => (await import('./pptx/pptxOf.ts')).pptxOf(outline),
  csv,
  txt: plainText,
  json: jsonFormat,
}

/** What it is printed as where no file is named. */
export const printed: (outline: Outline) => string = plainText
