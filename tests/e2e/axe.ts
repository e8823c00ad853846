import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** How one gets to what a page can show, by its name. */
export type Views = Readonly<Record<string, (page: Page) => Promise<unknown>>>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every fault of a page that axe knows, or of a part of it. */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(within)
    // Else it gathers what it found in a page of its own, which takes longer than the finding. No page here has frames.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: rules } })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const looks = [
  [1440, 'dark'],
  [390, 'light'],
] as const

/**
 * Tests each view, of it what lies within a selector: on a desk in the dark, and on a phone in the light. axe takes
 * seconds for a page: it looks at the views by turns in the one and the other, and in the soak at each in both.
 */
export function testViews(within: string, views: Views): void {
  for (const [place, [name, show]] of Object.entries(views).entries()) {
    test(`${name} has no fault that axe knows, and fits a desk in the dark and a phone in the light`, async ({
      page,
    }) => {
      await show(page)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      for (const [turn, [width, colorScheme]] of looks.entries()) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        if (process.env.SOAK === '1' || place % looks.length === turn) {
          expect(await faults(page, within), `${width} pixels, ${colorScheme}`).toEqual([])
        }
        // A page takes a moment to lay itself out anew.
        const needed = () => page.evaluate(() => document.documentElement.scrollWidth)
        await expect.poll(needed, 'the width that the page needs').toBeLessThanOrEqual(width)
      }
    })
  }
}
