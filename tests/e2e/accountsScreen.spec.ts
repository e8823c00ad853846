import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { inAddress } from './board.ts'
import { expect, test } from './fixtures.ts'

const row = (page: Page, name: string) => page.locator(`tr[data-row="${name}"]`)

test('a cell opens what it rests on by keyboard, its address leads there, Escape leads back, the table is copied, a chart saved', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/ukraine-2025/board?as-of=2025-03-25')
  await page.getByRole('navigation').getByRole('link', { name: 'Accounts', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 }).last()).toContainText('Russia sets four conditions')
  const cell = row(page, 'proposal:energy-halt').getByRole('link').nth(1)
  await cell.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Russia on Halt on energy strikes' })
  await expect(dialog.getByRole('link', { name: /^Kremlin readout/ })).toBeVisible()
  expect(inAddress(page, 'select')).toBe('proposal:energy-halt')
  expect(inAddress(page, 'part')).toBe('lane:russia')
  await page.reload()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => inAddress(page, 'part')).toBe(null)

  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return [await (await item?.getType('text/plain'))?.text(), await (await item?.getType('text/html'))?.text()]
  })
  expect(copied[0]).toMatch(/Halt on energy strikes, Differs\tIn force, since 25 Mar[^\t]*\tIn force, strained/)
  expect(copied[1]).toContain('<th>Halt on energy strikes, Differs</th>')

  const save = page.getByRole('button', { name: 'Save as a picture: Compliance over time' })
  const saved = async (kind: 'SVG' | 'PNG') => {
    await save.click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click(),
    ])
    return readFile(await download.path())
  }
  const drawing = (await saved('SVG')).toString('utf8')
  for (const text of [
    'Compliance over time',
    'As of the end of 25 March 2025',
    'What is established',
    'Source: Ukraine',
  ])
    expect(drawing).toContain(text)
  expect(drawing).not.toMatch(/ class=| style=|var\(--/)
  expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG')

  await page.keyboard.press('b')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('a')
  await expect(row(page, 'proposal:energy-halt')).toBeVisible()
})

test('on a phone one account is read against another, and the texts of an event stand side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/ukraine-2025/accounts?as-of=2025-03-25&select=occasion:putin-trump-call')
  const cells = row(page, 'proposal:energy-halt').getByRole('cell')
  await expect(cells.filter({ visible: true })).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Second account' }).selectOption('Ukraine')
  await expect(cells.filter({ visible: true }).last()).toContainText('In force')
  await expect(page.getByRole('region', { name: /^One event/ })).toContainText('Added condition')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
