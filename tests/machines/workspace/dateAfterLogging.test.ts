import { expect, test } from 'vitest'
import { dateAfterLogging } from '../../../machines/workspace/dateAfterLogging.ts'
import { development, dossierWith } from './dossierWith.ts'

const dossier = dossierWith({
  developments: [development('a', '2025-03-11'), development('b', '2025-05-11T12:00:00+03:00')],
})
const now = Date.parse('2026-11-25T12:00:00Z')
const after = (asOf: string, at: string, moment = now) => dateAfterLogging(dossier, asOf, at, moment)

test('who looks at all that is recorded is taken along to what is logged', () => {
  expect(after('2025-05-11', '2025-05-15')).toBe('2025-05-15')
  expect(after('2025-05-11T12:00:00+03:00', '2025-05-11T18:00:00+03:00')).toBe('2025-05-11')
})

test('who looks back stays there', () => {
  expect(after('2025-03-25', '2025-05-15')).toBe('2025-03-25')
  expect(after('2025-05-11T11:59:59+03:00', '2025-05-15')).toBe('2025-05-11T11:59:59+03:00')
})

test('what the board takes in moves nothing', () => {
  expect(after('2025-05-20', '2025-05-15')).toBe('2025-05-20')
  expect(after('2025-05-20', '2025-05-20T23:00:00+03:00')).toBe('2025-05-20')
})

test('nobody is taken into the future', () => {
  expect(after('2026-11-25', '2026-11-26')).toBe('2026-11-25')
  expect(after('2026-11-24', '2026-11-25')).toBe('2026-11-25')
})
