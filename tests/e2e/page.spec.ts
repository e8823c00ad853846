import { openBoard } from './board.ts'
import { expect, test } from './fixtures.ts'

test('the app opens under its policy, without an error and without a request beyond its origin', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('#root')).not.toBeEmpty()
  await expect(page).toHaveTitle(/Parley/)
})

test('the first view asks for few scripts', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await openBoard(page)
  await expect(page.getByRole('button', { name: 'Library of dossiers' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(4)
})

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await expect(page.locator('noscript p')).toBeVisible()
  await context.close()
})
