import { describe, expect, test } from 'vitest'
import { aheadOf } from '../../machines/board/ahead.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { dossierOf, told, viewOf } from './dossiers.ts'

const start = told('start', '2025-03-10', [{ proposal: 'truce', event: 'enterForce' }])
const ahead = (parts: Record<string, unknown>, asOf: string) =>
  aheadOf(new OpenDossier(dossierOf(parts)), viewOf({ asOf })).map(({ what, subject, day, days, lens }) =>
    [what, subject, day, days, lens].join(' '),
  )

describe('what lies ahead', () => {
  test('are the ends of terms and the due days, the nearest first, in days of the dossier’s calendar', () => {
    expect(ahead({ developments: [start] }, '2025-03-18')).toEqual([
      'due bridge 2025-03-20 2 assessed',
      'term truce 2025-04-09 22 assessed',
    ])
    expect(ahead({ developments: [start] }, '2025-03-20')[0]).toBe('due bridge 2025-03-20 0 assessed')
  })

  test('leaves out what is past, what holds already and what is not in force', () => {
    expect(ahead({ developments: [start] }, '2025-03-21')).toEqual(['term truce 2025-04-09 19 assessed'])
    expect(ahead({ developments: [start] }, '2025-04-09')).toEqual([])
    const done = told('done', '2025-03-11', [{ condition: 'bridge', event: 'satisfy' }])
    expect(ahead({ developments: [start, done] }, '2025-03-18')).toEqual(['term truce 2025-04-09 22 assessed'])
  })

  test('names a party where its count is another, and only there', () => {
    const claim = told('claim', '2025-03-11', [{ proposal: 'truce', event: 'enterForce', from: '2025-03-14' }], {
      by: 'north',
    })
    expect(ahead({ developments: [start, claim] }, '2025-03-21')).toEqual([
      'term truce 2025-04-09 19 assessed',
      'term truce 2025-04-13 23 north',
    ])
  })

  test('says of a term whether it renews itself', () => {
    const proposals = [
      { id: 'truce', title: 'Truce', tabled: '2025-01-01', term: 'P30D', renewal: 'automatic', requires: 'consent' },
    ]
    const opened = new OpenDossier(dossierOf({ proposals, developments: [start] }))
    const [, term] = aheadOf(opened, viewOf({ asOf: '2025-03-18' }))
    expect(term).toMatchObject({ what: 'term', renews: true })
  })
})
