import type { Page } from '@playwright/test'
import { inAddress, openBoard } from './board.ts'
import { expect, test } from './fixtures.ts'
import { recordIsRead } from './logging.ts'

const height = (page: Page): Promise<number> => page.evaluate(() => window.scrollY)

/** What comes late above the place where one is, the browser makes room for: so a height is one up to some lines. */
const isAbout = async (page: Page, y: number): Promise<boolean> => Math.abs((await height(page)) - y) < 150

/** Waits until nothing comes any more that moves what stands below it. */
async function isWhole(page: Page): Promise<void> {
  await expect(cards(page).nth(5)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

/** Goes to a height as somebody does who has touched the page before. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await page.keyboard.press('Shift')
  await page.evaluate(async (to) => {
    window.scrollTo(0, to)
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  }, y)
}

const feed = (page: Page) => page.getByRole('feed')
const cards = (page: Page) => page.getByRole('article')

for (const [width, depth] of [
  [1280, 1500],
  [390, 2600],
] as const) {
  test(`on a page ${width} pixels wide each screen begins at its top, and the way back leads to where one was`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openBoard(page)
    await isWhole(page)
    // The second time the screens are there at once.
    for (const round of [1, 2]) {
      await scrollTo(page, depth + round)
      await expect.poll(() => isAbout(page, depth + round)).toBe(true)
      await page.keyboard.press('r')
      await expect(feed(page)).toBeVisible()
      await expect.poll(() => height(page)).toBe(0)
      await scrollTo(page, 300)
      await page.goBack()
      await expect.poll(() => isAbout(page, depth + round)).toBe(true)
      await page.goForward()
      await expect(feed(page)).toBeVisible()
      await expect.poll(() => isAbout(page, 300)).toBe(true)
      await page.goBack()
      await expect.poll(() => isAbout(page, depth + round)).toBe(true)
    }
  })
}

test('who scrolls by hand while a page comes back is not moved', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openBoard(page)
  await isWhole(page)
  await scrollTo(page, 1500)
  await page.keyboard.press('r')
  await expect(feed(page)).toBeVisible()
  await page.goBack()
  await expect(cards(page).first()).toBeVisible()
  await page.mouse.move(400, 500)
  await page.mouse.wheel(0, -5000)
  await expect.poll(() => isAbout(page, 0)).toBe(true)
  await page.waitForTimeout(500)
  expect(await isAbout(page, 0)).toBe(true)
})

test('after the way back within a screen the next one begins at its top', async ({ page }) => {
  await openBoard(page, 'as-of=2025-05-20')
  await isWhole(page)
  await page.keyboard.press('r')
  await recordIsRead(page)
  await page.getByRole('combobox', { name: 'Party' }).selectOption('Russia')
  await expect.poll(() => inAddress(page, 'find')).toBe('party:russia')
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Party' })).toHaveValue('')
  await scrollTo(page, 900)
  await expect.poll(() => isAbout(page, 900)).toBe(true)
  await page.keyboard.press('b')
  await expect(cards(page).first()).toBeVisible()
  await expect(feed(page)).toHaveCount(0)
  await isWhole(page)
  expect(await height(page)).toBe(0)
})

test('a link to another dossier or screen leads to its top', async ({ page }) => {
  await openBoard(page)
  await isWhole(page)
  await scrollTo(page, 1200)
  await page.evaluate(() => {
    location.hash = '#/ukraine-2025/record'
  })
  await expect(feed(page)).toBeVisible()
  await expect.poll(() => height(page)).toBe(0)
  await page.goBack()
  await expect(cards(page).first()).toBeVisible()
  await expect.poll(() => isAbout(page, 1200)).toBe(true)
})
