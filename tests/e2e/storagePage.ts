import type { Page } from '@playwright/test'
import { build } from 'vite'

let bundled: Promise<string> | undefined

/** The storage and what tests ask of it, as one script for a page: bundled once for all the files of a worker. */
export function bundleStorage(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const entry = 'tests/storage/inBrowser.ts'
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'inBrowser' } },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built.')
  return first.output[0].code
}

const blank = '<!doctype html><link rel="icon" href="icon.svg"><title>Storage'

/** An empty page at an address of the app's origin, with that script in it. */
export async function openStoragePage(page: Page, address: string, script: string): Promise<void> {
  await page.route('**/storage', (route) => route.fulfill({ contentType: 'text/html', body: blank }))
  await page.goto(address)
  await page.addScriptTag({ content: script })
}
