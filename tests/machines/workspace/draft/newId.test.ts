import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from '../../../../machines/text/slug.ts'
import { newDevelopmentId, newSourceId } from '../../../../machines/workspace/draft/newId.ts'
import { development, dossierWith } from '../dossierWith.ts'

const none = new Set<string>()
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('a new id', () => {
  test('says the day, the headline and four letters', () => {
    expect(newDevelopmentId('2025-03-18T16:05:00+03:00', "Kremlin's readout: «Нова угода» é", none, () => 0)).toBe(
      '2025-03-18-kremlins-readout-nova-ugoda-e-bbbb',
    )
    expect(newSourceId('Українська правда', 'Ще один текст', none, () => 0.999)).toBe(
      'ukrainska-pravda-shche-odin-tekst-zzzz',
    )
    expect(newDevelopmentId('soon', '停火', none, () => 0.5)).toMatch(/^[a-z]{4}$/)
  })

  test('is cut between words', () => {
    expect(slugOf('The halt on energy strikes has begun, they say', 40)).toBe('the-halt-on-energy-strikes-has-begun')
    expect(slugOf(`A ${'b'.repeat(60)}`, 40)).toHaveLength(40)
  })

  test('is none that is taken, even where chance has no more to give', () => {
    const first = newDevelopmentId('2025-03-18', 'x', none, () => 0)
    expect(newDevelopmentId('2025-03-18', 'x', new Set([first]), () => 0)).toBe(`${first}bbbb`)
  })

  test('is one that the format takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), random, (at, headline, number) => {
        const id = newDevelopmentId(at, headline, none, () => number)
        const source = newSourceId(headline, at, none, () => number)
        expect(id.length).toBeLessThanOrEqual(56)
        dossierWith({
          sources: [{ id: source, publisher: 'p', title: 't' }],
          developments: [development(id, '2025-03-18', { source })],
        })
      }),
    )
  })
})
