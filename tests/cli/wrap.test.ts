import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Paragraph, printed } from '../../src/cli/terminal/paragraph.ts'
import { widthOf } from '../../src/cli/terminal/width.ts'
import { piece, wrap } from '../../src/cli/terminal/wrap.ts'

describe('the width of a text on a terminal', () => {
  test.each([
    ['', 0],
    ['Kyiv’s agreement', 16],
    ['停火', 4],
    ['휴전', 4],
    ['停 fire', 7],
    ['e\u0301te\u0301', 3],
    ['עֲסְקָה', 4],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇺🇦', 2],
    ['✓ ◐ ○ ✗ ►', 9],
    ['a\u200bb', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('停火協議', 'прекращение', '👩🏽‍🚀', 'e\u0301'),
)
const pieces = fc.array(
  fc.array(word, { maxLength: 12 }).map((words) => piece(words.join(' '))),
  { minLength: 1, maxLength: 4 },
)
const columns = fc.integer({ min: 12, max: 100 })
const textOf = (line: readonly { text: string }[]) => line.map(({ text }) => text).join('')
const letters = (text: string) => text.replaceAll(' ', '')

describe('wrapping', () => {
  test('keeps every character, in its order, and every line within the width', () => {
    fc.assert(
      fc.property(pieces, columns, (some, width) => {
        const lines = wrap(some, width)
        expect(letters(lines.map(textOf).join(''))).toBe(letters(textOf(some)))
        for (const line of lines) expect(widthOf(textOf(line))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('fills each line as far as it goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 }),
        columns,
        (words, width) => {
          const lines = wrap([piece(words.join(' '))], width).map(textOf)
          for (const [place, line] of lines.slice(0, -1).entries()) {
            const next = lines[place + 1]?.split(' ')[0] ?? ''
            expect(`${line} ${next}`.length).toBeGreaterThan(width)
          }
        },
      ),
    )
  })

  test('an address is never broken, and stands on a line of its own where it is too long', () => {
    const address = `https://example.org/${'a'.repeat(50)}`
    expect(wrap([piece(`see ${address} there`)], 20).map(textOf)).toEqual(['see', address, 'there'])
  })
})

const text = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({ indent: fc.integer({ min: 0, max: 8 }), words: text, end: fc.option(text), mark: fc.boolean() })
  .map(({ indent, words, end, mark }) => ({
    indent,
    pieces: [piece(words, 'strong')],
    ...(end === null ? {} : { end: [piece(end, 'quiet')] }),
    ...(mark ? { mark: piece('✓', 'holds') } : {}),
  }))

describe('paragraphs', () => {
  test('say everything within the width, whatever stands at the right', () => {
    fc.assert(
      fc.property(fc.array(paragraph), fc.integer({ min: 40, max: 130 }), (some, width) => {
        const shown = printed(some, { columns: width, colour: false })
        for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
        const all = some.flatMap(({ mark, pieces: own, end = [] }) => [...(mark ? [mark] : []), ...own, ...end])
        const sorted = (characters: string) => [...characters.replace(/\s/g, '')].sort().join('')
        expect(sorted(shown)).toBe(sorted(textOf(all)))
      }),
    )
  })

  test('colour changes nothing but colour', () => {
    fc.assert(
      fc.property(fc.array(paragraph), (some) => {
        const coloured = printed(some, { columns: 60, colour: true })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
        expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(printed(some, { columns: 60, colour: false }))
      }),
    )
  })
})
