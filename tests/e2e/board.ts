import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Opens the app at a view of the dossier that comes with it, as an address writes it, and waits for the cards. */
export async function openBoard(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./#/ukraine-2025/board?${query}`)
  await expect(page.getByRole('article').first()).toBeVisible()
}

export const proposal = (page: Page, title: string): Locator => page.getByRole('article', { name: title, exact: true })

export const condition = (scope: Page | Locator, id: string): Locator => scope.locator(`[data-condition="${id}"]`)

export const switches = (scope: Page | Locator, title: string): Locator =>
  scope.getByRole('switch', { name: title, exact: true })

export const whatIf = (page: Page): Locator => page.getByRole('region', { name: 'What if' })

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

export const account = (page: Page, name: string): Locator =>
  page.getByRole('radiogroup', { name: 'According to' }).getByRole('radio', { name, exact: true })

/** Types a date into the strip's field, as a user does. */
export async function showDate(page: Page, date: string): Promise<void> {
  const field = page.getByLabel('As of')
  await field.fill(date)
  await field.press('Enter')
}

/** The statuses of all proposals on the board, by their ids. */
export const statuses = (page: Page): Promise<Record<string, string>> =>
  page
    .getByRole('article')
    .evaluateAll((cards) =>
      Object.fromEntries(cards.map((card) => [card.dataset.proposal ?? '', card.dataset.status ?? ''])),
    )

/** A part of the query in the address bar, unescaped; null where it is not there. */
export function inAddress(page: Page, part: string): string | null {
  const query = new URL(page.url()).hash.split('?')[1] ?? ''
  const said = query.split('&').find((one) => one.startsWith(`${part}=`))
  return said === undefined ? null : decodeURIComponent(said.slice(part.length + 1))
}
