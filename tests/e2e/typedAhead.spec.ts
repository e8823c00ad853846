import type { Page } from '@playwright/test'
import { words } from '../../src/ui/words.ts'
import { button, openBoard } from './board.ts'
import { expect, test } from './fixtures.ts'
import { form } from './logging.ts'

/** From now on each script takes a while to come, as over a slow line. */
async function slowly(page: Page): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
}

const pasteField = (page: Page) => form(page).getByLabel(/^Paste/)
const headline = (page: Page) => form(page).getByLabel('Headline', { exact: true })

test('what is typed right after L waits for the form, letter by letter, and does nothing else', async ({ page }) => {
  await openBoard(page)
  await slowly(page)
  const address = new URL(page.url()).hash
  await page.keyboard.press('l')
  await page.keyboard.type('2 sides zz')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(' agree', { delay: 120 })
  await expect(pasteField(page)).toHaveValue('2 sides z agree')
  await expect(pasteField(page)).toBeFocused()
  await page.keyboard.type(', Kyiv says')
  await expect(pasteField(page)).toHaveValue('2 sides z agree, Kyiv says')
  expect(new URL(page.url()).hash.replace('/record', '/board')).toBe(address)
})

test('an article that is pasted right after L is read as one that is pasted into the form', async ({ page }) => {
  await openBoard(page)
  await slowly(page)
  await page.keyboard.press('l')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      'Envoys speak of monitoring\n\nThey met for the third time this week in the city.',
    )
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(headline(page)).toHaveValue('Envoys speak of monitoring')
})

test('L on a draft that was left leads to its headline, and L again back into it', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('l')
  await expect(pasteField(page)).toBeFocused()
  await page.keyboard.insertText('Envoys speak of monitoring\n\nThey met for the third time this week in the city.')
  await expect(headline(page)).toHaveValue('Envoys speak of monitoring')
  await page.keyboard.press('Escape')
  await expect(form(page)).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(headline(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type('z')
  await expect(headline(page)).toHaveValue('Envoys speak of monitoringz')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('l')
  await expect(form(page).getByRole('textbox').first()).toBeFocused()
  await expect(button(page, 'Log it')).toBeVisible()
})

test.describe('where the form cannot be had', () => {
  test.use({ expectedFaults: [/ERR_FAILED|dynamically imported/] })

  test('keys do again what they do', async ({ page }) => {
    await openBoard(page)
    const date = await page.getByLabel('As of').inputValue()
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
    await page.keyboard.press('l')
    await expect(page.getByRole('alert').filter({ hasText: words.app.broken })).toBeVisible()
    await page.keyboard.press('[')
    await expect(page.getByLabel('As of')).not.toHaveValue(date)
  })
})
