import { chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { headlinesIn, log, openOwn, saved, savedFile } from './reliability/recordPage.ts'

/** As an office may serve it to itself: neither from one's own machine nor over TLS. Much of a browser is not there then. */
const HOST = 'parley.test'

test('over a plain connection from another host one logs, each tab keeps its own draft, and all is there on return', async ({
  baseURL,
  launchOptions,
}) => {
  const address = new URL(baseURL ?? '')
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} ${address.hostname}`],
  })
  try {
    address.hostname = HOST
    const context = await browser.newContext({ baseURL: address.href })
    const page = await context.newPage()
    const faults: Error[] = []
    context.on('weberror', (fault) => faults.push(fault.error()))
    await openOwn(page)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await log(page, 'A convoy crosses')
    await expect(saved(page)).toBeVisible()

    const other = await context.newPage()
    await other.goto(page.url())
    await write(page, 'in the first tab')
    await write(other, 'in the second tab')
    for (const [tab, draft] of [
      [page, 'in the first tab'],
      [other, 'in the second tab'],
    ] as const) {
      await tab.reload()
      await expect(tab.getByRole('article').first()).toBeVisible()
      await tab.keyboard.press('l')
      await expect(headline(tab)).toHaveValue(draft)
    }
    await page.keyboard.press('Escape')
    expect(headlinesIn(await savedFile(page))).toContain('A convoy crosses')
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
})

const headline = (page: Page) => page.getByRole('form').getByLabel('Headline', { exact: true })

/** Begins a draft, and waits until it is kept. */
async function write(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('l')
  await headline(page).fill(text)
  await page.waitForTimeout(600)
}
