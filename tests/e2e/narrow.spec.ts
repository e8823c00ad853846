import type { Page } from '@playwright/test'
import { button, openBoard, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf } from './ownDossier.ts'

const supposing = 'as-of=2025-04-14&known-at=2025-05-01&trust=C3&steps=condition:monitoring:satisfy'

/** How far the page can be scrolled sideways, in CSS pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth)

/** What reaches beyond the edge of the window, or shows less of its words than it holds. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const isUnseen = style.visibility === 'hidden' || style.clipPath !== 'none'
        if (box.width <= 1 || isUnseen || element.closest('svg') !== null) return false
        const isClipped = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        return box.right > window.innerWidth + 1 || box.left < -1 || (isClipped && element.localName !== 'input')
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  )

/** Expects that all of the page is within its window, once it has taken to its size. */
async function expectWhole(page: Page): Promise<void> {
  await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0)
  expect(await cut(page)).toEqual([])
}

const sizes = [
  ['on a phone', 390, 844],
  ['on the narrowest page', 320, 640],
  ['on a desk at 200 % zoom', 720, 450],
  ['on a small desk at 200 % zoom', 640, 400],
] as const

test.describe('with fine pixels', () => {
  test.use({ deviceScaleFactor: 2 })

  test('nothing is cut off on a small page, and nothing has to be scrolled sideways', async ({ page }) => {
    await openBoard(page, supposing)
    for (const [what, width, height] of sizes) {
      await test.step(what, async () => {
        await page.setViewportSize({ width, height })
        await expect(whatIf(page)).toBeVisible()
        await expectWhole(page)
        await button(page, 'Other events: Halt on energy strikes').click()
        await expect(page.getByRole('menuitem').first()).toBeInViewport()
        expect(await overhang(page)).toBeLessThanOrEqual(0)
        await page.keyboard.press('Escape')
        await button(page, 'Evidence').click()
        await expect(page.getByRole('group', { name: 'Which evidence counts' })).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Escape')
        await page.getByLabel('Open a dossier').setInputFiles(fileOf({ format: 'parley/1', parties: [{}] }))
        await expect(page.getByRole('alert')).toBeVisible()
        await expectWhole(page)
        await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
      })
    }
  })
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true })

  test('what is touched is at least 24 pixels high and wide', async ({ page }) => {
    await openBoard(page, supposing)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, label, [role=slider], select, summary, nav a')].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const isShown = width > 1 && height > 1 && getComputedStyle(element).clipPath === 'none'
        return isShown && (width < 24 || height < 24) ? [`${element.outerHTML.slice(0, 90)} ${width}×${height}`] : []
      }),
    )
    // The words of the date's label stand above a field that is large enough itself.
    expect(small.filter((one) => !one.includes('<label for='))).toEqual([])
  })

  test('a tap turns a switch, opens a menu and chooses from it, and moves nothing else', async ({ page }) => {
    await openBoard(page, 'as-of=2025-03-25')
    await switches(page, 'Effective control of the ceasefire').tap()
    await expect(switches(page, 'Effective control of the ceasefire')).toBeChecked()
    await button(page, 'Other events: Stop of arms supplies to Ukraine').tap()
    await page.getByRole('menuitem', { name: /^Waive/ }).tap()
    await expect(switches(page, 'Stop of arms supplies to Ukraine')).toBeChecked()

    const trigger = button(page, 'Other events: 30-day ceasefire')
    await trigger.scrollIntoViewIfNeeded()
    const before = await trigger.boundingBox()
    await trigger.tap()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await trigger.boundingBox()).toEqual(before)
  })
})

/** Adds rules to the page as a user's own style sheet does. */
const restyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)

test('wider spacing and letters twice as large cut nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openBoard(page, supposing)
  const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important'
  await restyle(page, `* { ${spacing} } p { margin-block-end: 2em !important }`)
  await expectWhole(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await restyle(page, 'html { font-size: 200% !important }')
  await expectWhole(page)
})
