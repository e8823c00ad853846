import { expect, test } from 'vitest'
import { readTrusted } from '../../../machines/dossier/trusted.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { sampleWith } from './sampleWith.ts'

test('a trusted file is read as if it had been judged, and its other parts still are', () => {
  const file = sampleWith([{ id: 'one' }, { id: 'two', effects: [{ condition: 'bridge', event: 'agree' }] }])
  const judged = readDossier(file)
  const trusted = readTrusted(file)
  expect(judged.ok && trusted.ok && trusted.dossier).toEqual(judged.ok && judged.dossier)
  expect(readTrusted({ ...file, timeZone: 'Nowhere' }).ok).toBe(false)
  expect(readTrusted({ ...file, developments: 'none' }).ok).toBe(false)
  expect(readTrusted(7).ok).toBe(false)
  const { developments, ...without } = file
  expect(developments).toHaveLength(2)
  expect(readTrusted(without).ok).toBe(true)
})
