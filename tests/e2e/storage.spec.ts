import { chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { KillableBrowser } from './killing.ts'
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

const kills = process.env.SOAK === '1' ? 200 : 17

test(`whatever was called saved is there after the browser was killed ${kills} times, once and whole`, async ({
  baseURL,
}) => {
  test.setTimeout(kills * 8000)
  const browser = new KillableBrowser(process.env.CHROMIUM_PATH ?? chromium.executablePath())
  const saved = new Set<string>()
  const begun = new Set<string>()
  try {
    for (let round = 0; round < kills; round += 1) {
      const page = await browser.start()
      await page.exposeFunction('began', (name: string) => begun.add(name))
      await page.exposeFunction('saved', (name: string) => saved.add(name))
      await openStoragePage(page, new URL('./storage', baseURL).href, script)
      const found = await page.evaluate(() => window.storageInBrowser.storedIds())
      expect(found).toHaveLength(new Set(found).size)
      const written = new Map<string, number>()
      for (const id of found.filter((one) => one.startsWith('development:'))) {
        const [, name = ''] = id.split(':')
        written.set(name, (written.get(name) ?? 0) + 1)
      }
      for (const name of saved) expect(written.has(name), `${name} was called saved`).toBe(true)
      for (const [name, count] of written) {
        expect(begun.has(name), `${name} was written`).toBe(true)
        const isImport = Number(name.split('-')[2]) % 7 === 0
        expect(count, `${name} is whole`).toBe(isImport ? 300 : 1)
      }
      expect(await page.evaluate(() => window.storageInBrowser.isSound())).toBe(true)
      page.evaluate((name) => window.storageInBrowser.writeOn(name), `round-${round}`).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 7919) % 331)))
      await browser.kill()
    }
    expect(saved.size).toBeGreaterThan(kills)
  } finally {
    await browser.end()
  }
})
