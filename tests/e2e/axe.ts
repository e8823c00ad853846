import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** How one gets to what a page can show, by its name. */
export type Views = Readonly<Record<string, (page: Page) => Promise<unknown>>>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every fault of a part of a page that axe knows; in the dark only those of its colours, since all else is as in the light. */
async function faults(page: Page, within: string, isDark: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      runOnly: isDark ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: rules },
    })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Tests each view, of it what lies within a selector: in the light at two widths, and its colours in the dark. */
export function testViews(within: string, views: Views): void {
  for (const [name, show] of Object.entries(views)) {
    test(`${name} has no fault that axe knows, in light and dark, on a desk and on a phone`, async ({ page }) => {
      await show(page)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await faults(page, within, false), `${width} pixels`).toEqual([])
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, 'the width that the page needs').toBeLessThanOrEqual(width)
      }
      // Colours are the same on a desk and on a phone.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page, within, true), 'dark').toEqual([])
    })
  }
}
