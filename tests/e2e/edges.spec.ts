import { faults } from './axe.ts'
import { account, button, inAddress, openBoard, proposal, switches } from './board.ts'
import { expect, test } from './fixtures.ts'
import { focused } from './focus.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

test('Escape closes the palette, and the focus goes back to where it was', async ({ page }) => {
  await openBoard(page)
  for (const place of [
    button(page, 'Search and commands'),
    switches(page, 'Talks on a settlement and its root causes'),
  ]) {
    await place.focus()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(place).toBeFocused()
  }
})

test('? lists the keys, and Escape leaves the list where one was', async ({ page }) => {
  await openBoard(page)
  await account(page, 'Ukraine').focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help).toContainText('Ctrl K')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(account(page, 'Ukraine')).toBeFocused()
})

test('the dialog that extends a proposal gives the focus back to the menu that led there', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  const trigger = button(page, 'Other events: Halt on energy strikes')
  for (const end of ['Escape', 'Enter']) {
    await trigger.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('e')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Until')).toBeFocused()
    await page.keyboard.press(end)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(trigger).toBeFocused()
  }
})

test('menus and dialogs lie within a small window', async ({ page }) => {
  await openBoard(page, 'as-of=2025-04-14')
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [720, 450],
    [640, 400],
  ] as const) {
    await test.step(`of ${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height })
      for (const title of ['30-day ceasefire', 'Halt on energy strikes', 'Safe navigation in the Black Sea']) {
        await button(page, `Other events: ${title}`).click()
        await expect(page.getByRole('menu'), title).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('End')
        await expect(page.getByRole('menuitem').last()).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Escape')
      }
      for (const key of ['Control+k', '?']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog'), key).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    })
  }
})

test('what is typed right after Ctrl+K goes into the palette, also while that is still on its way', async ({
  page,
}) => {
  await page.route('**/Palette-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400))
    await route.continue()
  })
  await openBoard(page, 'as-of=2025-03-20')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('2t')
  await expect(page.getByRole('combobox')).toBeVisible()
  expect(inAddress(page, 'as-of')).toBe('2025-03-20')
  await expect(account(page, 'What is established')).toBeChecked()
})

for (const title of ['Halt on energy strikes', 'Effective control of the ceasefire']) {
  test(`the menu of ${title} has no fault that axe knows`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openBoard(page, 'as-of=2025-03-25')
    await button(page, `Other events: ${title}`).click()
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    expect(await faults(page, '[role=menu]')).toEqual([])
  })
}

test('a filter of the evidence is taken off by keys, and the focus stays in the strip', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25&known-at=2025-03-20')
  await button(page, 'As known on 20 March 2025: take off').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'known-at')).toBeNull()
  expect((await focused(page)).role).not.toBe('body')
})

test('Home on the timeline leads to its first day, and pressed again no further', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const slider = page.getByRole('slider', { name: 'Timeline' })
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuenow', '0')
  const first = await page.getByLabel('As of').inputValue()
  await slider.press('Home')
  await expect(page.getByLabel('As of')).toHaveValue(first)
})

test('a long word in a title breaks, and pushes nothing out of its card', async ({ page }) => {
  const title = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'
  await page.goto('./')
  const proposals = ownDossier.proposals.map((one) => ({ ...one, title }))
  await page.getByLabel('Open a dossier').setInputFiles(fileOf({ ...ownDossier, proposals }))
  await expect(proposal(page, title)).toBeVisible()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const card = await proposal(page, title).boundingBox()
    const menu = await button(page, `Other events: ${title}`).boundingBox()
    const heading = await proposal(page, title)
      .getByRole('heading', { level: 2 })
      .evaluate((one) => one.scrollWidth - one.clientWidth)
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual((card?.x ?? 0) + (card?.width ?? 0))
    expect(heading).toBeLessThanOrEqual(0)
  }
})
