import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { everything, speakersOf } from '../../machines/record.ts'
import { standingOf } from '../../machines/standing.ts'
import { type Filters, noFilters } from '../../machines/workspace/filters.ts'
import { Listing } from '../../src/record/Listing.ts'
import { RecordIndex } from '../../src/record/RecordIndex.ts'
import { bigDossier } from '../bench/bigRecord.ts'
import { quantileOf } from '../bench/measure.ts'
import { anyFilters } from './anyFilters.ts'
import { idsOf, indexed, smallDossier, ukraine } from './dossiers.ts'

const index = indexed(ukraine)
const moves = new OpenDossier(ukraine).moves(everything)

/** The same, looked up entry by entry. */
function kept(filters: Filters): string[] {
  return index.entries.flatMap(({ development }) => {
    const { effects, by = [], id } = development
    const moved = moves.of(development).flatMap((one) => one.moves.map((move) => move.id as string))
    const named = effects.map((one) => ('condition' in one ? one.condition : 'proposal' in one ? one.proposal : ''))
    const touched = [...named, ...moved]
    const parties = [...[by].flat(), ...effects.flatMap((one) => speakersOf(one, development))] as string[]
    const standings = effects.map((one) =>
      standingOf(one, speakersOf(one, development), (wanted) => ukraine.conditions.find((c) => c.id === wanted)),
    ) as string[]
    const of = (one: (typeof effects)[number]): readonly string[] => [
      'condition' in one ? one.condition : 'proposal' in one ? one.proposal : '',
      ...moves
        .of(development)
        .filter(({ effect }) => effect === one)
        .flatMap((each) => each.moves.map((move) => move.id)),
    ]
    const said = effects.filter(
      (one, place) =>
        (filters.party === '' || speakersOf(one, development).some((speaker) => speaker === filters.party)) &&
        (filters.standing === '' || standings[place] === filters.standing),
    )
    const subjects = [filters.condition, filters.proposal].filter((id) => id !== '')
    const chosen = [filters.party, filters.standing, subjects[0] ?? ''].filter((one) => one !== '').length
    const isInOne = chosen < 2 || (said.length > 0 && subjects.every((id) => said.some((one) => of(one).includes(id))))
    const publisher = ukraine.sources.find((one) => one.id === development.source)?.publisher
    const isKept =
      (filters.party === '' || parties.includes(filters.party)) &&
      (filters.condition === '' || touched.includes(filters.condition)) &&
      (filters.proposal === '' || touched.includes(filters.proposal)) &&
      (filters.publisher === '' || publisher === filters.publisher) &&
      (filters.standing === '' || standings.includes(filters.standing)) &&
      (!filters.changed || moved.length > 0) &&
      isInOne
    return isKept ? [id] : []
  })
}

describe('the filters', () => {
  test('of a party and a condition keep what that party says of it, not what another one says beside it', () => {
    const dossier = smallDossier([
      {
        id: 'both',
        at: '2025-03-01',
        effects: [
          { condition: 'guns-back', event: 'discuss', by: 'north', standing: 'claim' },
          { proposal: 'truce', event: 'enterForce', by: 'south', standing: 'claim' },
        ],
      },
    ])
    const found = (filters: Partial<Filters>) => indexed(dossier).find({ ...noFilters, ...filters })?.length
    expect(found({ party: 'north', condition: 'guns-back' })).toBe(1)
    expect(found({ party: 'south', condition: 'guns-back' })).toBe(0)
    expect(found({ party: 'north', condition: 'guns-back', standing: 'established' })).toBe(0)
    expect(found({ standing: 'claim', condition: 'guns-back', proposal: 'truce' })).toBe(1)
  })

  test('keep what a look at each entry keeps, all at once', () => {
    fc.assert(
      fc.property(anyFilters(ukraine, fc.constant('')), (filters) => {
        const found = index.find(filters)
        const ids = found === null ? index.entries.map(({ development }) => development.id) : idsOf(index, found)
        expect(ids).toEqual(kept(filters))
      }),
      { numRuns: 500 },
    )
  })

  test('go together with a search', () => {
    const found = index.find({ ...noFilters, query: 'halt', party: 'russia' }) ?? []
    expect(found.length).toBeGreaterThan(0)
    const searched = new Set(idsOf(index, index.find({ ...noFilters, query: 'halt' }) ?? []))
    const spoken = new Set(kept({ ...noFilters, party: 'russia' }))
    for (const id of idsOf(index, found)) expect(searched.has(id) && spoken.has(id ?? '')).toBe(true)
  })

  test('narrow nothing where none is on', () => {
    expect(index.find(noFilters)).toBeNull()
  })
})

describe('a search of the record', () => {
  const found = (query: string) => idsOf(index, index.find({ ...noFilters, query }) ?? [])

  test('finds an entry by its publisher, its host, its day and what it is about', () => {
    expect(found('telegrafi')).toEqual(['2025-03-20-european-council'])
    expect(found('telegrafi.com')).toEqual(['2025-03-20-european-council'])
    expect(found('20 march european')).toContain('2025-03-20-european-council')
    expect(found('stop of arms supplies')).toContain('2025-03-20-european-council')
  })

  test('finds an entry by the day under which it is listed, whatever the offset in which it is written', () => {
    const late = indexed(smallDossier([{ id: 'late', at: '2025-03-18T23:30:00Z' }]))
    expect(idsOf(late, late.find({ ...noFilters, query: '19 March' }) ?? [])).toEqual(['late'])
  })

  test('finds an entry by the words of its earlier version', () => {
    const corrected = indexed(
      smallDossier([
        { id: 'wrong', at: '2025-01-05', headline: 'Twenty-three badly wounded' },
        { id: 'right', at: '2025-01-05', headline: 'Twenty-two badly wounded', replaces: 'wrong' },
      ]),
    )
    expect(idsOf(corrected, corrected.find({ ...noFilters, query: 'three' }) ?? [])).toEqual(['right'])
  })
})

describe('a listing', () => {
  const dossier = smallDossier([
    { id: 'wrong', at: '2025-01-03' },
    { id: 'right', at: '2025-01-03', replaces: 'wrong' },
    { id: 'b', at: '2025-01-05' },
    { id: 'c', at: '2025-01-07' },
  ])
  const small = indexed(dossier)
  const rows = (listing: Listing) =>
    Array.from({ length: listing.length }, (_, number) => {
      const row = listing.row(number)
      return row === 'draft' || row === undefined ? row : row.development.id
    })
  const draftAt = Date.parse('2025-01-05T12:00:00Z')

  test('has the draft at its own date, and does not count it', () => {
    const listing = new Listing(small, null, draftAt)
    expect(rows(listing)).toEqual(['c', 'draft', 'b', 'right'])
    expect(listing.entries).toBe(3)
    expect(rows(new Listing(small, null, Date.parse('2024-01-01')))).toEqual(['c', 'b', 'right', 'draft'])
  })

  test('knows the row of a development, be it an earlier version, and the first row by a date', () => {
    const listing = new Listing(small, null, draftAt)
    expect(['c', 'b', 'right', 'wrong', 'nothing'].map((id) => listing.numberOf(id))).toEqual([0, 2, 3, 3, -1])
    expect(listing.firstBy(draftAt)).toBe(1)
    expect(listing.firstBy(draftAt - 1)).toBe(2)
    expect(listing.firstBy(0)).toBe(4)
    const narrowed = new Listing(small, Int32Array.of(0, 2), null)
    expect(rows(narrowed)).toEqual(['c', 'right'])
    expect(['c', 'b', 'right'].map((id) => narrowed.numberOf(id))).toEqual([0, -1, 1])
  })
})

test('the index of a long record is made in many small steps', () => {
  const opened = new OpenDossier(bigDossier(20_000))
  opened.board({ asOf: '2022-10-10', lens: 'assessed', filter: everything, steps: [] })
  const long = new RecordIndex(opened, everything)
  expect(long.isReady).toBe(false)
  const steps: number[] = []
  for (let isDone = false; !isDone; ) {
    const start = performance.now()
    isDone = long.step()
    steps.push(performance.now() - start)
  }
  expect(long.isReady).toBe(true)
  const whole = steps.reduce((sum, step) => sum + step, 0)
  expect(quantileOf(steps, 0.95)).toBeLessThan(whole / 12)
}, 60_000)
