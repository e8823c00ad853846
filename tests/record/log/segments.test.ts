import { array, assert, integer, option, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, quotedWithin } from '../../../src/record/log/excerpt.ts'
import { segmentsOf } from '../../../src/record/log/segments.ts'

const marks = array(
  record({
    start: integer({ min: 0, max: 30 }),
    length: integer({ min: 1, max: 10 }),
    number: option(integer({ min: 1 })),
  }),
).map((list) => list.map(({ start, length, number }) => ({ start, end: start + length, number })))

describe('a text that is marked', () => {
  test('is whole in its pieces, and each piece is marked where a mark lies over it', () => {
    assert(
      property(string({ minLength: 40, maxLength: 60 }), marks, (text, all) => {
        const segments = segmentsOf(text, all)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { text: piece, start, look } of segments) {
          const over = all.filter((mark) => mark.start < start + piece.length && mark.end > start)
          const named = over.some(({ number }) => number !== null)
          expect(look).toBe(named ? 'named' : over.length > 0 ? 'found' : 'plain')
        }
        const numbers = segments.flatMap((segment) => segment.numbers)
        const given = all.flatMap(({ number }) => number ?? [])
        expect(numbers.sort((a, b) => a - b)).toEqual(given.sort((a, b) => a - b))
      }),
    )
  })
})

describe('an excerpt of a sentence', () => {
  test('holds what the sentence names, at the place that it says, and is short', () => {
    const words = array(string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 60 })
    assert(
      property(words, integer({ min: 0, max: 59 }), (list, at) => {
        const place = at % list.length
        const sentence = list.join(' ')
        const start = list.slice(0, place).join(' ').length + (place === 0 ? 0 : 1)
        const end = start + (list[place] ?? '').length
        const { text, range } = excerptOf({ sentence, inSentence: { start, end } })
        expect(text.slice(range.start, range.end)).toBe(list[place])
        expect(text.length).toBeLessThanOrEqual(120)
        expect(sentence).toContain(text.replace(/^…/, '').replace(/…$/, ''))
      }),
    )
  })

  const excerpt = (sentence: string, named: string) => {
    const start = sentence.indexOf(named)
    return excerptOf({ sentence, inSentence: { start, end: start + named.length } }).text
  }

  test('has no quotation mark at its edge that nothing answers', () => {
    expect(excerpt('"Forced mobilization has to stop.', 'mobilization')).toBe('Forced mobilization has to stop.')
    expect(excerpt('There is no monitoring.”', 'monitoring')).toBe('There is no monitoring.')
    expect(excerpt('"Forced mobilization" has to stop.', 'mobilization')).toBe('"Forced mobilization" has to stop.')
  })

  test('that is cut ends in no comma or dash', () => {
    const sentence = `Of monitoring they spoke for a whole long day, evening, ${'and went on '.repeat(10)}until it was over.`
    expect(excerpt(sentence, 'monitoring')).toBe('Of monitoring they spoke for a whole long day, evening…')
    expect(excerpt(sentence.replace('evening,', 'nights –'), 'monitoring')).toBe(
      'Of monitoring they spoke for a whole long day, nights…',
    )
  })

  test('shows quotation marks within its own as such', () => {
    expect(quotedWithin('"Halt it," he said («at once»), “now” – "so"')).toBe(
      '‘Halt it,’ he said (‘at once’), ‘now’ – ‘so’',
    )
  })
})
