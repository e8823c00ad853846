import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import type { WideFile } from '../wideFile.ts'
import { served } from './build.ts'
import { openWide } from './toggles.ts'

/**
 * Makes the page by hand beside the app: the board as the app has drawn it, to the last attribute, with the script of
 * `pages/byHand.ts` in place of the app's.
 */
export async function makeByHand(browser: Browser, app: string, file: WideFile): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await openWide(page, app, file)
  await page.waitForLoadState('networkidle')
  const drawn = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove()
    return document.documentElement.outerHTML
  })
  await page.close()
  const script = '<script type="module" src="../pages/byHand.js"></script>'
  writeFileSync(`${served}/app/by-hand.html`, `<!doctype html>${drawn.replace('</head>', `${script}</head>`)}`)
  writeFileSync(`${served}/app/wide.json`, JSON.stringify(file))
}
