import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../machines/text/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['One. Two! “Three?” Four', ['One.', 'Two!', '“Three?”', 'Four']],
    [
      'Mr. Trump of the U.S. Senate spoke on 18 Mar. In vain.',
      ['Mr. Trump of the U.S. Senate spoke on 18 Mar. In vain.'],
    ],
    ['It took 1.5 hours. Then e.g. this… and that. End', ['It took 1.5 hours.', 'Then e.g. this… and that.', 'End']],
    ['', []],
  ])('of “%s”', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('leave nothing out but the space between them', () => {
    const text = fc
      .array(fc.constantFrom('Ab', 'b', 'Mr', '.', '!', '…', '”', ' '), { maxLength: 40 })
      .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
    fc.assert(fc.property(text, (one) => split(one).join(' ') === one))
  })
})
