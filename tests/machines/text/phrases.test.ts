import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Phrases } from '../../../machines/text/phrases.ts'
import { wordsOf } from '../../../machines/text/words.ts'
import { growth } from '../../processorTime.ts'

const find = (phrases: readonly (readonly string[])[], ...texts: readonly string[]) =>
  [...new Phrases(phrases).firstIn(texts)].map(
    ({ owner, text, start, end }) => `${owner}: ${texts[text]?.slice(start, end)}`,
  )

/** The same by trying every phrase at every word. */
function plainly(phrases: readonly (readonly string[])[], texts: readonly string[]): string[] {
  const patterns = phrases.map((own) => own.map((phrase) => [...wordsOf(phrase)]).filter(({ length }) => length > 0))
  const found: string[] = []
  const isFound = new Set<number>()
  for (const content of texts) {
    const words = [...wordsOf(content)]
    words.forEach((_, last) => {
      const hits = patterns
        .flatMap((own, owner) => own.map((pattern) => ({ owner, pattern, first: last - pattern.length + 1 })))
        .filter(({ pattern, first }) =>
          pattern.every(({ folded, before }, place) => {
            const word = words[first + place]
            return word !== undefined && word.folded === folded && (place === 0 || word.before === before)
          }),
        )
        .sort((a, b) => a.first - b.first || a.owner - b.owner)
      for (const { owner, first } of hits) {
        if (isFound.has(owner)) continue
        isFound.add(owner)
        found.push(`${owner}: ${content.slice(words[first]?.start, words[last]?.end)}`)
      }
    })
  }
  return found
}

describe('phrases in texts', () => {
  test('are whole words, whatever their case, accents and space', () => {
    expect(find([['Black Sea']], 'in the BLACK \u00a0\n séa.')).toEqual(['0: BLACK \u00a0\n séa'])
    expect(find([['Black Sea']], 'blacks sea, black seas, black, sea')).toEqual([])
    expect(find([['йод'], ['ёлка']], 'Йод, елка')).toEqual(['0: Йод', '1: елка'])
  })

  test('keep their own punctuation, but not its typography', () => {
    expect(find([['1.5 hours'], ['30-day truce'], ["Kyiv's list"]], '1.5 hours; a 30‑day truce; Kyiv’s list')).toEqual([
      '0: 1.5 hours',
      '1: 30‑day truce',
      '2: Kyiv’s list',
    ])
    // The apostrophe that Ukrainian is to be written with counts as a letter.
    for (const written of ["зв'язок", 'зв’язок', 'зв\u02bcязок'])
      for (const keyword of ["зв'язок", 'зв\u02bcязок'])
        expect(find([[keyword]], `Про ${written}.`)).toEqual([`0: ${written}`])
    expect(find([['1.5 hours'], ['30-day truce']], '1,5 hours; 30 day truce')).toEqual([])
    expect(find([['SWIFT'], ['“swift”'], ['—'], []], '(Swift)')).toEqual(['0: Swift', '1: Swift'])
  })

  test('do not run over two texts', () => {
    expect(find([['Black Sea']], 'Black', 'Sea')).toEqual([])
  })

  test('are found as trying each at every word finds them', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'Ä', '.')
    const text = (maxLength: number) =>
      fc
        .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', ', ', '')), { maxLength })
        .map((parts) => parts.flat().join(''))
    const phrases = fc.array(fc.array(text(4), { maxLength: 3 }), { maxLength: 6 })
    fc.assert(
      fc.property(phrases, fc.array(text(30), { maxLength: 3 }), (own, texts) => {
        expect(find(own, ...texts)).toEqual(plainly(own, texts))
      }),
      { numRuns: 1_000 },
    )
  })

  test('that end in each other take no more time than the text is long', () => {
    const many = Array.from({ length: 1_500 }, (_, length) => [`${'a '.repeat(length)}b`, `${'a '.repeat(length)}c`])
    const phrases = new Phrases(many)
    expect([...phrases.firstIn([`${'a '.repeat(100_000)}b`])]).toHaveLength(1_500)
    const findNone = (text: string) => expect([...phrases.firstIn([text])]).toEqual([])
    expect(growth('a '.repeat(200_000), findNone)).toBeLessThan(10)
  })
})
