import type { Locator, Page } from '@playwright/test'
import { button } from './board.ts'
import { expect } from './fixtures.ts'

/** What a report looks like when it is copied from its page. */
export const headline = 'Ukraine agrees to monitoring of the line of contact'
export const article = `${headline}

Thursday, 15 May 2025

Kyiv said on Thursday that monitoring of the line of contact could begin within a week, once a full ceasefire is agreed.

The weather along the river was mild.

Nothing was said of the Black Sea. Both sides spoke of prisoners again.

https://river-post.example/articles/monitoring`

/** The condition that the report is about first. */
export const monitoring = 'Effective control of the ceasefire'

/** Opens the record of the dossier that comes with the app, and waits until it can be searched. */
export async function openRecord(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/ukraine-2025/record${query === '' ? '' : `?${query}`}`)
  await recordIsRead(page)
}

export async function recordIsRead(page: Page): Promise<void> {
  await expect(entries(page).first()).toBeVisible()
  await expect(page.getByText('Reading the record, so that it can be searched…')).toHaveCount(0)
}

export const form = (page: Page): Locator => page.getByRole('form', { name: /^(Log a development|Correct|Take back)/ })

const feed = (page: Page): Locator => page.getByRole('feed', { name: 'Developments' })

/** What is in the record, as far as it is in sight, without what is only being written. */
export const entries = (page: Page): Locator => feed(page).locator('article:not([data-development=draft])')

/** An entry by its headline, whether or not the board takes it in. */
export const entry = (page: Page, name: string): Locator =>
  entries(page).filter({ has: page.locator('h3 bdi').getByText(name, { exact: true }) })

/** The entry that is being written, among the others. */
export const draftEntry = (page: Page): Locator => feed(page).locator('article[data-development=draft]')

/** Copies a text and pastes it where the focus is, by the keyboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

/** Opens the form by its key, and waits until it can be written in. */
export async function startLog(page: Page): Promise<void> {
  await page.keyboard.press('l')
  await expect(form(page)).toBeVisible()
}

/** The events on offer for a condition or proposal, once it was chosen. */
export const events = (page: Page, title: string): Locator =>
  page.getByRole('radiogroup', { name: `What happened to: ${title}`, exact: true })

export async function choose(page: Page, title: string, event: string): Promise<void> {
  await button(page, `Choose: ${title}`).click()
  await events(page, title).getByText(event, { exact: true }).click()
  await expect(events(page, title).getByRole('radio', { name: event, exact: true })).toBeChecked()
}

/** Logs the report as saying that the condition is satisfied, and waits until that is saved. */
export async function logArticle(page: Page): Promise<void> {
  await startLog(page)
  await paste(page, article)
  await choose(page, monitoring, 'Satisfy')
  await button(page, 'Make it established').click()
  await button(page, 'Log it').click()
  await expect(form(page)).toHaveCount(0)
  await expect(entry(page, headline)).toBeVisible()
  await saved(page)
}

export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d, in this browser$/ })).toBeVisible()

/** Runs a command of the palette by its title. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(title)
  await page.getByRole('dialog').getByRole('option', { name: title }).first().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
