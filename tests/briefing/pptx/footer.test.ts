import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { footerLines } from '../../../src/briefing/pptx/deckSlides.ts'
import { footer, size } from '../../../src/briefing/pptx/geometry.ts'
import { widthOf } from '../../../src/briefing/pptx/measure.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { writtenOutline } from '../writtenOutline.ts'

const footed = (change: Partial<typeof writtenOutline.footer>): string[] =>
  footerLines({ ...writtenOutline, footer: { ...writtenOutline.footer, ...change } })

describe('the foot of a slide', () => {
  test('is one line where all of it has room there', () => {
    expect(footed({})).toHaveLength(1)
  })

  test('has the sources on a line of their own where it has not', () => {
    const sources = 'Sources: Interfax-Ukraine, UNN, The Kyiv Independent and 9 more'
    expect(footed({ supposed: 'What if: 3 steps supposed', sources }).slice(1)).toEqual([sources])
  })

  test('is two lines at the most, none of which is broken', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const lines = footerLines(outline)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines)
          expect(widthOf(line, { size: size.footer, isBold: false, isSerif: false })).toBeLessThanOrEqual(footer.width)
      }),
    )
  })
})
