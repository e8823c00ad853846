import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DevelopmentDates,
  developmentDates,
  nextDate,
  previousDate,
} from '../../../machines/board/developmentDates.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { countedDevelopments } from '../../../machines/record/counted.ts'
import { everything, type Filter } from '../../../machines/record.ts'
import { instantOf, lastInstant, momentOf } from '../../../machines/time.ts'
import { development, dossierWith } from '../workspace/dossierWith.ts'
import { ukraine } from '../workspace/ukraine.ts'

const all = everything
const zone = 'Europe/Kyiv'
const limitOf = (date: string) => lastInstant(momentOf(date, zone), zone)

const datesIn = (dossier: Dossier, filter: Filter = all) =>
  developmentDates(countedDevelopments(dossier, filter), dossier.timeZone)

const datesOf = (...ats: readonly string[]) =>
  datesIn(dossierWith({ developments: ats.map((at, place) => development(`d-${place}`, at)) }))

/** Every date that the steps through a record lead to. */
function walk(dates: DevelopmentDates): string[] {
  const found: string[] = []
  for (let next = nextDate(dates, -1e15); next !== null && found.length < 50; next = nextDate(dates, limitOf(next))) {
    found.push(next)
  }
  return found
}

describe('the steps through a record', () => {
  test('lead from news to news, and back', () => {
    const dates = datesOf('2025-03-11', '2025-03-18T16:00:00+02:00', '2025-03-13', '2025-03-18T18:00:00+02:00')
    const forth = ['2025-03-11', '2025-03-13', '2025-03-18T16:00:00+02:00', '2025-03-18T18:00:00+02:00']
    expect(walk(dates)).toEqual(forth)
    expect(previousDate(dates, limitOf('2025-03-18T18:00:00+02:00'))).toBe('2025-03-18T16:00:00+02:00')
    expect(nextDate(dates, limitOf('2025-03-12'))).toBe('2025-03-13')
  })

  test('take a day as one where something is dated by the day alone', () => {
    const dates = datesOf('2025-04-20T20:00:00+03:00', '2025-04-20', '2025-04-19')
    expect(walk(dates)).toEqual(['2025-04-19', '2025-04-20'])
    expect(nextDate(dates, limitOf('2025-04-20T10:00:00+03:00'))).toBe('2025-04-20')
    expect(nextDate(dates, limitOf('2025-04-20T21:00:00+03:00'))).toBeNull()
  })

  test('end at both ends of the record', () => {
    const dates = datesOf('2025-03-11')
    expect(previousDate(dates, limitOf('2025-03-11'))).toBeNull()
    expect(nextDate(dates, limitOf('2025-03-11'))).toBeNull()
    expect(previousDate(dates, limitOf('2025-03-12'))).toBe('2025-03-11')
    expect(previousDate(datesOf(), 0)).toBeNull()
  })

  test('always take in something more, and skip nothing', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-03-0${number}`)
    const at = fc.oneof(
      day,
      fc.tuple(day, fc.integer({ min: 10, max: 23 })).map(([on, hour]) => `${on}T${hour}:00:00Z`),
    )
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), at, (ats, asOf) => {
        const dates = datesOf(...ats)
        const taken = (limit: number) => ats.filter((one) => instantOf(momentOf(one, zone)) <= limit).length
        const here = limitOf(asOf)
        const next = nextDate(dates, here)
        const ahead = ats.map((one) => instantOf(momentOf(one, zone))).filter((instant) => instant > here)
        expect(next === null).toBe(ahead.length === 0)
        if (next === null) return
        expect(taken(limitOf(next))).toBeGreaterThan(taken(here))
        // The first of what is ahead is in it.
        expect(Math.min(...ahead)).toBeLessThanOrEqual(limitOf(next))
        const back = previousDate(dates, limitOf(next))
        if (back !== null) expect(taken(limitOf(back))).toBeLessThan(taken(limitOf(next)))
      }),
    )
  })

  test('leave out what was not known, not trusted, or corrected', () => {
    const dossier = dossierWith({
      sources: [
        { id: 'wire', publisher: 'Wire', title: 'Report', reliability: 'B' },
        { id: 'blog', publisher: 'Blog', title: 'Rumour' },
      ],
      developments: [
        development('early', '2025-03-01', { credibility: 2 }),
        development('late', '2025-03-02', { recorded: '2025-03-09', credibility: 2 }),
        development('rumour', '2025-03-03', { source: 'blog' }),
        development('wrong', '2025-03-04', { credibility: 2 }),
        development('right', '2025-03-05', { replaces: 'wrong', credibility: 2 }),
      ],
    })
    const stops = (filter: Filter) => walk(datesIn(dossier, filter)).map((date) => date.slice(-1))
    expect(stops(all)).toEqual(['1', '2', '3', '5'])
    expect(stops({ ...all, knownAt: '2025-03-04' })).toEqual(['1', '3', '4'])
    expect(stops({ ...all, trust: 'B2' })).toEqual(['1', '2', '5'])
  })

  test('know every development of a long record, in time order', () => {
    const { instants } = datesIn(ukraine)
    expect(instants).toHaveLength(ukraine.developments.length)
    expect([...instants]).toEqual([...instants].sort((a, b) => a - b))
  })
})
