import { afterEach, expect, test, vi } from 'vitest'
import type * as Deflate from '../../src/storage/deflate.ts'
import { packsOf } from '../../src/storage/packs.ts'
import { importedWith } from './entriesForTests.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'
import { fails } from './saying.ts'

const network = vi.hoisted(() => ({ isDown: true }))

vi.mock('../../src/storage/deflate.ts', (original: () => Promise<typeof Deflate>) => {
  if (network.isDown) throw new TypeError('Failed to fetch')
  return original()
})

afterEach(closeTabs)

const entries = importedWith(600)
const named = { title: 'River', origin: 'own' } as const

/** Puts packs there as an earlier visit left them. */
async function lay(name: string): Promise<void> {
  const packs = [...packsOf('river', entries, await vi.importActual<typeof Deflate>('../../src/storage/deflate.ts'))]
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('packs', 'readwrite')
      for (const pack of packs) transaction.objectStore('packs').put(pack)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

test('where the part that packs and reads long records cannot be had, nothing is called saved or damaged, and one can try again', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await lay(environment.name)
  expect((await fails(() => store.read('river'))).why).toBe('unknown')
  expect((await fails(() => store.import('bay', entries, named))).why).toBe('unknown')
  expect((await store.list()).map(({ id }) => id)).toEqual(['river'])
  network.isDown = false
  expect(await store.read('river')).toMatchObject({ entries, damaged: [], isSound: true })
  expect(await store.import('bay', entries, named)).toEqual(entries)
})
