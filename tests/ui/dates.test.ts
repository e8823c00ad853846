import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { formatDay, formatMoment, formatMonth } from '../../src/ui/dates.ts'

test.each([
  ['full', '18 March 2025'],
  ['dayAndMonth', '18 March'],
  ['short', '18 Mar'],
] as const)('a day reads, %s, as "%s"', (style, text) => {
  expect(formatDay('2025-03-18', style)).toBe(text)
})

test('an instant reads as the day and the time of the dossier, whatever the clock of the machine', () => {
  expect(formatMoment('2025-04-19T18:00:00+03:00', 'Europe/Kyiv')).toBe('19 April 2025, 18:00')
  expect(formatMoment('2025-04-19T22:30:00Z', 'Europe/Kyiv', 'short')).toBe('20 Apr, 01:30')
  expect(formatMoment('2025-04-21T00:00:00+03:00', 'Europe/Kyiv', 'dayAndMonth')).toBe('21 April, 00:00')
})

test('a bare day is that day in every zone', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
  const zone = fc.constantFrom('Europe/Kyiv', 'Pacific/Apia', 'America/New_York', 'Pacific/Chatham', 'UTC')
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      const text = date.toISOString().slice(0, 10)
      expect(formatMoment(text, timeZone)).toBe(formatDay(text))
    }),
  )
})

test('a month has its short name', () => {
  expect(formatMonth('2025-04-01')).toBe('Apr')
})

test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('a day is that day on a machine in %s', async (zone) => {
  vi.stubEnv('TZ', zone)
  vi.resetModules()
  const dates = await import('../../src/ui/dates.ts')
  expect(dates.formatDay('2025-03-18')).toBe('18 March 2025')
  expect(dates.formatMonth('2025-04-01')).toBe('Apr')
  expect(dates.formatMoment('2025-04-19T18:00:00+03:00', 'Europe/Kyiv')).toBe('19 April 2025, 18:00')
  vi.unstubAllEnvs()
})
