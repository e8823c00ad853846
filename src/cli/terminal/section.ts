import { blank, type Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** Paragraphs under a heading, with a blank line after them; none where there are none. */
export const section = (title: string, content: readonly Paragraph[]): Paragraph[] =>
  content.length === 0 ? [] : [{ indent: 0, pieces: [piece(title, 'strong')] }, ...content, blank]
