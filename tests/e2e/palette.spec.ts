import { account, button, inAddress, openBoard, proposal, switches } from './board.ts'
import { expect, test } from './fixtures.ts'
import { focused } from './focus.ts'

test('Ctrl+K finds a condition by a few letters and leads to its switch', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('black sea mosc')
  await expect(page.getByRole('option')).toHaveText([/^Moscow's agreement/, /^Detail: Moscow's agreement/])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(switches(page, "Moscow's agreement on the Black Sea")).toBeFocused()
  await expect(switches(page, "Moscow's agreement on the Black Sea")).toBeInViewport()
  await expect.poll(() => inAddress(page, 'select')).toBe('condition:russia-black-sea')
})

test('what is typed while the palette is on its way comes into it, and is no shortcut', async ({ page }) => {
  await openBoard(page)
  await page.route(/Palette-.*\.js$/, async (route) => {
    await new Promise((later) => setTimeout(later, 400))
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Detail: 30-day', { delay: 5 })
  await expect(page.getByRole('combobox')).toHaveValue('Detail: 30-day')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toHaveValue('')
})

test('it leads to a proposal, to a development’s date and to another account as well', async ({ page }) => {
  await openBoard(page)
  const find = async (words: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(words)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await find('long-range strikes')
  await expect(proposal(page, '30-day halt on long-range strikes')).toBeInViewport()
  await find('peskov: ukraine is in effect')
  await expect(page.getByLabel('As of')).toHaveValue('2025-04-14')
  await find('account russia')
  await expect(account(page, 'Russia')).toBeChecked()
})

test('what is not there is said not to be, and Escape leaves it at that', async ({ page }) => {
  await openBoard(page)
  await button(page, 'Search and commands').click()
  const dialog = page.getByRole('dialog')
  await page.getByRole('combobox').fill('no such thing anywhere')
  await expect(dialog.getByRole('status')).toHaveText('Nothing found')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('single keys move the board, but are letters where one writes', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const field = page.getByLabel('As of')
  await page.keyboard.press('2')
  await expect(account(page, 'Russia')).toBeChecked()
  await page.keyboard.press(']')
  await expect(field).toHaveValue('2025-03-21')
  await page.keyboard.press('[')
  await expect(field).toHaveValue('2025-03-20')
  await page.keyboard.press('d')
  await expect(field).toBeFocused()
  await page.keyboard.type('3?]t')
  await expect(account(page, 'Russia')).toBeChecked()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(field).toHaveValue('3?]t')
})

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  await page.keyboard.press('?')
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(account(page, 'What is established')).toBeChecked()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect((await focused(page)).role).toBe('combobox')
})
