import type { Page } from '@playwright/test'

/** What has the focus, as a user meets it. */
export interface Stop {
  readonly role: string
  readonly name: string
  /** Whether it lies within the window, and nothing else on top of it. */
  readonly isInSight: boolean
  /** Whether it looks otherwise than without the focus. */
  readonly isMarked: boolean
}

const MOST_STOPS = 300

export const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const shown = element.closest('label') ?? element
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
    const box = shown.getBoundingClientRect()
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const top = document.elementFromPoint(x, y)
    const isUncovered = top !== null && (shown.contains(top) || top.contains(shown))
    // A browser scrolls by whole pixels.
    const [right, bottom] = [innerWidth + 1, innerHeight + 1]
    const isInside = box.width > 0 && box.top >= -1 && box.bottom <= bottom && box.left >= -1 && box.right <= right
    const marks = [element, shown].map((one) => getComputedStyle(one))
    return {
      role: element.getAttribute('role') ?? element.localName,
      name: (element.getAttribute('aria-label') ?? label?.textContent ?? '').trim(),
      isInSight: isInside && isUncovered,
      isMarked: marks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
    }
  })

/** Presses a key until the focus has left the page, or is back where it began, and tells each stop on the way. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (stop.role === 'body') break
    stops.push(stop)
  }
  return stops
}
