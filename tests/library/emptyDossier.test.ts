import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../machines/dossier/advice.ts'
import { readDossier } from '../../machines/dossier.ts'
import { emptyDossier } from '../../src/library/emptyDossier.ts'

test('an empty dossier of any title is sound, and its id is free', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('Constructor', '__proto__', 'Київ', 'Ålesund – 2', 'x'.repeat(400)),
      ),
      fc.array(fc.constantFrom('dossier', 'dossier-2', 'constructor', 'alesund-2')),
      (title, taken) => {
        fc.pre(/\S/.test(title))
        const value = emptyDossier(title, 'Europe/Kyiv', new Set(taken))
        expect(readDossier(value, false, advise)).toMatchObject({ ok: true, advice: [] })
        expect(taken).not.toContain(value.id)
      },
    ),
    { numRuns: 500 },
  )
})

test('its id says its title', () => {
  const idOf = (title: string, ...taken: string[]) => emptyDossier(title, 'UTC', new Set(taken)).id
  expect(idOf('River crossing: phase 2')).toBe('river-crossing-phase-2')
  expect(idOf('Ålesund')).toBe('alesund')
  expect(idOf('Судан: перемирие')).toBe('sudan-peremirie')
  expect(idOf('Gaza', 'gaza', 'gaza-2')).toBe('gaza-3')
})

test('titles of which nothing can stand in an id get different ones: elsewhere they would replace each other', () => {
  const ids = Array.from({ length: 20 }, () => emptyDossier('停火', 'UTC', new Set()).id)
  expect(ids.every((id) => /^dossier-[a-z]{4}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBeGreaterThan(15)
})
