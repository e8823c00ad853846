import { account, inAddress, openBoard, proposal, showDate, statuses } from './board.ts'
import { expect, test } from './fixtures.ts'

test('an instant draws the board between two developments of one day', async ({ page }) => {
  await openBoard(page)
  const truce = proposal(page, 'Easter truce')
  await showDate(page, '2025-04-19T17:30:00+03:00')
  await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
  await expect(truce).toContainText('Starts 19 April, 18:00')
  await showDate(page, '2025-04-19T18:00:00+03:00')
  await expect(truce).toHaveAttribute('data-status', 'inForce.oneSided')
  await showDate(page, '2025-04-19T21:00:00+03:00')
  await expect(truce).toHaveAttribute('data-status', 'inForce.holding')
})

test('what is no date is refused in a sentence, stays as it was typed, and leaves the board alone', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-20&lens=russia')
  const before = await statuses(page)
  const field = page.getByLabel('As of')
  const fault = page.getByRole('alert')
  for (const bad of ['2025-02-30', 'last Tuesday', '2025-04-19T18:00:00', '']) {
    await showDate(page, bad)
    await expect(fault).toContainText(bad)
    await expect(fault).toContainText('such as 2025-03-25')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/such as 2025-03-25/)
    await field.blur()
    await expect(field).toHaveValue(bad)
    expect(await statuses(page)).toEqual(before)
    await expect.poll(() => inAddress(page, 'as-of')).toBe('2025-03-20')
  }
  await showDate(page, '2025-03-21')
  await expect(fault).toHaveCount(0)
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await expect.poll(() => inAddress(page, 'as-of')).toBe('2025-03-21')
})

test('a date typed key by key is one step of the way back', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const field = page.getByLabel('As of')
  await field.click()
  await page.keyboard.type('2025-04-19T18:00:00+03:00')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'as-of')).toBe('2025-04-19T18:00:00+03:00')
  await page.reload()
  await expect(field).toHaveValue('2025-04-19T18:00:00+03:00')
  await page.goBack()
  await expect(field).toHaveValue('2025-03-20')
})

test('the timeline is slid along by keys, by days, by pages and to its end, and one step back leads to where it began', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-20&lens=russia')
  const field = page.getByLabel('As of')
  const slider = page.getByRole('slider', { name: 'Timeline' })
  await slider.focus()
  await slider.press('ArrowLeft')
  await expect(field).toHaveValue('2025-03-19')
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '18 March 2025')
  await expect(proposal(page, 'Halt on energy strikes')).toHaveAttribute('data-status', 'inForce.oneSided')
  await slider.press('End')
  await expect(field).not.toHaveValue('2025-03-18')
  const [now, most] = await slider.evaluate((thumb) => [thumb.ariaValueNow, thumb.ariaValueMax])
  expect(now).toBe(most)
  await slider.press('PageDown')
  await expect(slider).not.toHaveAttribute('aria-valuenow', most ?? '')
  await expect(slider).toBeFocused()

  await account(page, 'Ukraine').check()
  await expect.poll(() => inAddress(page, 'lens')).toBe('ukraine')
  const there = await field.inputValue()
  await expect.poll(() => inAddress(page, 'as-of')).toBe(there)
  await page.goBack()
  await expect(account(page, 'Russia')).toBeChecked()
  await expect(field).toHaveValue(there)
  await page.goBack()
  await expect(field).toHaveValue('2025-03-20')
})

test('the timeline is dragged along by the pointer, and the page under it stays put', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const slider = page.getByRole('slider', { name: 'Timeline' })
  const box = await slider.boundingBox()
  if (box === null) throw new Error('The slider has no place.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y, { steps: 4 })
  await page.mouse.up()
  const field = page.getByLabel('As of')
  await expect(field).not.toHaveValue('2025-03-20')
  expect(await field.inputValue()).toMatch(/^2025-0[34]-\d\d$/)
  await expect.poll(() => inAddress(page, 'as-of')).toBe(await field.inputValue())
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
