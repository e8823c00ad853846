import type { Page } from '@playwright/test'
import { button } from './board.ts'
import { expect, test } from './fixtures.ts'
import { article, entry, form, headline, openRecord, paste, saved, startLog } from './logging.ts'

const isAtContent = (page: Page) => expect(page.getByRole('main')).toBeFocused()

test('who closes the form, discards a draft or dismisses what was logged by the keyboard goes on at the content', async ({
  page,
}) => {
  await openRecord(page, 'as-of=2025-05-20')
  await startLog(page)
  await page.keyboard.press('Escape')
  await expect(form(page)).toHaveCount(0)
  await isAtContent(page)

  await startLog(page)
  await paste(page, article)
  await button(page, 'Discard').press('Enter')
  await expect(form(page)).toHaveCount(0)
  await isAtContent(page)

  await startLog(page)
  await paste(page, article)
  await page.keyboard.press('Control+Enter')
  await expect(entry(page, headline)).toBeFocused()
  await saved(page)
  await page.getByRole('region', { name: 'What was logged' }).getByRole('button', { name: 'Dismiss' }).press('Enter')
  await isAtContent(page)
})

test('who undoes and redoes by the keyboard goes on at the content, be it what had the focus that is gone', async ({
  page,
}) => {
  await openRecord(page, 'as-of=2025-05-20')
  await startLog(page)
  await paste(page, article)
  await page.keyboard.press('Control+Enter')
  await expect(entry(page, headline)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(entry(page, headline)).toHaveCount(0)
  await isAtContent(page)

  await button(page, `Redo: log “${headline}”`).press('Enter')
  await expect(entry(page, headline)).toBeVisible()
  await isAtContent(page)
  await button(page, `Undo: log “${headline}”`).press('Enter')
  await expect(entry(page, headline)).toHaveCount(0)
  await isAtContent(page)
})
