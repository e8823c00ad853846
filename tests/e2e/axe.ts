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

/** Tests each view, of it what lies within a selector, at two widths and in both schemes of colour. */
export function testViews(within: string, views: Views): void {
  for (const [name, show] of Object.entries(views)) {
    test(`${name} has no fault that axe knows, in light and dark, on a desk and on a phone`, async ({ page }) => {
      await show(page)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await faults(page, within, colorScheme === 'dark'), `${width} pixels, ${colorScheme}`).toEqual([])
        }
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, 'the width that the page needs').toBeLessThanOrEqual(width)
      }
    })
  }
}
