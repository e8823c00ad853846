import type { Locator, Page } from '@playwright/test'
import { button } from './board.ts'
import { expect } from './fixtures.ts'

/** The link that the dialog gives. */
export const linkField = (page: Page): Locator => page.getByLabel('Link to this view')

/** The link of what is on screen, with the whole dossier in it. */
export async function wholeLink(page: Page): Promise<string> {
  await button(page, 'Share this view').click()
  await page.getByLabel('With the whole dossier').check()
  await expect(linkField(page)).toHaveValue(/dossier=1\./)
  const link = await linkField(page).inputValue()
  await button(page, 'Close').click()
  return link
}
