import { expect, test } from 'vitest'
import { typedDate } from '../../../../machines/workspace/draft/typedDate.ts'

const zone = 'Europe/Kyiv'

test.each([
  ['12 May 2025', '2025-05-12'],
  ['May 12, 2025', '2025-05-12'],
  ['12.05.2025', '2025-05-12'],
  ['12 травня 2025', '2025-05-12'],
  [' 2025-05-12 ', '2025-05-12'],
  ['2025-05-12T14:30:00Z', '2025-05-12T14:30:00Z'],
])('“%s” is the date %s, as it would be in a pasted text', (text, date) => {
  expect(typedDate(text, 'when', zone)).toBe(date)
})

test.each([
  ['2025-05-12T14:30', '2025-05-12T14:30:00+03:00'],
  ['2025-01-12 9:05:07', '2025-01-12T09:05:07+02:00'],
  ['12 May 2025, 14:30', '2025-05-12T14:30:00+03:00'],
  ['12 May 2025 2:30 PM', '2025-05-12T14:30:00+03:00'],
  ['12 May 2025, 12:05 a.m.', '2025-05-12T00:05:00+03:00'],
])('the time of “%s” is that of the clocks of the dossier’s zone', (text, date) => {
  expect(typedDate(text, 'when', zone)).toBe(date)
})

test.each([
  'soon',
  '12 May',
  '31 February 2025',
  '2025-05-12T24:00',
  '12 May 2025 14:30 PM',
  '12 May 2025 0:30 AM',
  'by 12 May 2025',
  '12 May 2025 or so',
  '',
])('“%s” is no date, and stays as it is', (text) => {
  expect(typedDate(text, 'when', zone)).toBe(text)
})

test('where a day is asked for, a time is not dropped in silence', () => {
  expect(typedDate('12 May 2025, 14:30', 'day', zone)).toBe('12 May 2025, 14:30')
  expect(typedDate('12 May 2025', 'day', zone)).toBe('2025-05-12')
})
