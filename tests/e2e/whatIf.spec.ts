import { button, condition, inAddress, openBoard, proposal, statuses, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

test.describe('on a dossier of one’s own', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await page.getByLabel('Open a dossier').setInputFiles(fileOf(ownDossier))
    await expect(proposal(page, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.pending')
  })

  test('what is open is switched on until the proposal is ready, and off again until nothing is supposed', async ({
    page,
  }) => {
    const truce = proposal(page, 'Truce at the river')
    const consent = switches(truce, 'The South agrees')
    const bridge = switches(truce, 'The bridge is cleared')
    await expect(whatIf(page)).toHaveCount(0)
    await consent.click()
    await expect(consent).toBeChecked()
    await expect(condition(truce, 'south-agreement')).toHaveAttribute('data-status', 'agreed')
    await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
    await expect(whatIf(page)).toBeVisible()

    await bridge.click()
    await expect(condition(truce, 'bridge')).toHaveAttribute('data-status', 'satisfied')
    await expect(truce).toHaveAttribute('data-status', 'tabled.ready')
    await expect(whatIf(page)).toContainText('would be ready instead of pending')
    await expect.poll(() => inAddress(page, 'steps')).toBe('condition:south-agreement:agree,condition:bridge:satisfy')

    await consent.click()
    await expect.poll(() => inAddress(page, 'steps')).toBe('condition:bridge:satisfy')
    await bridge.click()
    await expect(consent).not.toBeChecked()
    await expect(bridge).not.toBeChecked()
    await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
    await expect(whatIf(page)).toHaveCount(0)
    await expect.poll(() => inAddress(page, 'steps')).toBeNull()
  })

  test('steps are undone and redone one by one, and all are discarded at once', async ({ page }) => {
    const truce = proposal(page, 'Truce at the river')
    await switches(truce, 'The South agrees').click()
    await switches(truce, 'The bridge is cleared').click()
    await button(page, 'Undo').click()
    await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
    await expect(switches(truce, 'The South agrees')).toBeChecked()
    await button(page, 'Undo').click()
    await expect(switches(truce, 'The South agrees')).not.toBeChecked()
    await button(page, 'Redo').click()
    await button(page, 'Redo').click()
    await expect(truce).toHaveAttribute('data-status', 'tabled.ready')
    await button(page, 'Discard').click()
    await expect(whatIf(page)).toHaveCount(0)
    await expect(truce).toHaveAttribute('data-status', 'tabled.pending')
    await expect.poll(() => inAddress(page, 'steps')).toBeNull()
  })

  test('another event is taken from the menu of a condition, which offers only what its chart takes', async ({
    page,
  }) => {
    const truce = proposal(page, 'Truce at the river')
    await button(page, 'Other events: The bridge is cleared').click()
    const menu = page.getByRole('menu')
    await expect(menu.getByRole('menuitem', { name: /^Breach/ })).toBeDisabled()
    await menu.getByRole('menuitem', { name: /^Refuse/ }).click()
    await expect(menu).toHaveCount(0)
    await expect(condition(truce, 'bridge')).toHaveAttribute('data-status', 'refused')
    await expect(truce).toHaveAttribute('data-status', 'tabled.blocked')
    await switches(truce, 'The bridge is cleared').click()
    await expect(switches(truce, 'The bridge is cleared')).toBeChecked()
    await switches(truce, 'The bridge is cleared').click()
    await expect(whatIf(page)).toHaveCount(0)
  })
})

test('the proposal that comes with Parley is made ready switch by switch, and taken back', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  const record = await statuses(page)
  const ceasefire = proposal(page, '30-day ceasefire')
  const open = ceasefire.getByRole('switch', { checked: false })
  const titles = await open.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  expect(titles).toHaveLength(5)
  for (const title of titles) {
    await expect(ceasefire).not.toHaveAttribute('data-status', 'tabled.ready')
    await switches(ceasefire, title).click()
  }
  await expect(ceasefire).toHaveAttribute('data-status', 'tabled.ready')
  await expect(open).toHaveCount(0)
  for (const title of titles) await switches(ceasefire, title).click()
  await expect(whatIf(page)).toHaveCount(0)
  expect(await statuses(page)).toEqual(record)
  await expect.poll(() => inAddress(page, 'steps')).toBeNull()
})

test('what holds on the record is switched off as open again', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  const ceasefire = proposal(page, '30-day ceasefire')
  await switches(ceasefire, "Kyiv's agreement to the ceasefire").click()
  await expect(condition(ceasefire, 'kyiv-agreement')).toHaveAttribute('data-status', 'outstanding')
  await expect.poll(() => inAddress(page, 'steps')).toBe('condition:kyiv-agreement:reopen')
})
