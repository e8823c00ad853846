import { type Outline, type Part, textOf } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { footer, size } from './geometry.ts'
import { linesOf } from './measure.ts'
import { notesOf } from './notes.ts'
import { type Page, pagesOf } from './pages.ts'
import { shortened } from './text.ts'

const { deck: say } = laterWords

/** A slide of the deck, with what the speaker has in its notes. */
export type DeckSlide = { readonly notes: readonly string[] } & (
  | { readonly kind: 'cover' }
  | { readonly kind: 'page'; readonly page: Page }
)

/** All slides in order: of a full briefing a cover first, then the parts that are in. */
export function deckSlides(outline: Outline): DeckSlide[] {
  const parts = outline.parts.filter(({ isIn }) => isIn)
  return [
    ...(outline.length === 'full' ? [{ kind: 'cover' as const, notes: footerTexts(outline) }] : []),
    ...parts.flatMap((part) =>
      pagesOf(outline, part).map((page) => ({
        kind: 'page' as const,
        page,
        notes: page.number > 1 ? [say.notes.continues] : [...inFull(part, page), ...notesOf(outline, part)],
      })),
    ),
  ]
}

/** What stands below each slide: what does not find room on the first line goes on the second as a whole. */
export function footerLines(outline: Outline): string[] {
  const lines: string[] = []
  for (const text of footerTexts(outline)) {
    const joined = [...lines.slice(-1), text].join(APART)
    if (linesOf(joined, footerType, footer.width).length === 1 || lines.length === MOST_LINES)
      lines.splice(-1, 1, joined)
    else lines.push(text)
  }
  return lines.map((line) => shortened(line, footerType, footer.width, 1))
}

const footerType = { size: size.footer, isBold: false, isSerif: false }
const APART = '     '
const MOST_LINES = 2

const footerTexts = ({ footer: { asOf, lens, filters, supposed, sources } }: Outline): string[] =>
  [asOf, lens, filters, supposed, sources].flatMap((one) => (one === null || one === '' ? [] : one))

/** A title that had to be cut is told whole. */
const inFull = (part: Part, { head }: Page): string[] =>
  head.title.endsWith('…') && head.title !== textOf(part.headline) ? [`${say.notes.whole} ${part.title}`] : []
