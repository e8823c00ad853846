import { expect, test } from './fixtures.ts'
import { entry, form, openRecord, paste, saved, startLog } from './logging.ts'

const phone = { width: 390, height: 844 }

test('a headline without a place to break leaves the record as wide as a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await openRecord(page, 'as-of=2025-05-20')
  await startLog(page)
  const long = `Talks${'begin'.repeat(30)}`
  await paste(page, `${long}\nhttps://www.example.org/a\n15 May 2025`)
  await page.keyboard.press('Control+Enter')
  await expect(form(page)).toHaveCount(0)
  await expect(entry(page, long)).toBeVisible()
  await saved(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
})
