import type { Page } from '@playwright/test'
import { button, inAddress, openBoard, proposal } from './board.ts'
import { expect, test } from './fixtures.ts'

const chip = (page: Page) => page.getByRole('button', { name: /^Evidence: all but .*: take off$/ })

test('a source is left out in its row, every screen is drawn without it, and the strip leads back', async ({
  page,
}) => {
  await page.goto('#/ukraine-2025/accounts?as-of=2025-03-25')
  const box = page.getByRole('checkbox', { name: 'Leave out: The statements on the talks in Riyadh' })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await expect.poll(() => inAddress(page, 'without')).toBe('pravda-riyadh')
  await expect(chip(page)).toContainText('All but')

  await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click()
  const halt = proposal(page, 'Halt on energy strikes')
  await expect(halt).toHaveAttribute('data-status', 'tabled.ready')
  const away = page.getByRole('heading', { name: 'Without “The statements on the talks in Riyadh”' })
  await expect(away).toBeVisible()
  await page.reload()
  await expect(halt).toHaveAttribute('data-status', 'tabled.ready')
  await chip(page).click()
  await expect(halt).toHaveAttribute('data-status', 'inForce.holding')
  await expect(away).toHaveCount(0)
  await expect(button(page, 'Evidence')).toBeFocused()
  await page.goBack()
  await expect(halt).toHaveAttribute('data-status', 'tabled.ready')
})

test('of the sources in an address those that are not there are named, and the others left out', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25&without=nobody,pravda-riyadh')
  await expect(page.getByText('“nobody”')).toBeVisible()
  await expect.poll(() => inAddress(page, 'without')).toBe('pravda-riyadh')
})

test('a lane that an address names is scrolled to, and the palette opens a detail by its heading', async ({ page }) => {
  await openBoard(page, 'as-of=2025-04-14&select=proposal:energy-halt&part=lane:europe')
  const lane = page.locator('[data-lane=europe]')
  await expect(lane).toHaveAttribute('data-picked', 'true')
  await expect(lane).toBeInViewport()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Detail: 30-day')
  await page.getByRole('option', { name: /^Detail: 30-day ceasefire/ }).click()
  const title = '30-day ceasefire'
  await expect(
    page.getByRole('region', { name: `Detail: ${title}` }).getByRole('heading', { name: title, exact: true }),
  ).toBeFocused()
})

test('where to push is saved as SVG that stands alone, and as PNG', async ({ page }) => {
  await page.goto('#/ukraine-2025/scenarios?as-of=2025-03-25&scenario=kyiv-and-moscow-agree')
  for (const type of ['SVG', 'PNG'] as const) {
    await button(page, 'Save as a picture: 30-day ceasefire: Where to push').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: new RegExp(`^${type}`) }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`where-to-push.*\\.${type.toLowerCase()}$`))
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const saved = Buffer.concat(chunks)
    if (type === 'PNG') expect(saved.subarray(1, 4).toString()).toBe('PNG')
    else {
      expect(saved.toString()).toMatch(/^<svg[^>]* width="[\d.]+"/)
      expect(saved.toString()).not.toMatch(/class=|var\(--/)
      expect(saved.toString()).toContain('Source: Ukraine: the March 2025 proposals')
    }
  }
})
