import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/app/palette/entries.ts'
import { fold, rememberUsed, search } from '../../src/app/palette/search.ts'
import { formatDay } from '../../src/ui/dates.ts'

const entry = (group: Entry['group'], title: string, at?: string): Entry => ({
  id: `${group} ${title}`,
  group,
  title,
  keys: [],
  run: () => {},
  ...(at === undefined ? {} : { at }),
})

const entries = [
  entry('action', 'Open a dossier…'),
  entry('account', 'Show the account of Türkiye'),
  entry('condition', 'Zelensky’s agreement'),
  entry('condition', 'Agreement of Kyiv'),
  entry('development', 'Erdoğan offers talks in Istanbul', '2025-05-11'),
  entry('development', 'Talks begin', '2025-05-15T18:00:00+03:00'),
]
const titles = (query: string) => search(entries, query).map(({ title }) => title)

describe('a search', () => {
  test('finds a name without its accents and capitals', () => {
    expect(titles('erdogan')).toEqual(['Erdoğan offers talks in Istanbul'])
    expect(titles('TURKIYE')).toEqual(['Show the account of Türkiye'])
  })

  test('finds what holds every word, in any order', () => {
    expect(titles('talks may 15')).toEqual(['Talks begin'])
    expect(titles('kyiv agree')).toEqual(['Agreement of Kyiv'])
    expect(titles('kyiv nothing')).toEqual([])
  })

  test('puts first in its group what begins with the word', () => {
    expect(titles('agreement')).toEqual(['Agreement of Kyiv', 'Zelensky’s agreement'])
  })

  test('never finds what lacks a word, and finds nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'tal', 'kyi', 'of', 'ğ', 'zzz'), { maxLength: 3 }), (wanted) => {
        const found = search(entries, wanted.join(' '))
        expect(new Set(found).size).toBe(found.length)
        for (const { title, at } of found) {
          const day = at === undefined ? '' : formatDay(at.slice(0, 10))
          for (const word of wanted) expect(fold(`${title} ${day}`)).toContain(fold(word))
        }
      }),
    )
  })

  test('stays short and quick over a long record', () => {
    const long = Array.from({ length: 100_000 }, (_, place) => entry('development', `Shelling reported ${place}`))
    expect(search(long, 'shelling').length).toBeLessThanOrEqual(50)
  })
})

test('without a query, what was used last comes first, then everything but developments', () => {
  expect(titles('')).toEqual(entries.slice(0, 4).map(({ title }) => title))
  const [, used] = entries
  if (used !== undefined) rememberUsed(used.id)
  expect(search(entries, '')[0]).toMatchObject({ group: 'recent', title: 'Show the account of Türkiye' })
  expect(titles('').filter((title) => title === used?.title)).toHaveLength(1)
})
