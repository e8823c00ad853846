import type { Page } from '@playwright/test'
import { button, inAddress, openBoard, proposal, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'

const halt = 'Halt on energy strikes'
const detail = (page: Page, title: string) => page.getByRole('region', { name: `Detail: ${title}`, exact: true })
const heading = (page: Page, title: string) => detail(page, title).getByRole('heading', { name: title, exact: true })
const state = (page: Page, name: RegExp) =>
  detail(page, halt)
    .getByRole('group', { name: /^Statechart/ })
    .getByRole('button', { name })

test('by keyboard: the title of a card opens its detail beside the board, where its chart is walked, an event tried, and Escape leads back', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-04-14')
  const opener = proposal(page, halt).getByRole('button', { name: halt, exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, halt)).toBeFocused()
  await expect.poll(() => inAddress(page, 'select')).toBe('proposal:energy-halt')
  await expect(proposal(page, halt)).toBeInViewport()
  await expect(switches(page, "Kyiv's agreement to the ceasefire")).toBeVisible()

  const present = state(page, /^Strained, where it stands now, step 4 of the way$/)
  await expect(present).toHaveAttribute('tabindex', '0')
  await present.focus()
  await page.keyboard.press('ArrowDown')
  await expect(
    page.getByRole('img', { name: 'From strained, settlement of a breach leads to one-sided' }),
  ).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(state(page, /^Suspended$/)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'part')).toBe('state:tabled.pending')
  const told = detail(page, halt).getByRole('status')
  await expect(told).toContainText('What is established: 18 March to 19 March')
  await page.reload()
  await expect(told).toContainText('What is established: 18 March to 19 March')

  const settle = button(page, 'Settle the breach')
  await settle.focus()
  await expect(settle).toHaveAccessibleDescription(/In force since all that it requires is met/)
  await page.keyboard.press('Enter')
  await expect(whatIf(page)).toBeVisible()
  await expect(proposal(page, halt)).toHaveAttribute('data-status', 'inForce.holding')
  await expect(state(page, /^Holding, where it stands now/)).toBeVisible()

  const said = detail(page, halt)
    .getByRole('link', { name: /^Peskov/ })
    .last()
  const address = await said.getAttribute('href')
  expect(address).toContain('record?')
  expect(address).toContain('select=development:')
  await page.keyboard.press('Escape')
  await expect(detail(page, halt)).toHaveCount(0)
  await expect.poll(() => inAddress(page, 'select')).toBeNull()
  await page.goBack()
  await expect(detail(page, halt)).toBeVisible()
  await button(page, 'Close the details').click()
  await opener.click()
  await expect(heading(page, halt)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('on a phone the detail is a page of its own, with a way back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openBoard(page, 'as-of=2025-03-25')
  const exchange = 'Prisoner exchange of 19 March'
  const row = page.locator('[data-condition=prisoner-exchange]')
  await row.getByRole('button', { name: exchange, exact: true }).click()
  await expect(heading(page, exchange)).toBeInViewport()
  await expect(row).toBeHidden()
  await expect(detail(page, exchange)).toContainText('Satisfied since 19 March')
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('175 of 175 prisoners')
  await expect(page.getByRole('region', { name: 'By account, over time' })).toContainText(
    'They part on 18 March and meet on 19 March',
  )
  const russia = detail(page, exchange).getByRole('button', { name: /^Russia/ })
  await russia.click()
  await expect(russia).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => inAddress(page, 'part')).toBe('lane:russia')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.goBack()
  await expect(row).toBeVisible()
  await row.getByRole('button', { name: exchange, exact: true }).click()
  await button(page, 'Back to the board').click()
  await expect(row.getByRole('button', { name: exchange, exact: true })).toBeFocused()
})
