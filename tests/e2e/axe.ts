import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** How one gets to what a page can show, by its name. */
export type Views = Readonly<Record<string, (page: Page) => Promise<unknown>>>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every fault of a part of a page that axe knows. */
async function faults(page: Page, within: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: rules } })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Tests each view, of it what lies within a selector: on a desk in the dark, on a phone in the light. */
export function testViews(within: string, views: Views): void {
  for (const [name, show] of Object.entries(views)) {
    test(`${name} has no fault that axe knows, on a desk in the dark, on a phone in the light`, async ({ page }) => {
      await show(page)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      for (const [width, colorScheme] of [
        [1440, 'dark'],
        [390, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await faults(page, within), `${width} pixels, ${colorScheme}`).toEqual([])
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, 'the width that the page needs').toBeLessThanOrEqual(width)
      }
    })
  }
}
