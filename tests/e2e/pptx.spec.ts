import { createHash } from 'node:crypto'
import { build, createServer } from 'vite'
import { contentPolicy } from '../../src/setup/policy.mjs'
import { expect, test } from './fixtures.ts'

/** What makes a PowerPoint file of the written briefing in a page, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: 'tests/briefing/pptx/inBrowser.ts', formats: ['es'] },
    },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built.')
  return first.output[0].code
}

/** The hash of the file that Node makes of it. */
async function hashInNode(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  })
  try {
    const { pptxOf } = await server.ssrLoadModule('/src/briefing/pptx/pptxOf.ts')
    const { writtenOutline } = await server.ssrLoadModule('/tests/briefing/writtenOutline.ts')
    return createHash('sha256')
      .update(await pptxOf(writtenOutline))
      .digest('hex')
  } finally {
    await server.close()
  }
}

test('a page under the strict policy makes the PowerPoint file that Node makes, byte for byte', async ({ page }) => {
  const script = await bundle()
  await page.route('**/deck.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
  await page.route('**/deck', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': contentPolicy },
      body: '<!doctype html><link rel="icon" href="icon.svg"><title>Deck</title><body><script type="module" src="deck.js"></script>',
    }),
  )
  await page.goto('./deck')
  await expect(page.locator('body')).toHaveText(await hashInNode())
})
