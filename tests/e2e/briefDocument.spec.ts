import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { type Outline, textOf } from '../../machines/briefing/outline.ts'
import { arbitraryOutline } from '../briefing/arbitraryOutline.ts'
import { writtenOutline } from '../briefing/writtenOutline.ts'
import type { Ran } from '../cli/runs.ts'
import { faults } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { formats, letters, lettersOf, pageNumber, printed } from './printed.ts'
import { withModules } from './sourceModules.ts'

/** Files of random outlines, and those that the command line writes of the shipped dossier. */
interface Made {
  readonly random: readonly { readonly outline: Outline; readonly html: string }[]
  readonly onePage: string
  readonly fiveSlides: string
  readonly byHand: string
  readonly full: string
}

// In one worker: what it takes to make the files is done once.
test.describe.configure({ mode: 'default' })

let made: Made

test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-brief-'))
  made = await withModules(async (load) => {
    const { html } = (await load('/src/briefing/formats/html.tsx')) as { html: (outline: Outline) => string }
    const { runs, ukraine } = (await load('/tests/cli/runs.ts')) as {
      runs: (argv: readonly string[]) => Promise<Ran>
      ukraine: string
    }
    const written = async (length: string) => {
      const out = join(folder, `${length}.html`)
      const { exit, err } = await runs(['brief', ukraine, '--as-of', '2025-03-25', '--length', length, '--out', out])
      expect(exit, err).toBe(0)
      return readFileSync(out, 'utf8')
    }
    return {
      random: fc.sample(arbitraryOutline, { seed: 7, numRuns: 2 }).map((outline) => ({ outline, html: html(outline) })),
      onePage: await written('one-page'),
      fiveSlides: await written('five-slides'),
      full: await written('full'),
      byHand: html(writtenOutline),
    }
  })
  rmSync(folder, { recursive: true })
})

/** Opens a file as a page of its own, and returns the addresses that it asks for. */
async function open(page: Page, html: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route('**/brief-file.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto('brief-file.html')
  return asked
}

/** Whether a page ends with one text, and the next begins with the other. */
const isParted = (pages: readonly string[], before: string, after: string): boolean =>
  pages.some((text, place) => text.endsWith(before) && pages[place + 1]?.startsWith(after))

test('no request leaves the file, and its policy has nothing to refuse', async ({ page }) => {
  for (const html of [made.full, ...made.random.map((one) => one.html)]) {
    expect(await open(page, html)).toEqual(['/brief-file.html'])
    await expect(page.locator('h1')).toHaveCSS('font-weight', '600')
    await page.unrouteAll()
  }
})

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`the file can be used by all, in ${colorScheme} and ${width} pixels wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await open(page, made.onePage)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.unrouteAll()
    await open(page, made.full)
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await faults(page)).toEqual([])
  })

for (const format of formats) {
  test(`a print on ${format} has every part with its tables and charts whole, and numbers its pages`, async ({
    page,
  }) => {
    for (const { outline, html } of made.random) {
      await open(page, html)
      const pages = await printed(page, format)
      for (const [place, text] of pages.entries()) expect(text).toContain(pageNumber(place + 1, pages.length))
      const all = lettersOf(pages).join('')
      const parts = outline.parts.filter(({ isIn }) => isIn)
      for (const { title, headline, blocks } of parts) {
        expect(all).toContain(letters(title))
        for (const { text } of headline.runs) expect(all).toContain(letters(text))
        for (const block of blocks) {
          if (block.kind === 'table') for (const { text } of block.rows.flat()) expect(all).toContain(letters(text))
          if (block.kind === 'lines') for (const one of block.sentences) expect(all).toContain(letters(textOf(one)))
          if (block.kind === 'chart' && block.form === 'spans')
            for (const { says } of block.spans) expect(all.split(letters(says)).length).toBeGreaterThan(2)
        }
      }
      await page.unrouteAll()
    }
  })

  test(`a page of ${format} ends below no heading, and holds no one or two rows or entries alone`, async ({ page }) => {
    for (const html of [made.fiveSlides, made.full, made.byHand]) {
      await open(page, html)
      const pages = lettersOf(await printed(page, format))
      const textsOf = (selector: string, within = page.locator('body')) => within.locator(selector).allTextContents()
      const heads = (await textsOf('h2, h3, caption, figcaption, summary, thead, .brief-finding')).map(letters)
      for (const [place, text] of pages.slice(0, -1).entries())
        expect(
          heads.filter((head) => head !== '' && text.endsWith(head)),
          `at the foot of page ${place + 1}`,
        ).toEqual([])
      for (const table of await page.locator('table, .brief-requirement > .brief-rows, .brief-rests').all()) {
        const head = letters((await textsOf('thead', table)).join(''))
        const rows = (await textsOf(':scope > tbody > tr, :scope > li', table)).map(letters)
        for (const place of rows.keys())
          if (place > 0 && (place < 3 || rows.length - place < 3))
            expect(isParted(pages, rows[place - 1] ?? '', `${head}${rows[place]}`), rows[place]).toBe(false)
      }
      await page.unrouteAll()
    }
  })

  test(`nothing of a print on ${format} stands beyond the sheet`, async ({ page }) => {
    const width = format === 'A4' ? (210 - 32) * (96 / 25.4) : 8.5 * 96 - 32 * (96 / 25.4)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: Math.floor(width), height: 900 })
    for (const { html } of made.random) {
      await open(page, html)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.unrouteAll()
    }
  })

  test(`the one-page briefing of the shipped dossier is one page of ${format}`, async ({ page }) => {
    await open(page, made.onePage)
    const pages = await printed(page, format)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain(pageNumber(1, 1))
  })
}
