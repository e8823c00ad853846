import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { KillableBrowser } from '../killing.ts'
import { bundleStorage, openStoragePage } from '../storagePage.ts'

let script = ''

test.beforeAll(async () => {
  script = await bundleStorage()
})

/** Where the browser keeps the databases of the app, or the values that it keeps beside them. */
function folderOf(profile: string, kind: 'leveldb' | 'blob'): string {
  const folder = join(profile, 'Default', 'IndexedDB')
  const [store = `none.${kind}`] = readdirSync(folder).filter((name) => name.endsWith(`.indexeddb.${kind}`))
  return join(folder, store)
}

/** What a killed browser leaves of its log: of the record that it was writing, the end is missing. */
function tear(profile: string): void {
  const folder = folderOf(profile, 'leveldb')
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))
  const path = join(folder, logs.sort().at(-1) ?? '')
  truncateSync(path, statSync(path).size - 20)
}

test('what is saved after a browser was killed in the midst of a write outlives the next start', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const browser = new KillableBrowser()
  const open = async (): Promise<Page> => {
    const page = await browser.start()
    await openStoragePage(page, new URL('./storage', baseURL).href, script)
    return page
  }
  const writeAll = async (names: readonly string[]): Promise<void> => {
    const page = await open()
    await page.evaluate(() => window.storageInBrowser.watchDossier())
    for (const name of names) await page.evaluate((one) => window.storageInBrowser.write(one), name)
    await browser.kill()
  }
  try {
    await writeAll(['first', 'torn'])
    tear(browser.profile)
    await writeAll(['second', 'third'])
    const page = await open()
    const ids = await page.evaluate(() => window.storageInBrowser.storedIds())
    expect(ids).toEqual(expect.arrayContaining(['first', 'second', 'third'].map((name) => `development:${name}`)))
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
