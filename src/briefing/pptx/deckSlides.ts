import { type Outline, type Part, textOf } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { footer, size } from './geometry.ts'
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

/** What stands below each slide. */
export function footerText(outline: Outline): string {
  const text = footerTexts(outline).join('     ')
  return shortened(text, { size: size.footer, isBold: false, isSerif: false }, footer.width, FOOTER_LINES)
}

const FOOTER_LINES = 2

const footerTexts = ({ footer: { asOf, lens, filters, supposed, sources } }: Outline): string[] =>
  [asOf, lens, filters, supposed, sources].flatMap((one) => (one === null || one === '' ? [] : one))

/** A title that had to be cut is told whole. */
const inFull = (part: Part, { head }: Page): string[] =>
  head.title.endsWith('…') && head.title !== textOf(part.headline) ? [`${say.notes.whole} ${part.title}`] : []
