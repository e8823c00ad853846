import type { Browser, Page } from '@playwright/test'
import type { WideFile } from '../wideFile.ts'

const WARM_UPS = 10
const TOGGLES = 25

/** Which of the thousand switches are turned over, one after another: far apart, none twice. */
const places = Array.from({ length: WARM_UPS + TOGGLES }, (_, number) => (number * 367 + 11) % 1000)

/** Opens the wide file in the app at an address. */
export async function openWide(page: Page, address: string, file: WideFile): Promise<void> {
  await page.goto(address)
  await page.locator('article').first().waitFor()
  const buffer = Buffer.from(JSON.stringify(file))
  await page.getByLabel('Open a dossier').setInputFiles({ name: 'wide.json', mimeType: 'application/json', buffer })
  await page.locator('[data-proposal="proposal-19"]').waitFor()
}

/** Opens the page that is changed by hand. */
export async function openByHand(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor()
}

/** Milliseconds from the click to the commit, of so many toggles in a page of its own. */
export async function toggles(browser: Browser, open: (page: Page) => Promise<void>): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await open(page)
    const all = await page.evaluate(turnOver, places)
    return all.slice(WARM_UPS)
  } finally {
    await context.close()
  }
}

/**
 * Runs in the page. A click's handlers run at once, and React commits what a click changed in the microtask after
 * them: by the time that a microtask queued behind it runs, the row has to have changed.
 */
async function turnOver(places: readonly number[]): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const leisure = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  const switches = document.querySelectorAll<HTMLElement>('[data-condition] [role=switch]')
  const times: number[] = []
  for (const place of places) {
    const control = switches[place]
    const row = control?.closest<HTMLElement>('[data-condition]')
    if (control === undefined || row === null || row === undefined) throw new Error(`the page has no switch ${place}`)
    // What follows a toggle a moment later is over before the next one.
    for (const wait of [frame, leisure, frame, leisure]) await wait()
    const before = row.dataset.status
    const start = performance.now()
    control.click()
    await null
    const end = performance.now()
    if (row.dataset.status === before) throw new Error(`switch ${place} changed nothing in time`)
    times.push(end - start)
  }
  return times
}
