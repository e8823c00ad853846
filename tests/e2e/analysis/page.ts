import { expect, type Page } from '@playwright/test'
import { build } from 'vite'
import { contentPolicy } from '../../../src/setup/policy.mjs'
import { limitWorkers } from '../../../src/setup/worker-size.mjs'

/** The analysis and its thread as the app’s build has them: by file, what it holds. */
export async function bundleAnalysis(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [limitWorkers()],
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'tests/e2e/analysis/inPage.ts', output: { entryFileNames: 'inPage.js' } },
    },
  })
  const [bundle] = [built].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.')
  return new Map(bundle.output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : String(part.source)]))
}

const html =
  '<!doctype html><link rel="icon" href="../icon.svg"><title>Analysis</title><script type="module" src="inPage.js"></script>'

/** A page of the app’s origin, under the app’s policy, with nothing but the analysis in it. */
export async function openAnalysisPage(page: Page, bundle: ReadonlyMap<string, string>): Promise<void> {
  const headers = { 'Content-Security-Policy': contentPolicy }
  await page.route('**/analysis/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/analysis\//, '')
    const body = bundle.get(file)
    return body === undefined
      ? route.fulfill({ headers, contentType: 'text/html', body: html })
      : route.fulfill({ headers, contentType: 'text/javascript', body })
  })
  await page.goto('./analysis/')
  await expect.poll(() => page.evaluate(() => 'analysisInPage' in window)).toBe(true)
}
