import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsInOrder } from '../../src/record/search/wordsInOrder.ts'

/** The words in order, and how many steps that took. */
function sorted(words: readonly string[]): { readonly words: readonly string[]; readonly steps: number } {
  const work = wordsInOrder(words)
  for (let steps = 1; ; steps += 1) {
    const { done, value } = work.next()
    if (done) return { words: value, steps }
  }
}

test('words come in the order of their units, as one sort gives them', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 4 }),
    fc.constantFrom('a', 'ab', 'abc', '𝔘', '\ud835', '\uffff'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
      expect(sorted(words).words).toEqual([...words].sort())
    }),
    { numRuns: 1000 },
  )
})

test('very many words are sorted in many steps', () => {
  const words = Array.from({ length: 60_000 }, (_, number) => number.toString(36).split('').reverse().join(''))
  const { words: inOrder, steps } = sorted(words)
  expect(inOrder).toEqual([...words].sort())
  expect(steps).toBeGreaterThanOrEqual(20)
})
