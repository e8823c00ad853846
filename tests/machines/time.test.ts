import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDuration,
  addUntilAfter,
  type Duration,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  isZeroDuration,
  lastInstant,
  momentAt,
  momentOf,
  parseDuration,
  parseMoment,
  printMoment,
} from '../../machines/time.ts'
import { isZone } from '../../machines/zone.ts'

const zones = [
  'Europe/Kyiv',
  'Europe/Moscow',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Toronto',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
]
const zone = fc.constantFrom(...zones)
const instant = fc.integer({ min: Date.UTC(1915, 0, 1), max: Date.UTC(2090, 0, 1) }).map((ms) => ms - (ms % 1000))
const day = instant.map((ms) => new Date(ms).toISOString().slice(0, 10))

const lengthOf = (text: string): Duration => {
  const duration = parseDuration(text)
  if (duration === null) throw new Error(`${text} is no duration`)
  return duration
}
const added = (start: string, length: string, at: string): string =>
  printMoment(addDuration(momentOf(start, at), lengthOf(length), at), at)

describe('a date', () => {
  test('is a day that exists, or an instant with its offset; anything else is none', () => {
    for (const text of [
      '2024-02-29',
      '2025-03-18T16:05:00+03:00',
      '2025-03-18T16:05Z',
      '2025-03-18T16:05:00.250-05:30',
    ]) {
      expect(parseMoment(text, 'UTC'), text).not.toBeNull()
    }
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-3-18',
      '18 March 2025',
      '2025-03-18T16:05:00',
      '2025-03-18T24:00:00Z',
      '2025-03-18T16:60:00Z',
      '2025-03-18T16:05:00+25:00',
      '2025-03-18 16:05:00Z',
      '2025-03-18T16:05:00z',
      '',
    ]) {
      expect(parseMoment(text, 'UTC'), text).toBeNull()
    }
  })

  test('prints as it was given if a day, and in the zone with its offset if an instant', () => {
    expect(printMoment(momentOf('2025-04-19T15:00:00Z', 'Europe/Kyiv'), 'Europe/Kyiv')).toBe(
      '2025-04-19T18:00:00+03:00',
    )
    expect(printMoment(momentOf('2025-01-01T00:00:00.5Z', 'America/New_York'), 'America/New_York')).toBe(
      '2024-12-31T19:00:00.500-05:00',
    )
    fc.assert(
      fc.property(day, zone, (text, at) => printMoment(momentOf(text, at), at) === text || at === 'Pacific/Apia'),
    )
  })

  test('says the same instant after it was printed and read again', () => {
    fc.assert(
      fc.property(instant, zone, (ms, at) => {
        const printed = printMoment(momentAt(ms), at)
        // An offset with seconds (before zones were standardized) prints to the minute, as ISO 8601 has it.
        expect(instantOf(momentOf(printed, at))).toBe(ms)
      }),
    )
  })
})

describe('a bare day', () => {
  test('means its first instant in the zone, also where midnight lies in a gap or comes twice', () => {
    const first = (text: string, at: string): string => new Date(instantOf(momentOf(text, at))).toISOString()
    expect(first('2025-03-18', 'Europe/Kyiv')).toBe('2025-03-17T22:00:00.000Z')
    expect(first('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
    expect(first('2019-11-03', 'America/Havana')).toBe('2019-11-03T04:00:00.000Z')
    expect(first('1919-03-31', 'America/Toronto')).toBe('1919-03-31T04:30:00.000Z')
  })

  test('begins where the day before ends, to the millisecond', () => {
    fc.assert(
      fc.property(day, zone, (text, at) => {
        const start = momentOf(text, at)
        fc.pre(at !== 'Pacific/Apia')
        expect(isDay(start)).toBe(true)
        expect(dayOf(start, at)).toBe(text)
        expect(dayOf(momentAt(instantOf(start) - 1), at) < text).toBe(true)
        expect(dayOf(momentAt(lastInstant(start, at)), at)).toBe(text)
        expect(dayOf(momentAt(lastInstant(start, at) + 1), at) > text).toBe(true)
      }),
    )
  })
})

describe('a duration', () => {
  test('is whole ISO 8601 years to seconds, at least one of them', () => {
    expect(parseDuration('P1Y2M3W4DT5H6M7S')).toEqual({ years: 1, months: 2, weeks: 3, days: 4, elapsed: 18_367_000 })
    for (const text of ['P', 'PT', 'P1', '30D', 'P1.5D', 'P-1D', 'P1DT', 'PT1D', 'p1d', '']) {
      expect(parseDuration(text), text).toBeNull()
    }
    expect(isZeroDuration(lengthOf('P0DT0S'))).toBe(true)
    expect(isZeroDuration(lengthOf('PT1S'))).toBe(false)
  })

  test('counts days at the same wall time, hours as they pass; a gap means the later, a doubled hour the earlier', () => {
    expect(added('2025-03-29T18:00:00+02:00', 'P1D', 'Europe/Kyiv')).toBe('2025-03-30T18:00:00+03:00')
    expect(added('2025-03-29T18:00:00+02:00', 'PT24H', 'Europe/Kyiv')).toBe('2025-03-30T19:00:00+03:00')
    expect(added('2025-03-29T03:30:00+02:00', 'P1D', 'Europe/Kyiv')).toBe('2025-03-30T04:30:00+03:00')
    expect(added('2025-10-25T03:30:00+03:00', 'P1D', 'Europe/Kyiv')).toBe('2025-10-26T03:30:00+03:00')
    expect(added('2025-03-29', 'PT30H', 'Europe/Kyiv')).toBe('2025-03-30T07:00:00+03:00')
  })

  test('clamps to the end of a month, and leaves a day a day', () => {
    expect(added('2025-01-31', 'P1M', 'Europe/Kyiv')).toBe('2025-02-28')
    expect(added('2024-02-29', 'P1Y', 'Europe/Kyiv')).toBe('2025-02-28')
    expect(added('2025-03-18', 'P30D', 'Europe/Kyiv')).toBe('2025-04-17')
  })

  test('is added as often as needed to get past a time, quickly even where it is a second in a century', () => {
    const start = momentOf('1925-01-01T00:00:00Z', 'UTC')
    const now = Date.UTC(2025, 0, 1)
    expect(instantOf(addUntilAfter(start, lengthOf('PT1S'), now, 'UTC'))).toBe(now + 1000)
    const month = addUntilAfter(momentOf('2025-01-31', 'UTC'), lengthOf('P1M'), Date.UTC(2025, 3, 1), 'UTC')
    expect(printMoment(month, 'UTC')).toBe('2025-04-28')
  })

  test('added as often as needed comes out as if added one by one, from days and from instants', () => {
    const length = fc.constantFrom('P1D', 'P3D', 'P1W', 'P1M', 'P1Y', 'PT7H', 'P1DT1H')
    const hours = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(instant, fc.boolean(), hours, length, zone, (ms, isBare, wait, by, at) => {
        const start = isBare ? momentOf(dayOf(momentAt(ms), at), at) : momentAt(ms)
        const now = instantOf(start) + wait * 3_600_000
        let expected = start
        while (instantOf(expected) <= now) expected = addDuration(expected, lengthOf(by), at)
        expect(addUntilAfter(start, lengthOf(by), now, at)).toBe(expected)
      }),
    )
  })
})

test('days between two moments are those of the calendar, whatever the hours', () => {
  const between = (a: string, b: string): number =>
    daysBetween(momentOf(a, 'Europe/Kyiv'), momentOf(b, 'Europe/Kyiv'), 'Europe/Kyiv')
  expect(between('2025-04-19T23:59:00+03:00', '2025-04-20T00:00:00+03:00')).toBe(1)
  expect(between('2025-03-29', '2025-03-31')).toBe(2)
  expect(between('2025-03-31', '2025-03-29')).toBe(-2)
})

test('a zone is one that the platform knows', () => {
  expect(zones.every(isZone)).toBe(true)
  expect(['Europe/Kiev ', 'Nowhere/Land', ''].some(isZone)).toBe(false)
})
