import type { BrowserContext, Page } from '@playwright/test'
import { noteFirstFrame } from './firstView.ts'

/** Opens a file in the app, and waits until the browser has kept it. */
export async function keepFile(page: Page, app: string, text: string): Promise<void> {
  await page.goto(app)
  await page.locator('article').first().waitFor()
  const buffer = Buffer.from(text)
  const given = { name: 'long.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Open a dossier').setInputFiles(given, { timeout: 120_000 })
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: 120_000 })
}

/** Milliseconds from navigation to the first picture of a board that is kept, in a page of its own. */
export async function openKept(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.addInitScript(noteFirstFrame, 'article[data-proposal]')
    await page.goto(address, { waitUntil: 'commit' })
    return await page.evaluate(() => Promise.resolve<number>(Reflect.get(window, 'firstFrame')))
  } finally {
    await page.close()
  }
}

/** Milliseconds that `JSON.parse` takes of the text at an address, in a page of its own. */
export async function parseTime(context: BrowserContext, blank: string, address: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(blank)
    return await page.evaluate(async (file) => {
      const text = await (await fetch(file)).text()
      const begun = performance.now()
      const value: unknown = JSON.parse(text)
      const taken = performance.now() - begun
      if (typeof value !== 'object') throw new Error('nothing was parsed')
      return taken
    }, address)
  } finally {
    await page.close()
  }
}

/** Milliseconds of the main thread that each key of a text costs, typed into the search of a record that is shown. */
export async function keyCosts(page: Page, text: string): Promise<number[]> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await devTools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const costs: number[] = []
  await page.getByRole('searchbox').focus()
  for (const key of text) {
    await page.waitForTimeout(300)
    const before = await busy()
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(300)
    costs.push((await busy()) - before)
  }
  return costs
}
