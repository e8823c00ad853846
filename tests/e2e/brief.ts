import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Opens the briefing of the dossier that comes with the app, and waits for its slide. */
export async function openBrief(page: Page, query = 'as-of=2025-03-25'): Promise<void> {
  await page.goto(`./#/ukraine-2025/brief?${query}`)
  await expect(slide(page)).toBeVisible()
}

/** The slide that is looked at, or in a room the one that is shown there. */
export const slide = (within: Page | Locator): Locator => within.getByRole('region', { name: /^Slide \d+ of \d+/ })

export const inBrief = (page: Page): Locator => page.getByRole('list', { name: 'In this brief' })

/** The titles of the parts that are in the brief, in their order. */
export const titles = (page: Page): Promise<(string | null)[]> =>
  inBrief(page)
    .getByRole('switch')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))

/** The room that a presentation is shown to. */
export const room = (page: Page): Locator => page.getByRole('dialog', { name: 'Presenting' })

/** Begins the presentation, and waits for it. */
export async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(room(page)).toBeVisible()
}
