import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { acts, type Room, standsFull } from './noRoom.ts'
import { soaks } from './recordPage.ts'

/** What the browser itself says on the console where room is short. */
test.use({ expectedFaults: [/[Qq]uota/] })

for (const act of soaks ? acts : acts.slice(0, 3)) {
  test(`where no room is left nothing is called saved, all can be downloaded, and it goes on: ${act.name}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(90_000)
    await standsFull(page, act, await littleRoom(page, new URL(baseURL ?? '').origin))
  })
}

const ROOM = 3 * 1024 * 1024

/**
 * Lets an origin have little room from the start: what a browser has reckoned once it believes for half a minute, unless
 * that is used up.
 */
async function littleRoom(page: Page, origin: string): Promise<Room> {
  const devTools = await page.context().newCDPSession(page)
  const grant = (quotaSize: number) => devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  await grant(ROOM)
  return {
    async fill() {
      expect(await page.evaluate(fillUp)).toBeLessThan(ROOM)
      // What the browser gains by tidying up is not to be had either.
      await grant(1)
    },
    async make() {
      await page.evaluate(async () => {
        const deleting = indexedDB.deleteDatabase('filler')
        await new Promise((resolve) => deleting.addEventListener('success', resolve))
      })
      // What was deleted is still on the disk for a while.
      await grant(4 * ROOM)
    },
  }
}

/** Runs in the page: writes to a database of its own until no byte more is taken. Returns how many were. */
async function fillUp(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const write = (size: number): Promise<boolean> =>
    new Promise((resolve) => {
      const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' })
      const bytes = new Uint8Array(size)
      for (let start = 0; start < size; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536))
      transaction.objectStore('bytes').add(bytes)
      transaction.oncomplete = () => resolve(true)
      transaction.onabort = () => resolve(false)
    })
  let written = 0
  for (let size = 512 * 1024; size >= 32; size = Math.floor(size / 4)) {
    while (await write(size)) written += size
  }
  database.close()
  return written
}
