import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openBrief } from './brief.ts'
import { expect, test } from './fixtures.ts'
import { formats, letters, lettersOf, printed } from './printed.ts'

const bottomLine = 'The 30-day ceasefire is blocked.'
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The file that a choice in the brief hands out. */
async function fileBy(page: Page, choose: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await choose()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const byButton = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click()

const byMenu = (page: Page, name: RegExp) => async () => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name }).first().click()
}

test('a briefing is handed out as PowerPoint, Markdown, HTML, CSV and text, with what it says', async ({ page }) => {
  await openBrief(page)
  const button = page.getByRole('button', { name: 'PowerPoint', exact: true })
  await expect(button).toHaveAccessibleDescription(/^\d+ slides$/)
  const deck = await fileBy(page, () => button.click())
  expect(deck.name).toBe('ukraine-2025-brief-2025-03-25.pptx')
  const slides = Object.entries(unzipSync(new Uint8Array(deck.bytes))).filter(([name]) => /slides\/slide\d+/.test(name))
  await expect(button).toHaveAccessibleDescription(`${slides.length} slides`)
  expect(slides.map(([, xml]) => strFromU8(xml)).join('')).toContain(bottomLine)
  await expect(page.getByText('PowerPoint is saved.')).toBeVisible()
  const markdown = await fileBy(page, byButton(page, 'Markdown'))
  expect(markdown.bytes.toString()).toContain(bottomLine)
  for (const [name, ending, says] of [
    [/HTML/, 'html', bottomLine],
    [/Tables \(CSV\)/, 'csv', '30-day ceasefire,Blocked'],
    [/e-mail/, 'txt', bottomLine],
  ] as const) {
    const file = await fileBy(page, byMenu(page, name))
    expect(file.name).toBe(`ukraine-2025-brief-2025-03-25.${ending}`)
    expect(oneLine(file.bytes.toString())).toContain(says)
  }
  const table = await fileBy(page, byMenu(page, /^Table: /))
  expect(table.name).toMatch(/^ukraine-2025-brief-2025-03-25-[a-z0-9-]+\.csv$/)
})

test('the link of a briefing is handed out, with what was chosen for it', async ({ page }) => {
  await openBrief(page, 'as-of=2025-03-25&brief=onePage')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue()
  expect(link).toContain('/brief?as-of=2025-03-25')
  expect(link).toContain('brief=onePage')
})

for (const format of formats)
  test(`a print of the brief on ${format} is the print of its HTML file, and nothing of the screen`, async ({
    page,
    context,
  }) => {
    for (const length of ['onePage', 'fiveSlides']) {
      await openBrief(page, `as-of=2025-03-25&brief=${length}`)
      await expect(page.getByText(bottomLine).last()).toBeAttached()
      await page.waitForLoadState('networkidle')
      const file = await context.newPage()
      await file.setContent((await fileBy(page, byMenu(page, /HTML/))).bytes.toString())
      const fromFile = lettersOf(await printed(file, format))
      const fromScreen = lettersOf(await printed(page, format))
      await file.close()
      // Longer ones may be parted elsewhere: the file has no type of its own.
      if (length === 'onePage') expect(fromScreen).toEqual([fromFile.join('')])
      else expect(fromScreen[0]?.slice(0, 500)).toBe(fromFile[0]?.slice(0, 500))
      expect(fromScreen.join('')).toContain(letters('1. 11 March: Jeddah: Kyiv is ready'))
    }
  })
