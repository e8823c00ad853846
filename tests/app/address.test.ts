import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainBrief } from '../../machines/workspace/brief/brief.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import { printAddress } from '../../src/app/address.ts'
import { arrivalAt, place } from './anyPlace.ts'

describe('an address', () => {
  test('says the date, and of the rest only what is not as usual', () => {
    const { place: read } = arrivalAt('#/ukraine-2025?as-of=2025-03-25')
    expect(printAddress(read)).toBe('#/ukraine-2025/board?as-of=2025-03-25')
  })

  test('leads back to the place that it was made of, in full', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(arrivalAt(printAddress(one))).toEqual({ place: one, dropped: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('of the record says what that is narrowed to, and of no other screen', () => {
    const asked = '#/ukraine-2025/record?as-of=2025-03-25&find=query:arms%252C%20truce,party:russia,changed:true'
    const { place: read, dropped } = arrivalAt(asked)
    expect(dropped).toEqual([])
    expect(read.find).toEqual({ ...noFilters, query: 'arms, truce', party: 'russia', changed: true })
    expect(printAddress(read)).toBe(asked)
    expect(printAddress({ ...read, screen: 'board' })).toBe('#/ukraine-2025/board?as-of=2025-03-25')
  })

  test('of another screen that narrows something says that it has no use for that', () => {
    const { place: read, dropped } = arrivalAt('#/ukraine-2025/board?find=party:russia')
    expect(read.find).toEqual(noFilters)
    expect(dropped).toEqual([{ what: 'find', text: 'party:russia' }])
  })

  test('that narrows the record by what the dossier does not have says so, and narrows by the rest', () => {
    const { place: read, dropped } = arrivalAt(
      '#/ukraine-2025/record?find=party:nobody,constructor:x,standing:claim,changed:no,plain',
    )
    expect(read.find).toEqual({ ...noFilters, standing: 'claim' })
    expect(dropped).toEqual(
      ['party:nobody', 'constructor:x', 'changed:no', 'plain'].map((text) => ({ what: 'find', text })),
    )
  })

  test('is the same whether its signs are escaped or not', () => {
    fc.assert(
      fc.property(place, (one) => {
        const address = printAddress(one)
        const [path = '', query = ''] = address.split('?')
        const escaped = query
          .split('&')
          .map((pair) => {
            const [name = '', ...value] = pair.split('=')
            return `${name}=${encodeURIComponent(decodeURIComponent(value.join('=')))}`
          })
          .join('&')
        expect(arrivalAt(`${path}?${escaped}`).place).toEqual(one)
      }),
    )
  })

  test('is written as links to Parley are', () => {
    const { place: read, dropped } = arrivalAt(
      '#/ukraine-2025/board?as-of=2025-03-25&lens=russia&trust=B2&select=condition:monitoring&scenario=monitoring-first&odds=monitoring:0.6,talks:0&steps=condition:kyiv-agreement:agree,condition:monitoring:satisfy@2025-04-01,proposal:energy-halt:extend@2025-04-01~2025-05-01',
    )
    expect(dropped).toEqual([])
    expect(read).toEqual({
      dossier: 'ukraine-2025',
      screen: 'board',
      asOf: '2025-03-25',
      lens: 'russia',
      filter: { knownAt: null, trust: 'B2', without: [] },
      select: { kind: 'condition', id: 'monitoring' },
      part: null,
      scenario: 'monitoring-first',
      carried: null,
      odds: { monitoring: 0.6, talks: 0 },
      brief: plainBrief,
      find: noFilters,
      steps: [
        { condition: 'kyiv-agreement', event: 'agree' },
        { condition: 'monitoring', event: 'satisfy', at: '2025-04-01' },
        { proposal: 'energy-halt', event: 'extend', at: '2025-04-01', until: '2025-05-01' },
      ],
    })
    expect(printAddress(read)).toContain(
      '&scenario=monitoring-first&odds=monitoring:0.6,talks:0&steps=condition:kyiv-agreement:agree,condition:',
    )
  })

  test('of a screen without a date is as of today, and one that is but a way in as of the end of the record', () => {
    expect(arrivalAt('#/ukraine-2025/board').place.asOf).toBe('2026-11-25')
    expect(arrivalAt('#/ukraine-2025').place.asOf).toBe('2025-05-11')
    expect(arrivalAt('').place.asOf).toBe('2025-05-11')
    expect(arrivalAt('#').place.asOf).toBe('2025-05-11')
  })
})
