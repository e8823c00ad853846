import type { Page } from '@playwright/test'
import { account, button, inAddress, openBoard, proposal, showDate, statuses, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

const view =
  'as-of=2025-03-25&lens=russia&known-at=2025-04-01&trust=B2&steps=condition:monitoring:satisfy,condition:russia-agreement:agree'

/** What of a view one can see. */
const seen = async (page: Page) => ({
  statuses: await statuses(page),
  date: await page.getByLabel('As of').inputValue(),
  supposed: await whatIf(page).textContent(),
  title: await page.title(),
  address: page.url(),
})

test('a view is the same after a reload, and in another page that its link was pasted into', async ({
  page,
  context,
}) => {
  await openBoard(page, view)
  await expect(account(page, 'Russia')).toBeChecked()
  await expect(whatIf(page)).toContainText('2 changes on top of the record')
  const before = await seen(page)
  await page.reload()
  await expect(whatIf(page)).toBeVisible()
  expect(await seen(page)).toEqual(before)

  const other = await context.newPage()
  await other.goto(before.address)
  await expect(whatIf(other)).toBeVisible()
  expect(await seen(other)).toEqual(before)
  await expect(account(other, 'Russia')).toBeChecked()
})

test('back and forward lead through date, account and what-if, one choice at a time', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const ceasefire = proposal(page, '30-day ceasefire')
  const monitoring = switches(ceasefire, 'Effective control of the ceasefire')
  await showDate(page, '2025-03-25')
  await account(page, 'Russia').check()
  await monitoring.click()
  await switches(ceasefire, 'End of intelligence sharing with Kyiv').click()
  await expect.poll(() => inAddress(page, 'steps')).toMatch(/monitoring.*intelligence/)

  await page.goBack()
  await expect.poll(() => inAddress(page, 'steps')).toBe('condition:monitoring:satisfy')
  await expect(monitoring).toBeChecked()
  await page.goBack()
  await expect(whatIf(page).getByRole('button', { name: 'Discard' })).toBeHidden()
  await expect(monitoring).not.toBeChecked()
  await page.goBack()
  await expect(account(page, 'What is established')).toBeChecked()
  await page.goBack()
  await expect(page.getByLabel('As of')).toHaveValue('2025-03-20')

  for (let steps = 0; steps < 4; steps += 1) await page.goForward()
  await expect(monitoring).toBeChecked()
  await expect(switches(ceasefire, 'End of intelligence sharing with Kyiv')).toBeChecked()
  await expect(account(page, 'Russia')).toBeChecked()
  await expect(page.getByLabel('As of')).toHaveValue('2025-03-25')
})

test('an address pasted over the present one is followed', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  await page.evaluate(() => {
    location.hash = '#/ukraine-2025/board?as-of=2025-04-18&lens=russia'
  })
  await expect(proposal(page, 'Halt on energy strikes')).toHaveAttribute('data-status', 'expired')
  await expect(page.getByLabel('As of')).toHaveValue('2025-04-18')
})

test('what an address selects, and what a row leads to, is brought into sight below the strip', async ({ page }) => {
  await openBoard(page, 'as-of=2025-05-11&select=proposal:long-range-halt')
  const strip = page.getByRole('region', { name: 'Date and account' })
  const edge = await strip.evaluate((one) => one.getBoundingClientRect().bottom)
  const top = (title: string) => proposal(page, title).evaluate((one) => one.getBoundingClientRect().top)
  await expect(proposal(page, '30-day halt on long-range strikes')).toBeInViewport()
  await expect.poll(() => top('30-day halt on long-range strikes')).toBeGreaterThanOrEqual(edge)
  await proposal(page, '30-day extension of the Easter truce')
    .getByRole('button', { name: 'Easter truce', exact: true })
    .click()
  await expect.poll(() => top('Easter truce')).toBeLessThan(400)
  await expect.poll(() => top('Easter truce')).toBeGreaterThanOrEqual(edge)
})

test('what an address gets wrong is named and left out, and the rest is shown', async ({ page }) => {
  await openBoard(page, 'as-of=2025-13-01&lens=atlantis&steps=condition:monitoring:fly,condition:monitoring:satisfy')
  const notice = page.getByRole('status').filter({ hasText: '2025-13-01' })
  await expect(notice).toContainText('atlantis')
  await expect(notice).toContainText('condition:monitoring:fly')
  await expect(switches(page, 'Effective control of the ceasefire')).toBeChecked()
  await expect(account(page, 'What is established')).toBeChecked()
  await expect.poll(() => inAddress(page, 'steps')).toBe('condition:monitoring:satisfy')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('a file of one’s own stays open over a reload and in another tab, and its link waits elsewhere for the file', async ({
  page,
  context,
  browser,
}) => {
  await page.goto('./')
  await page.getByLabel('Open a dossier').setInputFiles(fileOf(ownDossier))
  const truce = proposal(page, 'Truce at the river')
  await switches(truce, 'The South agrees').click()
  await switches(truce, 'The bridge is cleared').click()
  await expect.poll(() => inAddress(page, 'steps')).toMatch(/bridge/)
  await page.reload()
  await expect(truce).toHaveAttribute('data-status', 'tabled.ready')
  await button(page, 'Undo').click()
  await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
  await button(page, 'Redo').click()
  await expect.poll(() => inAddress(page, 'steps')).toMatch(/bridge/)

  const tab = await context.newPage()
  await tab.goto(page.url())
  await expect(proposal(tab, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.ready')

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('alert')).toContainText('river-crossing')
  await other.getByLabel('Open a dossier').setInputFiles(fileOf(ownDossier))
  await expect(proposal(other, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.ready')
  await expect(other.getByRole('alert')).toHaveCount(0)
  await elsewhere.close()
})

test('the way back leads from one’s own file to the dossier that was open before', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20&lens=russia')
  await page.getByLabel('Open a dossier').setInputFiles(fileOf(ownDossier))
  await expect(proposal(page, 'Truce at the river')).toBeVisible()
  await expect(page).toHaveURL(/river-crossing/)
  await page.goBack()
  await expect(proposal(page, 'Halt on energy strikes')).toHaveAttribute('data-status', 'inForce.strained')
  await page.goForward()
  await expect(proposal(page, 'Truce at the river')).toBeVisible()
})
