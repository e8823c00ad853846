import type { Browser, CDPSession } from '@playwright/test'

/** What is waited for, and where. */
export interface FirstView {
  readonly address: string
  /** The element whose first frame ends the wait. */
  readonly selector: string
}

/** The slow profile: the processor at a quarter, 1.6 Mbit/s down, 750 kbit/s up, 150 ms for each answer. */
async function slowDown(devTools: CDPSession): Promise<void> {
  await devTools.send('Network.enable')
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Milliseconds from navigation. */
export interface Shown {
  /** The first text or picture. */
  readonly painted: number
  /** The element that was waited for. */
  readonly drawn: number
}

/** Opens a page for the first time, in a browser that knows nothing of it, on the slow profile. */
export async function firstView(browser: Browser, { address, selector }: FirstView): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await slowDown(await context.newCDPSession(page))
    await page.addInitScript(noteFirstFrame, selector)
    await page.goto(address, { waitUntil: 'commit' })
    const drawn = await page.evaluate(() => Promise.resolve<number>(Reflect.get(window, 'firstFrame')))
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    return { painted: painted ?? Number.NaN, drawn }
  } finally {
    await context.close()
  }
}

/** Runs in the page: `firstFrame` becomes the end of the first frame that shows the element. */
export function noteFirstFrame(selector: string): void {
  const firstFrame = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return void requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
  Reflect.set(window, 'firstFrame', firstFrame)
}

/** Opens a page at full speed until it is idle; returns the paths of all scripts that it loaded. */
export async function scriptsOf(browser: Browser, { address, selector }: FirstView): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const paths = new Set<string>()
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  try {
    const page = await context.newPage()
    await page.goto(address)
    await page.locator(selector).first().waitFor()
    await page.waitForLoadState('networkidle')
    return [...paths]
  } finally {
    await context.close()
  }
}
