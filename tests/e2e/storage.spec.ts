import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { bundleStorage, openStoragePage } from './storagePage.ts'

let script = ''

test.beforeAll(async () => {
  script = await bundleStorage()
})

test('IndexedDB keeps every promise of the storage contract', async ({ page }) => {
  await openStoragePage(page, './storage', script)
  const { asked, broken } = await page.evaluate(() => window.storageInBrowser.runContract())
  expect(asked).toBeGreaterThan(10)
  expect(broken).toEqual([])
})

test('two tabs see what the other saves within a second, and nothing is lost or doubled', async ({ page, context }) => {
  const other = await context.newPage()
  for (const one of [page, other]) {
    await openStoragePage(one, './storage', script)
    await one.evaluate(() => window.storageInBrowser.watchDossier())
  }
  const saved = new Map<string, number>()
  for (let round = 0; round < 10; round += 1) {
    const [name, answer] = [`one-${round}`, `other-${round}`]
    const write = (one: Page, what: string) => one.evaluate((text) => window.storageInBrowser.write(text), what)
    const [first, second] = await Promise.all([write(page, name), write(other, answer)])
    saved.set(`development:${name}`, first).set(`development:${answer}`, second)
  }
  for (const [one, its] of [
    [page, 'other'],
    [other, 'one'],
  ] as const) {
    await expect.poll(() => one.evaluate(() => window.storageInBrowser.heard().length)).toBeGreaterThanOrEqual(10)
    const heard = await one.evaluate(() => window.storageInBrowser.heard())
    const theirs = heard.filter(({ id }) => id.includes(its))
    expect(new Set(theirs.map(({ id }) => id)).size).toBe(10)
    for (const { id, at } of theirs) expect(at - (saved.get(id) ?? 0)).toBeLessThan(1000)
    const stored = await one.evaluate(() => window.storageInBrowser.storedIds())
    expect(stored).toHaveLength(23)
    expect(new Set(stored).size).toBe(23)
  }
})
