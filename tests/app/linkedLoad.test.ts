import { describe, expect, test } from 'vitest'
import { createLoad } from '../../src/app/load.ts'
import { packText } from '../../src/ui/packedText.ts'

const NOW = 1_764_072_000_000
const own = JSON.stringify({ format: 'parley/1', id: 'own', title: 'Переправа', timeZone: 'UTC' })

/** What loads where nothing may be asked of the store, or of the server. */
const load = createLoad({
  keeper: () => Promise.reject(new Error('The store was asked.')),
  fetchText: () => Promise.reject(new Error('The server was asked.')),
  now: () => NOW,
})
const linked = (carried: string) => load({ from: 'link', id: 'own', carried })

describe('a dossier that an address brings along', () => {
  test('opens without the store and the server, and cannot be written in', async () => {
    const loaded = await linked(await packText(own))
    expect(loaded).toMatchObject({ result: 'opened', ledger: null, draft: null, unkept: [] })
    expect(loaded.result === 'opened' && loaded.opened.dossier.title).toBe('Переправа')
  })

  test('is refused with what is wrong where it is damaged, or of another form', async () => {
    const packed = await packText(own)
    for (const [carried, problem] of [
      [packed.slice(0, -4), 'damaged'],
      ['2.abc', 'otherForm'],
    ] as const) {
      expect(await linked(carried)).toEqual({ result: 'refused', refusal: { why: 'brokenLink', id: 'own', problem } })
    }
  })

  test('that has faults is told each of them', async () => {
    const loaded = await linked(await packText('{"format":"parley/1"}'))
    expect(loaded).toMatchObject({
      result: 'refused',
      refusal: { why: 'faulty', name: 'The dossier in the link (own)' },
    })
    expect(loaded.result === 'refused' && 'faults' in loaded.refusal && loaded.refusal.faults.length).toBeGreaterThan(1)
  })
})
