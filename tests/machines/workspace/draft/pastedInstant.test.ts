import { expect, test } from 'vitest'
import { dayIn, dayOfDate } from '../../../../machines/workspace/draft/pastedDate.ts'

test('an instant is of the day on which it lies in the dossier’s zone, not of the day that is written', () => {
  const text = 'Published 2025-03-18T23:30:00Z'
  expect(dayIn(text, 'Europe/Kyiv')?.day).toBe('2025-03-19')
  expect(dayIn(text, 'America/New_York')?.day).toBe('2025-03-18')
  expect(dayOfDate('2025-03-18T23:30:00Z', 'Europe/Kyiv')).toBe('2025-03-19')
  expect(dayOfDate('2025-03-18', 'Europe/Kyiv')).toBe('2025-03-18')
})

test('of a day and an instant the one that is named first counts', () => {
  expect(dayIn('18 March 2025, then 2025-03-20T10:00:00Z', 'UTC')?.day).toBe('2025-03-18')
  expect(dayIn('2025-03-20T10:00:00Z, then 18 March 2025', 'UTC')?.day).toBe('2025-03-20')
})
