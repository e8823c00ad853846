import type { Page } from '@playwright/test'
import { pick, seeded } from '../../bench/measure.ts'
import { openBoard } from '../board.ts'
import { expect, test } from '../fixtures.ts'
import { memoryOf, type PageMemory } from './pageMemory.ts'
import { soaks } from './recordPage.ts'

const WARM_UPS = soaks ? 2000 : 80
const ACTS = soaks ? 10_000 : 80
/** How many times what was held before is still no growth. */
const MOST = 1.05

test(`after ${ACTS} acts in one page the heap is what it was`, async ({ page }) => {
  test.setTimeout(60_000 + (WARM_UPS + ACTS) * 250)
  const random = seeded(20_250_318)
  await openBoard(page, 'as-of=2025-03-25')
  for (let act = 0; act < WARM_UPS; act += 1) await pick(acts, random)(page, random)
  const before = await memoryAtRest(page)
  for (let act = 0; act < ACTS; act += 1) await pick(acts, random)(page, random)
  const after = await memoryAtRest(page)
  const grown = after.bytes / before.bytes
  const description = `${ACTS} acts, heap ${inWords(before)} → ${inWords(after)} (× ${grown.toFixed(3)})`
  test.info().annotations.push({ type: 'figure', description })
  expect(grown).toBeLessThan(MOST)
  expect(after.nodes / before.nodes).toBeLessThan(MOST)
})

const inWords = ({ bytes, nodes }: PageMemory): string => `${(bytes / 1e6).toFixed(2)} MB and ${nodes} nodes`

type Act = (page: Page, random: () => number) => Promise<unknown>

const press =
  (...keys: readonly string[]): Act =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key)
  }

const screens: readonly Act[] = ['b', 'r'].map((key) => press(key))
const dates: readonly Act[] = ['[', ']', '[', ']', 't'].map((key) => press(key))
const lenses: readonly Act[] = ['1', '2', '3', '4'].map((key) => press(key))
const acts: readonly Act[] = [
  ...screens,
  ...dates,
  ...lenses,
  press('z'),
  press('z'),
  press('Shift+z'),
  dialog('Control+k'),
  dialog('?'),
  suppose,
  suppose,
  search,
  draft,
]

/** Opens a dialog by its key, and closes it. */
function dialog(key: string): Act {
  return async (page) => {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

/** Turns over one of the board's switches, where it is the board that is shown. */
async function suppose(page: Page, random: () => number): Promise<void> {
  await page.evaluate((share) => {
    const switches = document.querySelectorAll<HTMLElement>('[role=switch]')
    switches[Math.floor(share * switches.length)]?.click()
  }, random())
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await box.fill('halt')
  await box.fill('')
  await box.blur()
}

async function draft(page: Page): Promise<void> {
  await page.keyboard.press('l')
  const form = page.getByRole('form')
  await form.getByLabel('Headline', { exact: true }).fill('Not to be logged')
  await form.getByRole('button', { name: 'Discard' }).click()
  await expect(form).toHaveCount(0)
}

/** What the page holds on to, on the same view each time. */
async function memoryAtRest(page: Page): Promise<PageMemory> {
  await page.goto('./#/ukraine-2025/board?as-of=2025-03-25')
  await expect(page.getByRole('region', { name: 'What if' })).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
  return memoryOf(page)
}
