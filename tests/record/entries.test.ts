import { expect, test } from 'vitest'
import { everything } from '../../machines/record.ts'
import { recordEntries } from '../../src/record/entries.ts'
import { smallDossier, ukraine } from './dossiers.ts'

const ids = (entries: ReturnType<typeof recordEntries>) => entries.map(({ development }) => development.id)

test('entries come newest first, and of one moment the last of the file', () => {
  const dossier = smallDossier([
    { id: 'first', at: '2025-01-05' },
    { id: 'noon', at: '2025-01-06T12:00:00+02:00' },
    { id: 'second', at: '2025-01-05' },
    { id: 'day', at: '2025-01-06' },
  ])
  expect(ids(recordEntries(dossier, everything))).toEqual(['noon', 'day', 'second', 'first'])
})

test('nothing of a record is left out', () => {
  const entries = recordEntries(ukraine, everything)
  const shown = entries.flatMap(({ development, earlier }) => [development, ...earlier.map((one) => one.development)])
  expect(new Set(shown)).toEqual(new Set(ukraine.developments))
})

const corrected = smallDossier([
  { id: 'wrong', at: '2025-01-05' },
  { id: 'better', at: '2025-01-05', recorded: '2025-01-07', replaces: 'wrong' },
  { id: 'right', at: '2025-01-05', recorded: '2025-01-09', replaces: 'better' },
  { id: 'false', at: '2025-01-06' },
  { id: 'never-was', at: '2025-01-06', recorded: '2025-01-08', withdraws: 'false' },
])

test('what is corrected or taken back stands with what does so, the latest first', () => {
  const entries = recordEntries(corrected, everything)
  expect(ids(entries)).toEqual(['never-was', 'right'])
  expect(entries.map(({ earlier }) => earlier.map((one) => [one.development.id, one.isTakenBack]))).toEqual([
    [['false', true]],
    [
      ['better', false],
      ['wrong', false],
    ],
  ])
})

test('before a correction was known, the earlier version is an entry of its own', () => {
  const entries = recordEntries(corrected, { ...everything, knownAt: '2025-01-07' })
  expect(ids(entries)).toEqual(['never-was', 'false', 'right', 'better'])
  expect(entries.map(({ isUnknown }) => isUnknown)).toEqual([true, false, true, false])
})

test('an earlier version is told once, by however many ways it is come to', () => {
  const dossier = smallDossier([
    { id: 'wrong', at: '2025-01-05' },
    { id: 'better', at: '2025-01-05', replaces: 'wrong' },
    { id: 'neither', at: '2025-01-06', replaces: 'better', withdraws: 'wrong' },
  ])
  const [one] = recordEntries(dossier, everything)
  expect(one?.earlier.map(({ development }) => development.id)).toEqual(['better', 'wrong'])
})

test('of an entry that was corrected thousands of times all versions stand with the last, the latest first', () => {
  const count = 20_000
  const dossier = smallDossier(
    Array.from({ length: count }, (_, place) => ({
      id: `v${place}`,
      at: '2025-01-05',
      ...(place > 0 && { replaces: `v${place - 1}` }),
    })),
  )
  const entries = recordEntries(dossier, everything)
  expect(ids(entries)).toEqual([`v${count - 1}`])
  expect(entries[0]?.earlier).toHaveLength(count - 1)
  expect(entries[0]?.earlier[0]?.development.id).toBe(`v${count - 2}`)
})

test('what a source that is left out had corrected is an entry of its own again', () => {
  const dossier = smallDossier([
    { id: 'wrong', at: '2025-01-05' },
    { id: 'better', at: '2025-01-06', replaces: 'wrong', source: 'leaflet' },
  ])
  expect(ids(recordEntries(dossier, everything))).toEqual(['better'])
  const without = dossier.sources.filter(({ id }) => id === 'leaflet').map(({ id }) => id)
  expect(without).toHaveLength(1)
  expect(ids(recordEntries(dossier, { ...everything, without }))).toEqual(['better', 'wrong'])
})
