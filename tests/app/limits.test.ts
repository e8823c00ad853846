// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { limits } from '../../machines/dossier/limits.ts'
import { entriesOf } from '../../machines/record/entries.ts'
import { bringIn } from '../../src/app/bringIn.ts'
import { renamed } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { openApp } from './tab.ts'

const lasting = (): DossierStore => ({ ...createMemoryStore(Date.now), isLasting: true })

const half = limits.parties / 2 + 1
const party = (id: string) => ({ id, name: id, role: 'observer' })
const withParties = (prefix: string) => ({
  format: 'parley/1',
  id: 'small',
  title: 'Small',
  timeZone: 'UTC',
  parties: Array.from({ length: half }, (_, place) => party(`${prefix}-${place}`)),
})
const textOf = (prefix: string) => JSON.stringify(withParties(prefix))

test('a file that would pass a limit together with what is stored is not stored, and both stay as they are', async () => {
  const store = lasting()
  const app = await openApp(store)
  await app.openFile(textOf('one'))
  await app.openFile(textOf('other'))
  expect(app.context().refusal).toMatchObject({
    why: 'tooMuch',
    title: 'Small',
    faults: [{ path: '$.parties', problem: 'has 1,002 parties', expected: 'at most 1,000' }],
  })
  const [brought] = await bringIn([new File([textOf('other')], 'other.json')], app.keeper)
  expect(brought).toMatchObject({ result: 'tooMuch', name: 'other.json', faults: [{ path: '$.parties' }] })
  const again = await openApp(store)
  await again.visit('small')
  expect(again.dossier()?.parties).toHaveLength(half)
})

test('what two tabs have written past a limit opens all the same, and can still be renamed', async () => {
  const store = lasting()
  for (const prefix of ['one', 'other']) {
    const entries = entriesOf(withParties(prefix), { author: prefix, recorded: '2026-01-01T00:00:00Z' })
    await store.import('small', entries, { title: 'Small', origin: 'own' })
  }
  const app = await openApp(store)
  await app.visit('small')
  expect(app.dossier()?.parties).toHaveLength(2 * half)
  const ledger = app.context().open?.ledger
  expect(ledger && renamed(ledger, 'Long')?.ledger.opened.dossier.title).toBe('Long')
})
