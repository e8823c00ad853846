import { expect, test } from './fixtures.ts'

test('the app opens under its policy, without an error and without a request beyond its origin', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('#root')).not.toBeEmpty()
  await expect(page).toHaveTitle(/Parley/)
})

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await expect(page.locator('noscript p')).toBeVisible()
  await context.close()
})
