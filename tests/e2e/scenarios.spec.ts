import type { Locator, Page } from '@playwright/test'
import { drawnTree, tooHardTree, treeDossier } from '../bench/trees.ts'
import { button, inAddress, openBoard, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOfText } from './ownDossier.ts'

const ready = 'Kyiv and Moscow both agree'

async function openScenarios(page: Page, query = 'as-of=2025-03-25'): Promise<void> {
  await page.goto(`./#/ukraine-2025/scenarios?${query}`)
  await expect(page.getByRole('heading', { name: 'Scenarios', exact: true })).toBeVisible()
}

/** The cell of a future in the row of a question. */
const cell = (page: Page, question: string, title: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: question }) })
    .locator(`td[data-of="${title}"]`)

const head = (page: Page, title: string): Locator =>
  page.getByRole('columnheader').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

async function choose(page: Page, title: string, item: string): Promise<void> {
  await button(page, `More: ${title}`).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('the record and the saved scenarios stand side by side, each with its status, odds and blockers', async ({
  page,
}) => {
  await openScenarios(page)
  await expect(cell(page, '30-day ceasefire', 'The record')).toContainText('Blocked')
  await expect(cell(page, '30-day ceasefire', ready)).toContainText('Pending')
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('18%')
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('very unlikely')
  await expect(cell(page, 'Odds that what it requires is met', 'The record')).toContainText(
    `By the odds of “${ready}”.`,
  )
  await expect(cell(page, 'Blockers left', ready)).toContainText('2none refused')
  await expect(cell(page, 'Stop of arms supplies to Ukraine', ready)).toContainText('Waived')
})

test('another scenario is looked at, and the address names it', async ({ page }) => {
  await openScenarios(page)
  await button(page, 'Select Monitoring first').click()
  await expect(page.getByRole('region', { name: 'Odds', exact: true })).toContainText('In Monitoring first.')
  await expect.poll(() => inAddress(page, 'scenario')).toBe('monitoring-first')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Odds', exact: true })).toContainText('In Monitoring first.')
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Odds', exact: true })).toContainText(`In ${ready}.`)
})

test('where nothing is supposed, the odds are on the record, and nothing is asked to be saved', async ({ page }) => {
  await openScenarios(page, 'as-of=2025-03-25&scenario=record')
  const odds = page.getByRole('region', { name: 'Odds', exact: true })
  await expect(odds).toContainText('On the record. What holds already counts as certain.')
  await expect(odds).toContainText('A scenario keeps its own.')
  await openScenarios(page, 'as-of=2025-03-25&steps=condition:monitoring:satisfy')
  await expect(odds).toContainText('In the what-if.')
  await expect(odds).toContainText('Save the what-if as a scenario')
})

test('the combinations begin with conditions that make a difference', async ({ page }) => {
  await openScenarios(page, 'as-of=2025-05-11&scenario=record&select=proposal:ceasefire-30d')
  const table = page.getByRole('region', { name: 'Every combination' })
  await expect(table.getByRole('cell', { name: /Blocked/ }).first()).toBeVisible()
  await expect(table.getByRole('cell', { name: /Pending/ }).first()).toBeVisible()
})

test('odds are moved by keyboard and typed, count at once, and are undone with the record', async ({ page }) => {
  await openScenarios(page)
  const slider = page.getByRole('slider', { name: 'Odds: Halt of forced mobilization in Ukraine' })
  await slider.focus()
  await page.keyboard.press('End')
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('60%')
  const typed = page.getByRole('textbox', { name: 'Odds of Effective control of the ceasefire, in percent' })
  await typed.fill('50')
  await typed.press('Enter')
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('50%')
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('roughly even chance')
  await button(page, 'Set unknown: Effective control of the ceasefire').click()
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText(
    'No odds yet for effective control of the ceasefire.',
  )
  await button(page, `Undo: change scenario “${ready}”`).click()
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('50%')
  await page.reload()
  await expect(cell(page, 'Odds that what it requires is met', ready)).toContainText('50%')
})

test('a what-if of the board is saved as a scenario and comes back after a reload', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  await switches(page.locator('[data-proposal="ceasefire-30d"]'), 'Effective control of the ceasefire').click()
  await whatIf(page).getByRole('button', { name: 'Save as scenario' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as scenario' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Observers arrive')
  await page.keyboard.press('Enter')
  await expect(head(page, 'Observers arrive')).toContainText('1 step, 25 March')
  await expect(head(page, 'Observers arrive')).toBeInViewport({ ratio: 1 })
  await expect(cell(page, 'Effective control of the ceasefire', 'Observers arrive')).toContainText('Satisfied')
  await expect.poll(() => inAddress(page, 'steps')).toBeNull()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.reload()
  await expect(head(page, 'Observers arrive')).toBeVisible()
})

test('steps are added with dates, moved and removed; what has no effect says so; faults keep what was written', async ({
  page,
}) => {
  await openScenarios(page)
  await choose(page, 'Monitoring first', 'Edit steps…')
  const dialog = page.getByRole('dialog', { name: 'Edit Monitoring first' })
  await button(page, 'Add a step').click()
  await dialog
    .getByRole('combobox', { name: 'Step 3: what', exact: true })
    .selectOption({ label: "Russia's agreement to the ceasefire" })
  await dialog.getByRole('combobox', { name: 'Step 3: what happens' }).selectOption('breach')
  await expect(dialog).toContainText('Has no effect: it is in negotiation then.')
  await dialog.getByRole('combobox', { name: 'Step 3: what happens' }).selectOption('agree')
  await dialog.getByRole('textbox', { name: 'Step 3: when (optional)' }).fill('soon')
  await button(page, 'Save').click()
  await expect(dialog.getByRole('alert')).toContainText('“soon” is no day')
  await dialog.getByRole('textbox', { name: 'Step 3: when (optional)' }).fill('2025-04-15')
  await button(page, 'Remove step 2').click()
  await button(page, 'Save').click()
  await expect(dialog).toHaveCount(0)
  await expect(head(page, 'Monitoring first')).toContainText('2 steps, 25 March to 15 April')
  await expect(cell(page, "Russia's agreement to the ceasefire", 'Monitoring first')).toContainText('what if · 15 Apr')
})

test('a scenario is duplicated, deleted, brought back, and opened on the board', async ({ page }) => {
  await openScenarios(page)
  await choose(page, 'Monitoring first', 'Duplicate')
  await expect(head(page, 'Monitoring first (copy)')).toBeVisible()
  await choose(page, 'Monitoring first (copy)', 'Delete')
  await expect(head(page, 'Monitoring first (copy)')).toHaveCount(0)
  await button(page, 'Undo: delete scenario “Monitoring first (copy)”').click()
  await expect(head(page, 'Monitoring first (copy)')).toBeVisible()
  const before = page.url()
  await choose(page, 'Monitoring first (copy)', 'Open as what-if on the board')
  await expect(whatIf(page)).toContainText('2 changes on top of the record')
  await page.goBack()
  await expect(head(page, 'Monitoring first (copy)')).toBeVisible()
  expect(page.url()).toBe(before)
})

test('re-basing says what has happened since, and leaves it out', async ({ page }) => {
  await openScenarios(page)
  await choose(page, 'Monitoring first', 'Re-base on the newest record…')
  const dialog = page.getByRole('dialog', { name: 'Re-base Monitoring first' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Re-base' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(head(page, 'Monitoring first')).toContainText('11 May')
})

test('the steps of a scenario are taken to the form that logs them', async ({ page }) => {
  await openScenarios(page)
  await choose(page, 'Monitoring first', 'Log as a development…')
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue('Monitoring first')
  await expect(page.getByRole('radiogroup', { name: /Effective control of the ceasefire/ })).toBeVisible()
})

test('conditions are picked, and every combination of them shows its status', async ({ page }) => {
  await openScenarios(page)
  const combinations = page.getByRole('region', { name: 'Every combination', exact: true })
  await expect(combinations.getByRole('table')).toContainText('this scenario')
  await combinations.getByRole('button', { name: 'Stop of arms supplies to Ukraine' }).click()
  await expect(combinations.getByRole('cell').filter({ hasText: /Ready|Pending|Blocked/ })).toHaveCount(16)
  await combinations.getByRole('button', { name: 'End of intelligence sharing with Kyiv' }).click()
  await expect(combinations).toContainText('of 32')
})

test('fits a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openScenarios(page)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test.describe('where a requirement is large', () => {
  test.describe.configure({ timeout: 180_000 })

  test('of 300 conditions all ways are counted, and the page goes on', async ({ page }) => {
    await page.goto('./')
    const text = JSON.stringify(treeDossier(drawnTree({ conditions: 300, repeated: 15, seed: 11 })))
    await page.getByLabel('Open a dossier').setInputFiles(fileOfText(text, 'tree.json'))
    await expect(page.getByRole('heading', { name: 'A tree' })).toBeVisible()
    await page.getByRole('link', { name: 'Scenarios' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Blockers left' })).toContainText(
      /the smallest of \d{3},\d{3} ways/,
    )
  })

  test('what takes long says how far it is, and can be stopped and gone on with; what is too hard says so in the end', async ({
    page,
  }) => {
    await page.goto('./')
    await page
      .getByLabel('Open a dossier')
      .setInputFiles(fileOfText(JSON.stringify(treeDossier(tooHardTree)), 'hard.json'))
    await expect(page.getByRole('heading', { name: 'A tree' })).toBeVisible()
    await page.getByRole('link', { name: 'Scenarios' }).click()
    await button(page, 'Stop').first().click()
    await expect(page.getByText('Stopped before it was worked out.').first()).toBeVisible()
    await button(page, 'Work it out').first().click()
    await expect(page.getByRole('progressbar').first()).toBeVisible()
    // Its whole budget is spent in the soak only; tests/e2e/analysis.spec.ts spends it for the thread.
    if (process.env.SOAK !== '1') return
    await expect(page.getByText('Too hard to work out exactly').first()).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('region', { name: 'Shortest ways' })).toContainText('Too hard to work out exactly')
  })
})
