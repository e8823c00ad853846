import { button, openBoard } from './board.ts'
import { expect, test } from './fixtures.ts'

const steps = [
  'condition:russia-agreement:agree@2025-03-28',
  'condition:monitoring:satisfy@2025-04-15',
  'proposal:ceasefire-30d:enterForce@2025-04-16',
].join(',')

test('the dated steps of a what-if stand in time, hollow, and what they bring about is hatched', async ({ page }) => {
  await openBoard(page, `as-of=2025-03-27&steps=${steps}`)
  const strip = page.getByRole('region', { name: 'Date and account' })
  await expect(strip.getByText('what-if steps')).toBeVisible()
  await expect(strip.getByRole('slider')).toHaveAccessibleDescription(/28 March 2025: .* is given/)
  await expect(strip.getByRole('list', { name: 'In force with the what-if' })).toContainText(
    '30-day ceasefire: from 16 April 2025 until 16 May 2025',
  )
  // Hatched for the eye as well: the bar's fill is a pattern that the page holds.
  const fill = await strip.locator('rect[fill^="url(#"]').last().getAttribute('fill')
  await expect(page.locator(fill?.slice('url('.length, -1).replaceAll(':', '\\:') ?? 'none')).toHaveCount(1)

  const next = button(page, 'Next development')
  await expect(next).toHaveAttribute('title', 'Next: what-if step, 28 March 2025')
  await next.click()
  await expect(page.getByLabel('As of')).toHaveValue('2025-03-28')
  await page.keyboard.press(']')
  await page.keyboard.press('[')
  await expect(page.getByLabel('As of')).toHaveValue('2025-03-28')

  await button(page, 'Discard').click()
  await expect(strip.getByText('what-if steps')).toHaveCount(0)
})
