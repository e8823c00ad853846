import type { Page } from '@playwright/test'
import { build } from 'vite'

/** The storage and what tests ask of it, as one script for a page. */
export async function bundleStorage(): Promise<string> {
  const entry = 'tests/storage/inBrowser.ts'
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'inBrowser' } },
  })
  const [bundle] = [built].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.')
  return bundle.output[0].code
}

const blank = '<!doctype html><link rel="icon" href="icon.svg"><title>Storage'

/** An empty page at an address of the app's origin, with that script in it. */
export async function openStoragePage(page: Page, address: string, script: string): Promise<void> {
  await page.route('**/storage', (route) => route.fulfill({ contentType: 'text/html', body: blank }))
  await page.goto(address)
  await page.addScriptTag({ content: script })
}
