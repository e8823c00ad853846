import type { Locator, Page } from '@playwright/test'
import { button } from '../board.ts'
import { expect } from '../fixtures.ts'
import { fileOf, ownDossier, type PickedFile } from '../ownDossier.ts'

/** Whether all is to be tried in full, with the numbers that take long. */
export const soaks = process.env.SOAK === '1'

type Own = Omit<typeof ownDossier, 'developments'> & { readonly developments: readonly object[] }

/** Opens the app with a dossier of one's own in it, which is kept. */
export async function openOwn(page: Page, dossier: Own = ownDossier): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  await pick(page, fileOf(dossier))
  await isOpen(page, dossier.title)
  await expect(saved(page)).toBeVisible()
}

/** Opens the record of a dossier that is kept, as one who comes back. */
export async function comeBack(page: Page, { id, title } = ownDossier): Promise<void> {
  const isNew = page.url() === 'about:blank'
  await page.goto(`./#/${id}/record`)
  if (!isNew) await page.reload()
  await isOpen(page, title)
  await expect(feed(page)).toBeVisible()
}

const isOpen = (page: Page, title: string) => expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title)

export const pick = (page: Page, file: PickedFile): Promise<void> =>
  page.getByLabel('Open a dossier').setInputFiles(file)

export const saved = (page: Page): Locator =>
  page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved \d/ })

/** Where it is said that something is not kept, with the ways out. */
export const trouble = (page: Page): Locator => page.getByRole('banner').getByRole('alert').filter({ hasText: /\w/ })

export const feed = (page: Page): Locator => page.getByRole('feed', { name: 'Developments' })

/** Entries of the record with a headline; one that is still being written is none. */
export const entry = (page: Page, headline: string): Locator =>
  feed(page).locator('article:not([data-development=draft]) h3').filter({ hasText: headline })

/** Logs a development by keys, as a user does; whether it is kept shows afterwards. */
export async function log(page: Page, headline: string): Promise<void> {
  await page.keyboard.press('l')
  const form = page.getByRole('form')
  await form.getByLabel('Source', { exact: true }).selectOption({ label: 'The Gazette · Talks at the river' })
  const field = form.getByLabel('Headline', { exact: true })
  await field.fill(headline)
  await field.press('Control+Enter')
  await expect(form).toHaveCount(0)
}

/** Brings a table of developments of these headlines, by way of its preview. */
export async function importTable(page: Page, headlines: readonly string[]): Promise<void> {
  const rows = headlines.map((headline) => `2024-05-04,${headline},gazette`)
  const buffer = Buffer.from(['at,headline,source', ...rows].join('\r\n'))
  await pick(page, { name: 'table.csv', mimeType: 'text/csv', buffer })
  await button(page, `Add ${headlines.length} development${headlines.length === 1 ? '' : 's'}`).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The text of the file that something hands out. */
export async function downloaded(page: Page, ask: () => Promise<unknown>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

/** The open dossier's file, as it is saved by its key. */
export const savedFile = (page: Page): Promise<string> => downloaded(page, () => page.keyboard.press('Control+s'))

/** The headlines of a dossier's file, in its order. */
export function headlinesIn(text: string): string[] {
  const { developments }: { readonly developments: readonly { readonly headline: string }[] } = JSON.parse(text)
  return developments.map(({ headline }) => headline)
}

/** Those that stand in a list more than once. */
export const doubled = (all: readonly string[]): string[] => all.filter((one, place) => all.indexOf(one) !== place)
