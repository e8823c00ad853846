import { expect, test } from 'vitest'
import { readTrusted } from '../../../machines/dossier/trusted.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { versionsOf } from '../../../machines/record/history.ts'
import { sampleWith } from './sample.ts'

const dossierOf = (developments: readonly object[]) => {
  const parsed = readDossier(sampleWith(developments))
  if (!parsed.ok) throw new Error(parsed.faults.map(({ problem }) => problem).join('\n'))
  return parsed.dossier
}

test('the versions of a development are all that it corrects and all that correct it, the earliest first', () => {
  const dossier = dossierOf([
    { id: 'third', withdraws: 'second' },
    { id: 'first' },
    { id: 'other' },
    { id: 'second', replaces: 'first' },
    { id: 'rival', replaces: 'first' },
  ])
  const versions = (id: string) => versionsOf(dossier, id).map((one) => one.id)
  for (const id of ['first', 'second', 'third', 'rival']) {
    expect(versions(id)).toEqual(['first', 'second', 'third', 'rival'])
  }
  expect(versions('other')).toEqual(['other'])
  expect(versions('nowhere')).toEqual([])
})

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
