import type { Locator, Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { account, button, openBoard, proposal, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'

const supposing = 'as-of=2025-03-25&lens=russia&steps=condition:monitoring:satisfy'

test.describe('in print', () => {
  test('the view says its date, its account and what is supposed, without what only a screen can use', async ({
    page,
  }) => {
    await openBoard(page, supposing)
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Previous development', 'Next development', 'Evidence', 'Undo', 'Discard']) {
      await expect(button(page, name), name).toBeHidden()
    }
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByLabel('Open a dossier')).toBeHidden()
    await expect(page.getByText('25 March 2025').first()).toBeVisible()
    await expect(page.getByRole('radiogroup').getByText('Russia')).toBeVisible()
    await expect(page.getByRole('radiogroup').getByText('Ukraine')).toBeHidden()
    await expect(whatIf(page)).toContainText('Effective control of the ceasefire is satisfied')
  })

  test('cards and rows are not cut by the end of a sheet, and it all goes on a few sheets', async ({ page }) => {
    await openBoard(page, supposing)
    await page.emulateMedia({ media: 'print' })
    const breaks = await page
      .locator('article, [data-condition]')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))])
    expect(breaks).toEqual(['avoid'])
    const sheets = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
    const count = sheets.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(count).toBeGreaterThanOrEqual(1)
    expect(count).toBeLessThanOrEqual(7)
  })

  test('every scenario is on paper, whatever the sheet', async ({ page }) => {
    await page.goto('./#/ukraine-2025/scenarios?as-of=2025-03-25')
    await expect(page.getByRole('region', { name: 'Every combination', exact: true })).toBeVisible()
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true })
    for (const title of ['The record', 'Kyiv and Moscow both', 'Monitoring first', 'Talks in Istanbul']) {
      expect(text.replace(/\s+/g, ' ')).toContain(title)
    }
  })

  test('paper is light, also from a dark screen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openBoard(page, supposing)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const [ink, card] = await proposal(page, '30-day ceasefire').evaluate((one) => {
      const { color, backgroundColor } = getComputedStyle(one)
      return [color, backgroundColor].map((text) => Number(text.match(/\d+/)?.[0]))
    })
    expect(ink).toBeLessThan(100)
    expect(card).toBeGreaterThan(240)
  })
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  /** Whether a thing and what is right around it look otherwise after something was done. */
  async function changes(page: Page, thing: Locator, deed: () => Promise<unknown>): Promise<boolean> {
    await thing.scrollIntoViewIfNeeded()
    const box = await thing.boundingBox()
    if (box === null) throw new Error('What is looked at has no place.')
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }
    const before = await page.screenshot({ clip, animations: 'disabled' })
    await deed()
    return !before.equals(await page.screenshot({ clip, animations: 'disabled' }))
  }

  test('one sees what is switched on, which account is chosen, and where the focus is', async ({ page }) => {
    await openBoard(page, 'as-of=2025-03-25')
    await page.keyboard.press('Tab')
    const switched = switches(page, 'Monitoring of the energy halt')
    const other = switches(page, 'Talks on a settlement and its root causes')
    await other.focus()
    expect(await changes(page, switched, () => switched.focus())).toBe(true)
    await page.keyboard.press('Space')
    await expect(whatIf(page)).toBeVisible()
    await other.focus()
    expect(await changes(page, switched, () => switched.dispatchEvent('click'))).toBe(true)

    const europe = page.getByRole('radiogroup').locator('label', { hasText: 'Europe' })
    await account(page, 'Europe').check()
    await other.focus()
    expect(await changes(page, europe, () => account(page, 'Russia').check())).toBe(true)
    for (const thing of [page.getByRole('slider'), button(page, 'Search and commands'), account(page, 'Russia')]) {
      await other.focus()
      await page.keyboard.press('Tab')
      expect(await changes(page, thing, () => thing.focus()), String(thing)).toBe(true)
    }
  })
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves', async ({ page }) => {
    await openBoard(page, 'as-of=2025-03-25')
    await switches(page, 'Effective control of the ceasefire').click()
    await button(page, 'Next development').click()
    await account(page, 'Russia').check()
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 20).length,
    )
    expect(moving).toBe(0)
    const longest = await page
      .locator('main *, header *, section *')
      .evaluateAll((all) => Math.max(...all.map((one) => Number.parseFloat(getComputedStyle(one).transitionDuration))))
    expect(longest).toBeLessThanOrEqual(0.02)
  })
})
