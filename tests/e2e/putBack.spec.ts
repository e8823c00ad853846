import { button } from './board.ts'
import { library, menu } from './dossiers.ts'
import { expect, test } from './fixtures.ts'
import { entry, headline, logArticle, openRecord } from './logging.ts'

const shipped = 'Ukraine: the March 2025 proposals'
const later = 'as-of=2025-05-20'

for (const from of ['header', 'library']) {
  test(`what was logged in a dossier that ships is there again once that was put back from the ${from}`, async ({
    page,
  }) => {
    await openRecord(page, later)
    await logArticle(page)
    await button(page, 'Library of dossiers').click()
    await menu(page, shipped, 'Delete')
    await expect(library(page).getByText(`Deleted “${shipped}”.`)).toBeVisible()
    await page.reload()
    await openRecord(page, later)
    await expect(entry(page, headline)).toHaveCount(0)
    await expect(page.getByText('Since you last looked'), 'nothing has changed').toHaveCount(0)
    if (from === 'header') await button(page, 'Put it back').click()
    else {
      await button(page, 'Library of dossiers').click()
      await library(page).getByText('1 deleted dossier').click()
      await library(page).getByRole('button', { name: 'Undo' }).click()
      await page.keyboard.press('Escape')
    }
    await expect(entry(page, headline)).toBeVisible()
    await expect(button(page, 'Put it back')).toHaveCount(0)
  })
}
