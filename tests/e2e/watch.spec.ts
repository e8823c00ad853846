import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { watch } from './watch.ts'

/** Faults to plant into the page, and the report that each has to bring. */
const faults: [name: string, plant: (page: Page) => Promise<unknown>, report: RegExp][] = [
  ['an error on the console', (page) => page.evaluate(() => console.error('planted')), /^console: planted/],
  [
    'an error in a script',
    (page) => page.evaluate(() => void setTimeout(() => JSON.parse('planted'))),
    /^script: .*JSON/,
  ],
  [
    'markup made from text',
    (page) => page.evaluate(() => Reflect.set(document.body, 'innerHTML', '<b>planted</b>')).catch(() => null),
    /^policy: require-trusted-types-for/,
  ],
  [
    'a style written into the page',
    (page) =>
      page.evaluate(() => {
        const style = document.createElement('style')
        style.textContent = 'b { color: red }'
        document.head.append(style)
      }),
    /^policy: style-src/,
  ],
  [
    'a call to a stranger',
    (page) => page.evaluate(() => fetch('http://127.0.0.1:9/planted').catch(() => null)),
    /^policy: connect-src/,
  ],
  ['a way out of the app', (page) => page.goto('http://127.0.0.1:9/planted').catch(() => null), /^request: .*planted/],
]

test(`${faults.map(([name]) => name).join(', ')}: each is reported`, async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const seen = await watch(context, new URL(baseURL ?? '').origin)
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  for (const [name, plant, report] of faults) {
    await test.step(name, async () => {
      expect(seen).not.toContainEqual(expect.stringMatching(report))
      await plant(page)
      await expect.poll(() => seen).toContainEqual(expect.stringMatching(report))
    })
  }
  await context.close()
})

test.fail('a test in whose page a fault was reported fails', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => console.error('planted'))
})

test.describe('a fault that a test expects', () => {
  test.use({ expectedFaults: [/planted/] })

  test('is let pass', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => console.error('planted'))
  })
})
