import type { Page } from '@playwright/test'
import { openBoard } from '../board.ts'
import { expect, test } from '../fixtures.ts'
import { fileOf, ownDossier } from '../ownDossier.ts'
import { downloaded, entry, headlinesIn, log, pick, saved, soaks, trouble } from './recordPage.ts'

const errors = ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError', 'TypeError']

/** Has the browser refuse to open any database. */
const refuse = (page: Page, name: string) =>
  page.addInitScript((error) => {
    IDBFactory.prototype.open = () => {
      if (error === 'TypeError') throw new TypeError('refused')
      throw new DOMException('refused', error)
    }
  }, name)

for (const name of soaks ? errors : errors.filter((one) => one === 'SecurityError' || one === 'UnknownError')) {
  test(`where the browser opens no store (${name}) all works for as long as the page does, and every screen says so`, async ({
    page,
  }) => {
    await refuse(page, name)
    await openBoard(page)
    await pick(page, fileOf(ownDossier))
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ownDossier.title)
    const says = name === 'UnknownError' ? 'cannot be opened' : 'keeps nothing'
    await expect(trouble(page)).toContainText(`Not kept:`)
    await expect(trouble(page)).toContainText(says)
    await log(page, 'kept nowhere')
    await expect(entry(page, 'kept nowhere')).toBeVisible()
    for (const screen of ['Board', 'Record']) {
      await page.getByRole('link', { name: screen, exact: true }).click()
      await expect(trouble(page)).toContainText(says)
      await expect(saved(page)).toHaveCount(0)
    }
    await page.keyboard.press('l')
    await expect(page.getByRole('form')).toBeVisible()
    await expect(trouble(page)).toContainText(says)
    await page.keyboard.press('Escape')
    const file = await downloaded(page, () => trouble(page).getByRole('button', { name: 'Download' }).click())
    expect(headlinesIn(file)).toContain('kept nowhere')
    await page.getByRole('button', { name: 'Library of dossiers' }).click()
    await expect(page.getByRole('dialog')).toContainText(ownDossier.title)
  })
}

test('that nothing is kept is said before one begins to write', async ({ page }) => {
  await refuse(page, 'SecurityError')
  await openBoard(page)
  await expect(trouble(page)).toContainText('Not kept: this browser keeps nothing')
})
