import type { Page } from '@playwright/test'
import { button, condition } from './board.ts'
import { dropTable, savedFile } from './dossiers.ts'
import { expect, test } from './fixtures.ts'
import { command, entry, openRecord, saved } from './logging.ts'

const later = 'as-of=2025-05-20'
const source = 'interfax-jeddah'
const good = `at,headline,source,by,condition,event,standing
2025-05-14,Monitors are named,SOURCE,ukraine,monitoring,agree,established
2025-05-15,"Monitors arrive, all of them",SOURCE,,monitoring,satisfy,
2025-05-16,=1+1,SOURCE,,,,
`
const faulty = `at,headline,source,by,condition,event,standing
2025-05-14,Monitors are named,SOURCE,ukraine,monitoring,agree,established
2025-13-15,Monitors arrive,SOURCE,,monitoring,satisfy,
2025-05-16,Monitors leave,SOURCE,,monitorign,breach,
`
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Developments from developments.csv' })
const count = (page: Page, of: number) => expect(page.getByText(`${of} developments since`)).toBeVisible()

test('a table with faults is shown with each fault by its row, and adds nothing', async ({ page }) => {
  await openRecord(page, later)
  await dropTable(page, faulty.replaceAll('SOURCE', source))
  await expect(dialog(page)).toContainText('Nothing is added while 2 things are wrong')
  await expect(dialog(page).getByRole('alert')).toContainText(/row 3.*at/i)
  await expect(dialog(page).getByRole('alert')).toContainText(/row 4.*condition/i)
  await expect(dialog(page).getByRole('alert')).toContainText('Did you mean "monitoring"?')
  await expect(dialog(page).getByRole('row')).toHaveCount(4)
  await expect(dialog(page).getByRole('row', { name: 'Monitors are named' })).not.toHaveAttribute('data-wrong')
  await expect(dialog(page).getByRole('row', { name: 'Monitors leave' })).toHaveAttribute('data-wrong', 'true')
  await expect(dialog(page).getByRole('button', { name: /^Add / })).toHaveCount(0)
  // Tab stops at what scrolls, and here all is in sight.
  await expect(dialog(page).locator('[tabindex="0"]')).toHaveCount(0)
  await page.setViewportSize({ width: 1280, height: 300 })
  await expect(dialog(page).locator('[tabindex="0"]')).toHaveCount(1)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await count(page, 42)
  await expect(entry(page, 'Monitors are named')).toHaveCount(0)
})

test('a sound table adds all its rows at once, in sight, and one undo takes all of them back', async ({ page }) => {
  await openRecord(page, `${later}&find=party:russia`)
  await page.keyboard.press('b')
  const monitoring = condition(page, 'monitoring').first()
  await dropTable(page, good.replaceAll('SOURCE', source))
  await expect(dialog(page)).toContainText('3 developments will be added to the open dossier.')
  await dialog(page).getByRole('button', { name: 'Add 3 developments' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await count(page, 45)
  await expect(entry(page, 'Monitors arrive, all of them')).toContainText('agreed, to be done → satisfied')
  await expect(entry(page, '=1+1')).toBeVisible()
  await saved(page)
  await page.keyboard.press('b')
  await expect(monitoring).toHaveAttribute('data-status', 'satisfied')
  await command(page, 'Undo: import “developments.csv”')
  await expect(monitoring).toHaveAttribute('data-status', 'outstanding')
  await page.keyboard.press('r')
  await count(page, 42)
  await page.keyboard.press('Control+y')
  await count(page, 45)
  await saved(page)
  await page.reload()
  await count(page, 45)
})

test('what is saved as a table is there already when it comes in again', async ({ page }) => {
  await openRecord(page, later)
  await dropTable(page, good.replaceAll('SOURCE', source))
  await button(page, 'Add 3 developments').click()
  await count(page, 45)
  const { name, text } = await savedFile(page, () => command(page, 'Save the developments as a table (CSV)'))
  expect(name).toBe('ukraine-2025.csv')
  expect(text).toContain("'=1+1")
  await dropTable(page, text)
  await expect(dialog(page)).toContainText('The open dossier has all of these developments already.')
  await expect(dialog(page).getByRole('button', { name: /^Add / })).toHaveCount(0)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await count(page, 45)
})
