import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { button, openBoard } from './board.ts'
import { library } from './dossiers.ts'
import { expect, test } from './fixtures.ts'
import { command, entry, headline, logArticle, saved } from './logging.ts'

const shipped = JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8'))
const title = 'Ukraine: the proposals of spring 2025'
const corrected = 'A headline that was corrected'
const [first, ...others] = shipped.developments
const [source, ...sources] = shipped.sources
const added = { id: 'added', at: '2025-05-30', headline: 'What was added', source: source.id }

/** The dossier as it ships later: with another title, a headline and a grade corrected, one development more. */
const newer = {
  ...shipped,
  title,
  sources: [{ ...source, reliability: 'F' }, ...sources],
  developments: [{ ...first, headline: corrected }, ...others, added],
}

/** From now on the app ships with this. */
const ship = (page: Page, file: object) =>
  page.route('**/dossiers/ukraine-2025.json', (route) => route.fulfill({ json: file }))

/** Writes to the copy, and opens the library once a newer version ships. */
async function lookAtOffer(page: Page): Promise<void> {
  await openBoard(page, 'as-of=2025-05-20')
  await logArticle(page)
  await saved(page)
  await ship(page, newer)
  await button(page, 'Library of dossiers').click()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first()

test('a newer version of what comes with the app is offered to a copy, taken, and undone again', async ({ page }) => {
  await lookAtOffer(page)
  const offer = library(page).getByRole('region', { name: `There is a newer version of “${shipped.title}”.` })
  await expect(offer).toContainText('In your copy it would add 1 entry and correct 3; nothing that you wrote would go.')
  await expect(offer).toContainText(`The dossier title “${shipped.title}” → “${title}”`)
  await expect(offer).toContainText(`grade ${source.reliability} → F`)
  await expect(offer).toContainText(`${first.headline} → “${corrected}”`)
  await button(page, 'Take it over').click()
  await expect(offer).toHaveCount(0)
  await expect(button(page, title)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toHaveText(title)
  await saved(page)

  await page.reload()
  await expect(heading(page)).toHaveText(title)
  await page.keyboard.press('r')
  await expect(entry(page, headline)).toBeVisible()
  await expect(page.getByText('44 developments since')).toBeVisible()
  await button(page, 'Library of dossiers').click()
  await expect(button(page, title)).toBeVisible()
  await expect(offer).toHaveCount(0)
})

test('taking a newer version is undone as one act, and what was declined is not offered again', async ({ page }) => {
  await lookAtOffer(page)
  await button(page, 'Take it over').click()
  await expect(button(page, title)).toBeVisible()
  await page.keyboard.press('Escape')
  await command(page, `Undo: take over the newer version of “${shipped.title}”`)
  await expect(heading(page)).toHaveText(shipped.title)
  await button(page, 'Library of dossiers').click()
  await button(page, 'Keep mine as it is').click()
  await expect(button(page, 'Take it over')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await button(page, 'Library of dossiers').click()
  await expect(button(page, shipped.title)).toBeVisible()
  await expect(button(page, 'Take it over')).toHaveCount(0)
})
