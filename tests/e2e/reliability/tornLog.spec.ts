import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { KillableBrowser } from '../killing.ts'
import { bundleStorage, openStoragePage } from '../storagePage.ts'
import { folderOf, logOf } from './profile.ts'

let script = ''

test.beforeAll(async () => {
  script = await bundleStorage()
})

/** What a killed browser leaves of its log: of the record that it was writing, the end is missing. */
function tear(profile: string): void {
  const path = logOf(profile)
  truncateSync(path, statSync(path).size - 20)
}

class TornBrowser extends KillableBrowser {
  readonly #address: string

  constructor(baseURL: string | undefined) {
    super()
    this.#address = new URL('./storage', baseURL).href
  }

  async open(): Promise<Page> {
    const page = await this.start()
    await openStoragePage(page, this.#address, script)
    return page
  }

  /** Lets a page do something, and kills the browser. */
  async whileOpen<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const done = await work(await this.open())
    await this.kill()
    return done
  }
}

const writing = (names: readonly string[]) => async (page: Page) => {
  await page.evaluate(() => window.storageInBrowser.watchDossier())
  for (const name of names) await page.evaluate((one) => window.storageInBrowser.write(one), name)
}

const stored = (page: Page) => page.evaluate(() => window.storageInBrowser.storedIds())

const idsOf = (...names: string[]) => expect.arrayContaining(names.map((name) => `development:${name}`))

test('a browser goes on in a torn log, and throws all away at the start after', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const browser = new TornBrowser(baseURL)
  const write = (page: Page) =>
    page.evaluate(async () => {
      let loss: unknown = null
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('raw', 1)
        opening.onupgradeneeded = (event) => {
          loss = Reflect.get(event, 'dataLoss')
          opening.result.createObjectStore('values', { autoIncrement: true })
        }
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const transaction = database.transaction('values', 'readwrite', { durability: 'strict' })
      transaction.objectStore('values').add('a value')
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      return loss
    })
  try {
    expect(await browser.whileOpen(write)).toBe('none')
    tear(browser.profile)
    await browser.whileOpen(write)
    expect(await write(await browser.open()), 'otherwise the tests below are of nothing').toBe('total')
  } finally {
    await browser.end()
  }
})

test('what is saved after a browser was killed in the midst of a write outlives the next start', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const browser = new TornBrowser(baseURL)
  try {
    await browser.whileOpen(writing(['first', 'torn']))
    tear(browser.profile)
    await browser.whileOpen(writing(['second', 'third']))
    expect(await stored(await browser.open())).toEqual(idsOf('first', 'second', 'third'))
  } finally {
    await browser.end()
  }
})

test('what was there before that is there too, where it was only read in between', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const browser = new TornBrowser(baseURL)
  try {
    await browser.whileOpen(async (page) => {
      await writing(['first', 'second'])(page)
      // The browser takes back by itself, when it starts again, what had not come to its end.
      await page.evaluate(() => window.storageInBrowser.beginLongWrite())
    })
    tear(browser.profile)
    await browser.whileOpen(async (page) => {
      const torn = logOf(browser.profile)
      expect(await stored(page)).toEqual(idsOf('first', 'second'))
      await expect.poll(() => existsSync(torn), 'the browser lets go of the torn log').toBe(false)
    })
    expect(await stored(await browser.open())).toEqual(idsOf('first', 'second'))
  } finally {
    await browser.end()
  }
})

test('what was there before that is there too, where it was brought into a new form in between', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const browser = new TornBrowser(baseURL)
  const name = 'migrated'
  try {
    await browser.whileOpen(async (page) => {
      await page.evaluate((one) => window.storageInBrowser.layFirstVersion(one, 20), name)
      await writing(['torn'])(page)
    })
    tear(browser.profile)
    await browser.whileOpen((page) => page.evaluate((one) => window.storageInBrowser.migrate(one), name))
    const page = await browser.open()
    expect((await page.evaluate((one) => window.storageInBrowser.lookAtRaw(one), name))?.ids).toHaveLength(20)
  } finally {
    await browser.end()
  }
})

test('a long record and its copies lie in the browser’s log alone, not in files that can be lost by themselves', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const browser = new KillableBrowser()
  try {
    const page = await browser.start()
    await openStoragePage(page, new URL('./storage', baseURL).href, script)
    await page.evaluate(() => window.storageInBrowser.fill('river', 1000))
    const looked = await page.evaluate(() => window.storageInBrowser.lookAt('river'))
    expect(looked.copies.map(({ ids }) => ids.length)).toEqual(Array(3).fill(looked.ids.length))
    const blobs = folderOf(browser.profile, 'blob')
    const files = existsSync(blobs) ? readdirSync(blobs, { recursive: true, withFileTypes: true }) : []
    expect(files.filter((one) => one.isFile()).map(({ name }) => name)).toEqual([])
  } finally {
    await browser.end()
  }
})
