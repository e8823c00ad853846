import type { Page } from '@playwright/test'
import { button, condition, inAddress, openBoard, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'

import {
  command,
  entries,
  entry,
  events,
  form,
  headline,
  logArticle,
  monitoring,
  recordIsRead,
  saved,
} from './logging.ts'

/** A board that takes in the day of the report. */
const later = 'as-of=2025-05-20'

const field = (page: Page, name: string) => form(page).getByLabel(name, { exact: true })
const changes = (page: Page) => page.getByRole('region', { name: /^What this changes/ })
const status = (page: Page) => condition(page, 'monitoring').first()
const screen = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const act = (page: Page, of: string, name: string) =>
  button(page, `Actions: ${of}`)
    .click()
    .then(() => page.getByRole('menuitem', { name }).click())

test('a log is undone and redone by name and by key, on the record and on the board, and stays so', async ({
  page,
}) => {
  await openBoard(page, later)
  await logArticle(page)
  await command(page, `Undo: log “${headline}”`)
  await expect(entry(page, headline)).toHaveCount(0)
  await saved(page)
  await command(page, `Redo: log “${headline}”`)
  await expect(entry(page, headline)).toBeVisible()
  await button(page, `Undo: log “${headline}”`).click()
  await expect(entry(page, headline)).toHaveCount(0)
  await expect.poll(() => inAddress(page, 'select')).toBeNull()
  await expect(page.getByText(/hide “/)).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(entry(page, headline)).toBeVisible()
  await button(page, `Undo: log “${headline}”`).click()
  await button(page, `Redo: log “${headline}”`).click()
  await expect(entry(page, headline)).toBeVisible()
  await expect(button(page, `Redo: log “${headline}”`)).toHaveCount(0)

  await screen(page, 'Board')
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
  await page.keyboard.press('Control+z')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
  await page.keyboard.press('Control+Shift+Z')
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
  await expect(page.getByText(`Redone: log “${headline}”`)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
  await saved(page)
  await page.reload()
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
  await screen(page, 'Record')
  await recordIsRead(page)
  await expect(entry(page, headline)).toHaveCount(0)
})

test('while something is supposed, the keys take back what is supposed, and leave the record', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await screen(page, 'Board')
  const stop = switches(page, 'Stop of arms supplies to Ukraine').first()
  await stop.click()
  await expect(whatIf(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => inAddress(page, 'steps')).toBeNull()
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
  await page.keyboard.press('Control+z')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
})

test('an entry that is corrected keeps its earlier version in sight', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await act(page, headline, 'Correct…')
  await expect(form(page)).toHaveAccessibleName(`Correct “${headline}”`)
  const mended = 'Ukraine offers monitoring of the line of contact'
  await field(page, 'Headline').fill(mended)
  await events(page, monitoring).getByText('Agree', { exact: true }).click()
  await expect(changes(page).getByRole('row', { name: monitoring })).toContainText('Satisfied')
  await button(page, 'Correct it').click()
  await expect(entry(page, mended)).toContainText('Corrected on')
  await expect(entry(page, mended)).toContainText(`${monitoring}: outstanding → agreed`)
  await expect(entry(page, headline)).toHaveCount(0)
  await entry(page, mended)
    .getByText(/^Earlier, /)
    .click()
  await expect(entry(page, mended).getByText(headline)).toBeVisible()
  await expect(entry(page, mended).getByText(`${monitoring}: fulfilment`)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(entry(page, headline)).toBeVisible()
  await expect(entry(page, mended)).toHaveCount(0)
})

test('an entry that is taken back no longer counts, and stays in sight', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await act(page, headline, 'Take back…')
  await expect(form(page)).toHaveAccessibleName(`Take back “${headline}”`)
  await expect(changes(page).getByRole('row', { name: monitoring })).toHaveText(/Satisfied.*Outstanding/)
  await button(page, 'Take it back').click()
  const told = entry(page, `Taken back: ${headline}`)
  await expect(told).toContainText('Taken back on')
  await expect(told).toContainText(headline)
  await expect(entry(page, headline)).toHaveCount(0)
  await screen(page, 'Board')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
})

test('what was logged later was not known before', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await screen(page, 'Board')
  const known = async (day: string) => {
    await button(page, 'Evidence').click()
    await page.getByRole('textbox', { name: 'As known on' }).fill(day)
    await page.getByRole('textbox', { name: 'As known on' }).press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => inAddress(page, 'known-at')).toBe(day === '' ? null : day)
  }
  await known('2025-06-01')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
  await screen(page, 'Record')
  await expect(entry(page, headline)).toContainText('Not counted: it was not recorded yet by 1 June.')
  await expect(entries(page).nth(1)).not.toContainText('Not counted')
  await known(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
  await expect(entry(page, headline)).toContainText('outstanding → satisfied')
  await screen(page, 'Board')
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
})
