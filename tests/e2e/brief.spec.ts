import type { Page } from '@playwright/test'
import { inAddress, showDate, switches } from './board.ts'
import { inBrief, openBrief, present, room, slide, titles } from './brief.ts'
import { expect, test } from './fixtures.ts'

const first = ['Bottom line up front', '30-day ceasefire', 'Where accounts differ', 'Scenarios', 'Sources']

test('a part is left out and put in again by its switch, and the address keeps that', async ({ page }) => {
  await openBrief(page)
  expect(await titles(page)).toEqual(first)
  await switches(inBrief(page), 'Scenarios').click()
  await expect(inBrief(page).getByRole('switch')).toHaveCount(4)
  expect(inAddress(page, 'brief')).toBe('-scenarios')
  await page.reload()
  await expect(inBrief(page).getByRole('switch')).toHaveCount(4)
  await switches(page.getByRole('list', { name: 'Left out' }), 'Scenarios').click()
  await expect.poll(() => titles(page)).toEqual(first)
})

test('a part is moved by the keyboard, which is read out and keeps the focus', async ({ page }) => {
  await openBrief(page)
  const grip = page.getByRole('button', { name: 'Move Sources' })
  await grip.focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('Sources is now 4 of 5')).toBeAttached()
  await expect(grip).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect
    .poll(() => titles(page))
    .toEqual(['Bottom line up front', '30-day ceasefire', 'Sources', 'Where accounts differ', 'Scenarios'])
  await page.reload()
  await expect.poll(() => titles(page)).toContain('Sources')
  expect((await titles(page))[2]).toBe('Sources')
})

test('a chart on the slide of a proposal is drawn large enough to be read', async ({ page }) => {
  await openBrief(page, 'as-of=2025-03-25&brief=full')
  await inBrief(page).getByText('Halt on energy strikes').click()
  const named = slide(page)
    .getByRole('img', { name: /^In force by each count/ })
    .getByText('By Russia’s count')
  await expect.poll(async () => (await named.boundingBox())?.height).toBeGreaterThan(9)
})

test('a part is dragged to another place', async ({ page }) => {
  await openBrief(page)
  const target = await inBrief(page).getByRole('listitem').first().boundingBox()
  await page.getByRole('button', { name: 'Move Scenarios' }).hover()
  await page.mouse.down()
  await page.mouse.move(200, (target?.y ?? 0) + 4, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await titles(page))[0]).toBe('Scenarios')
})

test('a headline of one’s own outlasts a reload, and warns when the facts beneath have changed', async ({ page }) => {
  await openBrief(page)
  await page.getByRole('button', { name: 'Write your own' }).click()
  await page.getByLabel('Your own headline').fill('Nothing moves before Easter')
  await page.keyboard.press('Enter')
  await expect(slide(page).getByRole('heading', { name: 'Nothing moves before Easter' })).toBeVisible()
  await expect(slide(page).getByText('analyst’s words')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /Saved \d/ })).toBeVisible()
  await page.reload()
  await expect(slide(page).getByRole('heading', { name: 'Nothing moves before Easter' })).toBeVisible()
  await expect(page.getByText('The facts beneath have changed')).toHaveCount(0)
  await showDate(page, '2025-04-20')
  await expect(page.getByText('The facts beneath have changed since you wrote this.')).toBeVisible()
  await page.getByRole('button', { name: 'Use the record’s headline' }).click()
  await expect(page.getByText('Headline from the record.')).toBeVisible()
})

test('a briefing that is saved is opened as it was, and made again marks what has changed', async ({ page }) => {
  await openBrief(page)
  await switches(inBrief(page), 'Scenarios').click()
  await page.getByRole('button', { name: 'Save this briefing' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Briefing of 25 March 2025')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Close Briefing of 25 March 2025' }).click()
  await showDate(page, '2025-03-18')
  await page.getByRole('button', { name: /^Briefing of 25 March 2025/ }).click()
  await expect(page.getByLabel('As of')).toHaveValue(/25 March 2025|2025-03-25/)
  await expect(inBrief(page).getByRole('switch')).toHaveCount(4)
  await page.getByRole('button', { name: 'More: Briefing of 25 March 2025' }).click()
  await page.getByRole('menuitem', { name: 'Make again today' }).click()
  await expect(page.getByRole('heading', { name: 'Changed since “Briefing of 25 March 2025”' })).toBeInViewport()
  await page.getByRole('button', { name: 'More: Briefing of 25 March 2025' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: delete briefing “Briefing of 25 March 2025”' }).click()
  await expect(page.getByRole('button', { name: /^Briefing of 25 March 2025/ })).toBeVisible()
})

test('what a slide rests on is listed, each with the way to the record', async ({ page }) => {
  await openBrief(page)
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('link', { name: 'in the record' }).first().click()
  await expect(page.getByRole('heading', { name: 'Record', exact: true })).toBeVisible()
  expect(inAddress(page, 'select')).toMatch(/^development:/)
})

test('a presentation is driven by keys, and gives the focus back to where it began', async ({ page }) => {
  await openBrief(page)
  await present(page)
  await expect(slide(room(page))).toHaveAccessibleName('Slide 1 of 5: Bottom line up front')
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key)
  await expect(slide(room(page))).toHaveAccessibleName('Slide 4 of 5: Scenarios')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'The screen is black' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(slide(room(page))).toHaveAccessibleName('Slide 3 of 5: Where accounts differ')
  await page.keyboard.press('o')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(slide(room(page))).toHaveAccessibleName('Slide 5 of 5: Sources')
  await page.keyboard.press('?')
  await expect(room(page).getByRole('region', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('?')
  await room(page).getByRole('button', { name: 'End', exact: true }).click()
  await expect(room(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('what does not fit a slide is scrolled by the keys that go on, before they turn it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 480 })
  await openBrief(page, 'as-of=2025-03-25&brief=full,at=sources')
  await present(page)
  const body = slide(room(page)).locator('[data-body]')
  const name = (await slide(room(page)).getAttribute('aria-label')) ?? ''
  await page.keyboard.press('PageDown')
  await expect.poll(() => body.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
  await expect(slide(room(page))).toHaveAccessibleName(name)
  const presses = await body.evaluate((one) => Math.ceil(one.scrollHeight / one.clientHeight) * 2)
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(' ')
  await expect(slide(room(page))).not.toHaveAccessibleName(name)
})

test('a switch while presenting makes a what-if, marked on the slide, which leads back to the record', async ({
  page,
}) => {
  await openBrief(page)
  await present(page)
  await page.keyboard.press('ArrowRight')
  await switches(room(page), 'Stop of arms supplies to Ukraine').click()
  await expect(slide(room(page))).toHaveAccessibleName('Slide 2 of 5: 30-day ceasefire')
  await expect(slide(room(page)).getByText('what if').first()).toBeVisible()
  await expect(slide(room(page)).getByText('Pending').first()).toBeVisible()
  await expect(slide(room(page)).locator('s')).toHaveText('Blocked')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(slide(room(page))).toHaveAccessibleName('Slide 2 of 5: 30-day ceasefire')
  await page.keyboard.press('ArrowRight')
  await expect(slide(room(page))).toHaveAccessibleName('Slide 3 of 5: Where accounts differ')
  await page.keyboard.press('ArrowLeft')
  await room(page).getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(slide(room(page)).locator('s')).toHaveCount(0)
  await switches(room(page), 'Stop of arms supplies to Ukraine').click()
  await room(page).getByRole('button', { name: 'Back to the record' }).click()
  await expect(slide(room(page)).getByText('Blocked').first()).toBeVisible()
  expect(inAddress(page, 'steps')).toBeNull()
})

test('the speaker’s window follows the presentation, and turns its slides', async ({ page }) => {
  await openBrief(page)
  await present(page)
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(speaker.getByRole('heading', { name: 'Slide 1 of 5: Bottom line up front' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(speaker.getByRole('heading', { name: 'Slide 2 of 5: 30-day ceasefire' })).toBeVisible()
  await speaker.getByRole('button', { name: 'Next slide' }).click()
  await expect(slide(room(page))).toHaveAccessibleName('Slide 3 of 5: Where accounts differ')
  await speaker.reload()
  await expect(speaker.getByRole('heading', { name: 'Slide 3 of 5: Where accounts differ' })).toBeVisible()
  await room(page).getByRole('button', { name: 'End', exact: true }).click()
  await expect(speaker.getByText('The presentation has ended.')).toBeVisible()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a presentation is turned by swipes and by presses at its sides, and scrolls along a slide', async ({
    page,
  }) => {
    await openBrief(page)
    await present(page)
    const shown = slide(room(page))
    await page.touchscreen.tap(380, 600)
    await expect(shown).toHaveAccessibleName('Slide 2 of 5: 30-day ceasefire')
    await page.touchscreen.tap(8, 600)
    await expect(shown).toHaveAccessibleName('Slide 1 of 5: Bottom line up front')
    await drag(page, [330, 300], [60, 320])
    await expect(shown).toHaveAccessibleName('Slide 2 of 5: 30-day ceasefire')
    await drag(page, [200, 500], [210, 200])
    await expect.poll(() => shown.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
    await expect(shown).toHaveAccessibleName('Slide 2 of 5: 30-day ceasefire')
    await drag(page, [60, 300], [330, 320])
    await expect(shown).toHaveAccessibleName('Slide 1 of 5: Bottom line up front')
  })
})

/** Draws one finger over the page, as the browser has it from a touch screen. */
async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const steps = 8
  const at = (step: number) => [
    {
      x: from[0] + ((to[0] - from[0]) * step) / steps,
      y: from[1] + ((to[1] - from[1]) * step) / steps,
    },
  ]
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step += 1) {
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  }
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await devTools.detach()
}
