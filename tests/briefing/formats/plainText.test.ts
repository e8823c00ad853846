import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/briefing/formats/lines.ts'
import { plainText } from '../../../src/briefing/formats/plainText.ts'
import { soaked } from '../../soaking.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { partsIn, shown, shownSentence } from './outlineTexts.ts'

const few = soaked(12, 300)

const characters = (line: string) => [...new Intl.Segmenter('en').segment(line)].length

const words = (text: string) => shown(text).split(' ')

/** Whether words follow each other in others. */
const holds = (text: string, part: string) => words(text).join(' ').includes(words(part).join(' '))

describe('a briefing as plain text', () => {
  test('has no line wider than 72 columns, but for one word that is', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        for (const line of plainText(outline).split('\n'))
          if (characters(line) > 72) expect(line.trim().replace(/^(- |\[\d+\] )/, '')).not.toContain(' ')
      }),
      few,
    )
  })

  test('underlines the title of each part that is in, and says its finding', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const text = plainText(outline)
        for (const { title, headline } of partsIn(outline)) {
          const [last = ''] = linesOf(title).slice(-1)
          expect(
            text.split('\n').some((line, place, lines) => line === last && /^-+$/.test(lines[place + 1] ?? '')),
          ).toBe(true)
          expect(holds(text, shownSentence(headline))).toBe(true)
        }
      }),
      few,
    )
  })

  test('has every cell of every table', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const text = words(plainText(outline)).join(' ')
        for (const block of partsIn(outline).flatMap(({ blocks }) => blocks))
          if (block.kind === 'table')
            for (const cell of block.rows.flat()) expect(text).toContain(words(cell.text).join(' '))
      }),
      few,
    )
  })

  test('tells a chart in a sentence: each span, each bar, and of what changes by the day the first and the last', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const paragraphs = plainText(outline).split('\n\n').map(shown)
        for (const block of partsIn(outline).flatMap(({ blocks }) => blocks)) {
          if (block.kind !== 'chart') continue
          const told = paragraphs.filter((one) => one.startsWith(shown(block.title)))
          const all = block.form === 'spans' ? block.spans.map(({ says }) => says) : block.categories
          const some = block.form === 'stacked' ? [all[0], all.at(-1)] : all
          expect(told.some((one) => some.every((text) => holds(one, text ?? '')))).toBe(true)
        }
      }),
      few,
    )
  })

  test('says of a proposal’s part where it stands, and below no other finding a status whose proposal is not named', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const lines = plainText(outline).split('\n')
        const told = partsIn(outline).filter(({ kind, word }) => kind === 'proposal' && word !== null)
        expect(lines.filter((line) => line.startsWith('Status: '))).toHaveLength(told.length)
        expect(lines.filter((line) => /^[✗✓○◐◕►] /.test(line))).toEqual([])
      }),
      few,
    )
  })

  test('gives links in full, unbroken', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        for (const line of plainText(outline).split('\n'))
          if (line.includes('https://')) expect(outline.developments.map(({ url }) => url)).toContain(line.trim())
      }),
      few,
    )
  })

  test('breaks any text between words only, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '- ', '[12] '), (text, first) => {
        const lines = linesOf(text, first, 12)
        expect(lines[0]?.startsWith(first.trimEnd())).toBe(true)
        expect(shown(lines.join('\n').slice(first.length))).toBe(shown(text))
      }),
    )
  })
})
