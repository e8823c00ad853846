import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { sameAddress } from '../../../machines/board/sameAddress.ts'
import { supposedChanges } from '../../../machines/board/supposedChanges.ts'
import { withoutSource } from '../../../machines/board/withoutSource.ts'
import type { View } from '../../../machines/board.ts'
import type { Source } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { isTrust } from '../../../machines/trust.ts'
import { dossierFrom } from '../../board/dossiers.ts'
import { soaked } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine, ukraine } from '../workspace/ukraine.ts'

const opened = openUkraine()

describe('without a source', () => {
  test('stands what a record without its developments would say, on every date and account', () => {
    for (const asOf of ['2025-03-12', '2025-03-25', '2025-04-20']) {
      for (const lens of ['assessed', ukraine.parties[0]?.id ?? 'assessed'] as const) {
        const view: View = { asOf, lens, filter: everything, steps: [] }
        for (const { id } of ukraine.sources) {
          const developments = ukraine.developments.filter(({ source }) => source !== id)
          const bare = new OpenDossier({ ...ukraine, developments })
          expect(withoutSource(opened, view, opened.board(view), id)).toEqual(
            supposedChanges(opened.board(view), bare.board(view)),
          )
        }
      }
    }
  })

  test('a whole board is the one of a record without what rests on the sources, corrections among it', () => {
    fc.assert(
      fc.property(randomDossier(), fc.infiniteStream(fc.boolean()), ({ dossier: raw, views }, leftOut) => {
        const whole = dossierFrom(JSON.stringify(raw))
        const without = whole.sources.filter(() => leftOut.next().value).map(({ id }) => id)
        const bare = { ...whole, developments: whole.developments.filter(({ source }) => !without.includes(source)) }
        for (const { asOf, knownAt = null, trust } of views) {
          const filter = { knownAt, trust: trust !== undefined && isTrust(trust) ? trust : null }
          const view = { asOf, lens: 'assessed' as const, steps: [] }
          const drawn = new OpenDossier(whole).board({ ...view, filter: { ...filter, without } })
          const plain = new OpenDossier(bare).board({ ...view, filter: { ...filter, without: [] } })
          expect({ ...drawn, warnings: drawn.warnings(), filter }).toEqual({
            ...plain,
            warnings: plain.warnings(),
            filter,
          })
        }
      }),
      soaked(150, 5_000),
    )
  })

  test('what it says is the same in whatever order, and however often, the sources are named', () => {
    const [a, b] = ukraine.sources.map(({ id }) => id)
    if (a === undefined || b === undefined) throw new Error('too few sources')
    expect(opened.replayed({ ...everything, without: [a, b] })).toBe(
      opened.replayed({ ...everything, without: [b, a, b] }),
    )
    expect(opened.replayed({ ...everything, without: [a] })).not.toBe(opened.replayed(everything))
  })

  test('an answer that one text alone gives falls away too', () => {
    const view: View = { asOf: '2025-03-25', lens: 'assessed', filter: everything, steps: [] }
    const all = ukraine.sources.flatMap(({ id }) => withoutSource(opened, view, opened.board(view), id))
    expect(all).toContainEqual(expect.objectContaining({ kind: 'question', id: 'length-of-call' }))
  })

  test('a consent that one text alone gives falls away', () => {
    const view: View = { asOf: '2025-03-12', lens: 'assessed', filter: everything, steps: [] }
    const all = ukraine.sources.flatMap(({ id }) => withoutSource(opened, view, opened.board(view), id))
    expect(all).toContainEqual(
      expect.objectContaining({
        id: 'kyiv-agreement',
        before: expect.objectContaining({ status: 'agreed' }),
        after: expect.objectContaining({ status: 'outstanding' }),
      }),
    )
  })
})

test('sources of one address are named to each other, whatever its scheme, www, fragment or last slash', () => {
  const source = (id: string, url?: string) =>
    ({ id, publisher: id, title: id, ...(url && { url }) }) as unknown as Source
  const same = sameAddress([
    source('a', 'https://www.example.org/news/1/'),
    source('b', 'http://example.org/news/1#top'),
    source('c', 'https://example.org/news/2'),
    source('d', 'https://example.org/news/1?page=2'),
    source('e'),
    source('f'),
  ])
  expect([...same]).toEqual([
    ['a', ['b']],
    ['b', ['a']],
  ])
})
