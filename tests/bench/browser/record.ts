import type { BrowserContext, Page } from '@playwright/test'
import { noteFirstFrame } from './firstView.ts'
import { tasksOf } from './tasks.ts'

/** Opens a file at a path in the app, and waits until the browser has kept it. */
export async function keepFile(page: Page, app: string, path: string): Promise<void> {
  await page.goto(app)
  await page.locator('article').first().waitFor()
  await page.getByLabel('Open a dossier').setInputFiles(path)
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: 300_000 })
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

/**
 * Milliseconds from the change of the address to the first picture of another board that is kept, in an app that runs and
 * shows one already, in a page of its own.
 */
export async function switchTo(context: BrowserContext, running: string, hash: string, board: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(running)
    await page.locator('article[data-proposal]').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.evaluate(noteFirstFrame, board)
    return await page.evaluate(async (to) => {
      const begun = performance.now()
      location.hash = to
      return (await Promise.resolve<number>(Reflect.get(window, 'firstFrame'))) - begun
    }, hash)
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

/**
 * Milliseconds of the dearest task of the main thread from the first of some keys on, typed into the search of a record
 * that is only just being read, until what they ask for is shown. Throws where the record had been read before.
 */
export async function dearestTaskWhileReading(page: Page, text: string): Promise<number> {
  const devTools = await page.context().newCDPSession(page)
  const reading = page.getByText('Reading the record')
  await page.getByRole('searchbox').focus()
  const tasks = await tasksOf(devTools, async () => {
    for (const key of text) {
      if (!(await reading.isVisible())) throw new Error('the record was read before a key came')
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await reading.waitFor({ state: 'detached', timeout: 60_000 })
    await page.waitForTimeout(500)
  })
  await devTools.detach()
  return Math.max(...tasks)
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
  // What the reading left behind is cleared away at some time: no key pays for it here.
  await devTools.send('HeapProfiler.collectGarbage')
  for (const key of text) {
    await page.waitForTimeout(300)
    const before = await busy()
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(300)
    costs.push((await busy()) - before)
  }
  return costs
}
