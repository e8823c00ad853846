// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { parseDossier } from '../../machines/dossier.ts'
import { isHead } from '../../machines/record/counting.ts'
import { rescuedText } from '../../src/app/rescued.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore, Stored } from '../../src/storage/store.ts'
import { openApp, smallFile } from './tab.ts'

/** A store whose dossier has lost its head, with a copy put aside before. */
async function headless(damage = (stored: Stored): Stored => without(stored)) {
  const store: DossierStore = { ...createMemoryStore(Date.now), isLasting: true }
  const app = await openApp(store)
  await app.openFile(smallFile(['First', 'Second']))
  await store.putAside('small', 'replacement')
  const read = async (id: string) => {
    const stored = await store.read(id)
    return stored && { ...stored, ...damage(stored) }
  }
  return { ...store, read }
}

const without = (stored: Stored): Stored => ({
  entries: stored.entries.filter((entry) => !isHead(entry)),
  parts: [],
  damaged: [{ pack: '', line: 1, id: null, why: 'unreadable', raw: '…' }],
  isSound: false,
})

test('a dossier whose head is damaged says so, with the copies that there are', async () => {
  const app = await openApp(await headless())
  await app.visit('small')
  expect(app.context().refusal).toEqual({ why: 'damaged', id: 'small', title: 'Small', copies: 1 })
})

test('what can be read of it makes a file that opens, and mends it', async () => {
  const store = await headless()
  const stored = await store.read('small')
  const text = rescuedText('small', 'Small', stored ?? { entries: [], parts: [], damaged: [], isSound: true })
  const parsed = parseDossier(text)
  expect(parsed.ok && parsed.dossier).toMatchObject({
    id: 'small',
    title: 'Small',
    developments: [{ headline: 'First' }, { headline: 'Second' }],
  })
  const app = await openApp(store)
  await app.openFile(text)
  expect(app.headlines()).toEqual(['First', 'Second'])
})

test('a head of which one field alone is damaged keeps the others', async () => {
  const store = await headless((stored) => ({
    ...stored,
    isSound: false,
    entries: stored.entries.map((entry) =>
      isHead(entry) ? { ...entry, content: { id: 'small', title: 7, timeZone: 'Europe/Kyiv' } } : entry,
    ),
  }))
  const app = await openApp(store)
  await app.visit('small')
  expect(app.context().refusal?.why).toBe('damaged')
  const stored = await store.read('small')
  const parsed = parseDossier(stored === null ? '' : rescuedText('small', 'Small', stored))
  expect(parsed.ok && parsed.dossier).toMatchObject({ title: 'Small', timeZone: 'Europe/Kyiv' })
})
