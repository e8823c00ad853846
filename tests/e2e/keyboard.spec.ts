import type { Page } from '@playwright/test'
import { account, button, condition, inAddress, openBoard, proposal, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { focused, walk } from './focus.ts'

const supposing = 'as-of=2025-03-25&steps=condition:monitoring:satisfy,condition:intelligence-stop:satisfy'
const steps = (page: Page) => expect.poll(() => inAddress(page, 'steps'))

test('Tab leads through everything that can be operated, in sight, marked and never lost', async ({ page }) => {
  await openBoard(page, supposing)
  const stops = await walk(page)
  const names = stops.map(({ name }) => name)
  for (const name of [
    'Skip to the content',
    'Board',
    'Open a dossier',
    'Search and commands',
    'Previous development',
    'As of',
    'Next development',
    'Timeline',
    'Evidence',
    'What is established',
    'Undo',
    'Redo',
    'Discard',
  ]) {
    expect(names, name).toContain(name)
  }
  const rows = await page.locator('[data-condition]').count()
  expect(stops.filter(({ role }) => role === 'switch')).toHaveLength(rows)
  expect(names.filter((name) => name.startsWith('Other events: '))).toHaveLength(rows + 3)
  expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([])
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([])
})

test('Shift+Tab leads back, and nothing that has the focus lies under what stays on top', async ({ page }) => {
  await openBoard(page, supposing)
  const stops = await walk(page, 'Shift+Tab')
  expect(stops.length).toBeGreaterThan(40)
  expect(stops.filter(({ isInSight, isMarked }) => !isInSight || !isMarked)).toEqual([])
})

test('arrows choose the account; a switch is turned by Space and Enter; what was pressed keeps the focus', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-25')
  await account(page, 'What is established').focus()
  await page.keyboard.press('ArrowRight')
  await expect(account(page, 'Russia')).toBeChecked()
  await expect(account(page, 'Russia')).toBeFocused()
  await expect(proposal(page, 'Halt on energy strikes')).toHaveAttribute('data-status', 'inForce.strained')
  await page.keyboard.press('ArrowLeft')
  await expect(account(page, 'What is established')).toBeChecked()

  const monitoring = switches(page, 'Effective control of the ceasefire')
  await monitoring.focus()
  await page.keyboard.press('Space')
  await expect(monitoring).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(whatIf(page)).toHaveCount(0)
  await expect(monitoring).toBeFocused()
  await page.keyboard.press('Space')

  await button(page, 'Undo').focus()
  await page.keyboard.press('Enter')
  await expect(monitoring).not.toBeChecked()
  await expect(button(page, 'Undo')).toBeFocused()
  await button(page, 'Redo').focus()
  await page.keyboard.press('Enter')
  await expect(monitoring).toBeChecked()
  await expect(button(page, 'Redo')).toBeFocused()
  await button(page, 'Discard').focus()
  await page.keyboard.press('Enter')
  await expect(whatIf(page)).toHaveCount(0)
  expect((await focused(page)).role).not.toBe('body')
})

test('Ctrl+Z takes the last step back, Ctrl+Shift+Z and Ctrl+Y take it again', async ({ page }) => {
  await openBoard(page, supposing)
  await page.keyboard.press('Control+z')
  await steps(page).toBe('condition:monitoring:satisfy')
  await page.keyboard.press('Control+z')
  await steps(page).toBeNull()
  await page.keyboard.press('Control+Shift+Z')
  await steps(page).toBe('condition:monitoring:satisfy')
  await page.keyboard.press('Control+y')
  await steps(page).toMatch(/intelligence-stop/)
})

test('a menu is opened, walked and left by keys, and gives the focus back', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  const trigger = button(page, 'Other events: Effective control of the ceasefire')
  const items = page.getByRole('menuitem')
  await trigger.focus()
  await page.keyboard.press('Enter')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(items.nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(trigger).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('w')
  await expect(page.getByRole('menuitem', { name: /^Waive/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(condition(page, 'monitoring')).toHaveAttribute('data-status', 'waived')
  await expect(trigger).toBeFocused()
})

test('the choice of evidence is made by keys, and gives the focus back', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  await button(page, 'Evidence').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('As known on')).toBeFocused()
  await page.keyboard.type('2025-03-20')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'known-at')).toBe('2025-03-20')
  await page.keyboard.press('Escape')
  await expect(button(page, 'Evidence')).toBeFocused()
})
