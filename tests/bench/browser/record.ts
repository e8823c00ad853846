import type { BrowserContext, Page } from '@playwright/test'
import { noteFirstFrame } from './firstView.ts'
import { trace } from './tasks.ts'

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
 * Milliseconds from the change of the address to the first picture of another board that is kept, in an app that runs,
 * shows one already, and has nothing else to do; in a page of its own.
 */
export async function switchTo(context: BrowserContext, running: string, hash: string, board: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(running)
    await page.locator('article[data-proposal]').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(atRest)
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

/** Runs in the page: resolves once it has nothing to do, ten idle times in a row. */
async function atRest(): Promise<void> {
  const WHOLE = 40
  for (let times = 0; times < 10; ) {
    const { promise, resolve } = Promise.withResolvers<number>()
    requestIdleCallback((deadline) => resolve(deadline.timeRemaining()))
    times = (await promise) > WHOLE ? times + 1 : 0
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
  const { tasks } = await trace(devTools, async () => {
    for (const key of text) {
      if (!(await reading.isVisible())) throw new Error('the record was read before a key came')
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await reading.waitFor({ state: 'detached', timeout: 60_000 })
    await page.waitForTimeout(500)
  })
  await devTools.detach()
  return Math.max(...tasks.map(({ took }) => took))
}

/** What a key costs the main thread until the next one, in milliseconds of the processor. */
interface KeyCost {
  /** Without what V8 takes to clear away. */
  readonly own: number
  /** The dearest single task, with that. */
  readonly dearestTask: number
}

/** What each key of a text costs, typed into the search of a record that is shown. Throws where not every key came. */
export async function keyCosts(page: Page, text: string): Promise<KeyCost[]> {
  const devTools = await page.context().newCDPSession(page)
  await page.getByRole('searchbox').focus()
  // What the reading left behind is cleared away at some time: no key pays for it here.
  await devTools.send('HeapProfiler.collectGarbage')
  const { tasks, keys } = await trace(devTools, async () => {
    for (const key of text) {
      await page.waitForTimeout(300)
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(300)
    }
  })
  await devTools.detach()
  if (keys.length !== text.length) throw new Error(`${keys.length} of ${text.length} keys came`)
  return keys.map((begun, place) => {
    // The task that hands on a key begins before it does.
    const until = keys[place + 1] ?? Infinity
    const costs = tasks.filter(({ at, took }) => at + took >= begun && at + took < until)
    return {
      own: costs.reduce((sum, { took, clearing }) => sum + took - clearing, 0),
      dearestTask: Math.max(...costs.map(({ took }) => took)),
    }
  })
}
