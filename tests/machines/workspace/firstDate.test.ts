import { expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { firstDate, today } from '../../../machines/workspace/firstDate.ts'
import { development, dossierWith } from './dossierWith.ts'

const dossier = dossierWith({
  developments: [
    development('a', '2025-03-11'),
    development('c', '2025-05-11T23:30:00+03:00'),
    development('b', '2025-04-01'),
  ],
})
const at = (text: string) => Date.parse(text)

test('while a record goes on, it opens as of today', () => {
  expect(firstDate(new OpenDossier(dossier), at('2025-05-20T12:00:00Z'))).toBe('2025-05-20')
})

test('a record that has been silent for a month opens as of its last development', () => {
  expect(firstDate(new OpenDossier(dossier), at('2026-11-25T12:00:00Z'))).toBe('2025-05-11')
})

test('a record that runs ahead of today opens as of today', () => {
  expect(firstDate(new OpenDossier(dossier), at('2025-03-20T12:00:00Z'))).toBe('2025-03-20')
})

test('a record without a development opens as of today', () => {
  expect(firstDate(new OpenDossier(dossierWith({})), at('2025-03-20T12:00:00Z'))).toBe('2025-03-20')
})

test("today is the day that the dossier's clocks show", () => {
  expect(today(dossier, at('2025-03-20T22:30:00Z'))).toBe('2025-03-21')
})
