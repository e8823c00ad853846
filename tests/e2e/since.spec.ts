import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'
import { log, openOwn, pick, saved } from './reliability/recordPage.ts'

const panel = (page: Page) => page.getByRole('region', { name: /^Since you last looked/ })
const opened = {
  id: 'opened',
  at: '2024-05-03',
  recorded: '2026-06-02T08:00:00+00:00',
  headline: 'The bridge is open',
  source: 'gazette',
  effects: [{ condition: 'bridge', event: 'satisfy' }],
}
const [monday, tuesday] = ['2026-06-01T10:00:00Z', '2026-06-02T10:00:00Z']

test('on return one sees what others recorded meanwhile, once, and not what one did oneself', async ({ page }) => {
  await page.clock.setFixedTime(monday)
  await openOwn(page)
  await log(page, 'my own')
  await expect(saved(page)).toBeVisible()
  await page.goto('about:blank')
  await page.clock.setFixedTime(tuesday)
  await page.goto('./#/river-crossing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownDossier.title)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
  await expect(panel(page)).toHaveCount(0)

  await page.goto('./#/ukraine-2025')
  // What was looked at is left: whoever leaves the page now, leaves another dossier.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ownDossier.title)
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.clock.setFixedTime('2026-06-03T10:00:00Z')
  await page.reload()
  await pick(page, fileOf({ ...ownDossier, developments: [...ownDossier.developments, opened] }))
  await expect(panel(page)).toContainText('The bridge is cleared outstanding → satisfied')

  const { x = 0, width = 0 } = (await panel(page).boundingBox()) ?? {}
  const main = await page.getByRole('banner').locator('.app-header-inner').boundingBox()
  expect(x).toBeGreaterThan(main?.x ?? 0)
  expect(x + width).toBeLessThan((main?.x ?? 0) + (main?.width ?? 0))

  await panel(page).getByRole('button', { name: 'Dismiss' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownDossier.title)
  await page.waitForTimeout(300)
  await expect(panel(page)).toHaveCount(0)
})

test('where the board is as of another day, that is said, and today is a step away', async ({ page }) => {
  const started = {
    id: 'started',
    at: '2026-05-30',
    headline: 'The truce begins',
    source: 'gazette',
    effects: [{ proposal: 'truce', event: 'enterForce' }],
  }
  await page.clock.setFixedTime(monday)
  await openOwn(page, { ...ownDossier, developments: [...ownDossier.developments, started] })
  await page.goto('about:blank')
  await page.clock.setFixedTime('2026-06-12T10:00:00Z')
  await page.goto('./#/river-crossing/board?as-of=2026-06-01')
  await expect(panel(page)).toContainText('Truce at the river in force')
  await expect(panel(page)).toContainText('This tells of today; the board is as of 1 June 2026.')
  await panel(page).getByRole('button', { name: 'Show today' }).click()
  await expect(page.getByLabel('As of')).toHaveValue('2026-06-12')
  await expect(panel(page)).not.toContainText('This tells of today')
})
