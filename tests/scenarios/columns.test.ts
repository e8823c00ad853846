import { describe, expect, test } from 'vitest'
import { futuresOf } from '../../machines/analysis/futures.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'
import type { Step } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { chosenAmong, keyOf } from '../../src/scenarios/columns.ts'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const view: View = { asOf: '2025-03-25', lens: 'assessed', filter: everything, steps: [] }
const [condition] = ukraine.conditions
const [first, second] = ukraine.scenarios
if (condition === undefined || first === undefined || second === undefined) throw new Error('too little')
const steps: readonly Step[] = [{ condition: condition.id, event: 'satisfy' }]
const opened = openUkraine()
const bare = new OpenDossier({ ...ukraine, scenarios: [] })

const nameOf = ({ dossier }: OpenDossier, steps: View['steps'], chosen: Place['scenario']) => {
  const futures = futuresOf(new OpenDossier(dossier), { ...view, steps }, {})
  const found = chosenAmong(futures, dossier, { scenario: chosen, steps })
  return found?.scenario?.id ?? found?.kind
}

describe('the future that is looked at', () => {
  test('is the one that was chosen: a scenario, or the record', () => {
    expect(nameOf(opened, steps, second.id)).toBe(second.id)
    expect(nameOf(opened, steps, 'record')).toBe('record')
  })

  test('is what is supposed, where nothing was chosen; else the first that is saved; else the record', () => {
    expect(nameOf(opened, steps, null)).toBe('whatIf')
    expect(nameOf(opened, [], null)).toBe(first.id)
    expect(nameOf(bare, [], null)).toBe('record')
    expect(nameOf(bare, steps, null)).toBe('whatIf')
  })

  test('is found as if nothing was chosen once the scenario that was is taken out', () => {
    const without = new OpenDossier({ ...ukraine, scenarios: [second] })
    expect(nameOf(without, [], first.id)).toBe(second.id)
    expect(nameOf(without, steps, first.id)).toBe('whatIf')
    expect(nameOf(bare, [], first.id)).toBe('record')
  })

  test('is none where there are none', () => {
    expect(chosenAmong([], bare.dossier, { scenario: null, steps })).toBeUndefined()
  })
})

test('each future has a key of its own', () => {
  const keys = futuresOf(opened, { ...view, steps }, {}).map(keyOf)
  expect(new Set(keys).size).toBe(keys.length)
})
