import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../machines/text/fold.ts'
import { WordIndex } from '../../src/record/search/WordIndex.ts'
import { pick, seeded } from '../bench/measure.ts'
import { processorTime } from '../processorTime.ts'

function indexOf(texts: readonly string[]): WordIndex {
  const work = WordIndex.build(texts.length, (place) => texts[place] ?? '')
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const find = (texts: readonly string[], query: string): number[] | null => {
  const found = indexOf(texts).find(query)
  return found === null ? null : [...found]
}

/** A scan without an index: every word of the query has to begin some word of the text. */
function scan(texts: readonly string[], query: string): number[] | null {
  const words = (text: string): string[] =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  const wanted = words(query)
  if (wanted.length === 0) return null
  return texts.flatMap((text, place) =>
    wanted.every((beginning) => words(text).some((word) => word.startsWith(beginning))) ? [place] : [],
  )
}

describe('a search', () => {
  const texts = [
    'Kremlin: Putin agreed to halt attacks on energy',
    'Зеленський: Україна готова до тиші',
    'Erdoğan offers talks in Istanbul, 15 May 2025',
  ]

  test('finds a word by its beginning, whatever its case and accents', () => {
    expect(find(texts, 'PUT')).toEqual([0])
    expect(find(texts, 'украін')).toEqual([1])
    expect(find(texts, 'erdogan')).toEqual([2])
    expect(find(texts, 'utin')).toEqual([])
  })

  test('finds a word with any apostrophe by it with any other', () => {
    const written = ["зв'язок", 'зв’язок', 'зв\u02bcязок']
    for (const query of written) expect(find(written, query)).toEqual([0, 1, 2])
  })

  test('finds only what has every word, in any order', () => {
    expect(find(texts, 'energy, kremlin')).toEqual([0])
    expect(find(texts, 'energy istanbul')).toEqual([])
  })

  test('takes what is typed for words and nothing else', () => {
    for (const query of ['(a+)+$', '.*', '[', '\\', '__proto__', 'constructor']) {
      expect(() => find(texts, query)).not.toThrow()
    }
    expect(find(texts, '.*')).toBeNull()
    expect(find(texts, 'constructor')).toEqual([])
    expect(find(['__proto__ constructor'], 'constr proto')).toEqual([0])
  })

  test('asks for nothing where there is no word', () => {
    expect(find(texts, '')).toBeNull()
    expect(find(texts, ' – ')).toBeNull()
  })

  test('finds what a scan of every text finds', () => {
    const word = fc.oneof(
      fc.constantFrom('kyiv', 'Київ', 'ky', 'é', 'E', '30', '3', 'аб', 'а', '’', '-', '𝔘', '\uffff', 'ﬃ'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (all, query) => {
        expect(find(all, query)).toEqual(scan(all, query))
      }),
      { numRuns: 1_000 },
    )
  })
})

test('a key in a search of 100,000 texts takes less than 50 milliseconds of the processor', () => {
  const random = seeded(20_250_318)
  const letters = 'aeiouklmnrstzвикнрт'
  const vocabulary = Array.from({ length: 5_000 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () => pick([...letters], random)).join(''),
  )
  const texts = Array.from({ length: 100_000 }, () =>
    Array.from({ length: 14 }, () => pick(vocabulary, random)).join(' '),
  )
  const index = indexOf(texts)
  const queries = ['a', 'ka', 'kal', 'a e', 'a e i o', 'и', 'a'.repeat(200), [...letters].join(' ')]
  for (const query of queries) expect(processorTime(() => index.find(query))).toBeLessThan(50)
}, 60_000)
