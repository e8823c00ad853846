import { expect, test } from './fixtures.ts'
import { entry, form, openRecord, paste, saved, startLog } from './logging.ts'

for (const width of [390, 1440]) {
  test(`a headline without a place to break leaves the record as wide as a page of ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openRecord(page, 'as-of=2025-05-20')
    await startLog(page)
    const long = `Talks${'begin'.repeat(30)}`
    await paste(page, `${long}\nhttps://www.example.org/a\n15 May 2025`)
    await page.keyboard.press('Control+Enter')
    await expect(form(page)).toHaveCount(0)
    await expect(entry(page, long)).toBeVisible()
    await saved(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
