import type { Page } from '@playwright/test'
import { markup } from '../../exchange/markup.ts'
import { account, button } from '../board.ts'
import { expect, test } from '../fixtures.ts'
import { fileOf, fileOfText } from '../ownDossier.ts'
import { shownTimes, watchMade } from './made.ts'
import { markupDossier } from './markupDossier.ts'
import { downloaded, pick, saved, savedFile } from './recordPage.ts'

/** Chooses a command of the palette by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and commands' }).fill(words)
  await page.getByRole('dialog').getByRole('option').first().click()
}

test(`${markup.length} pieces of markup stay text in every field, on every screen and in every file`, async ({
  page,
}) => {
  test.setTimeout(120_000)
  const made = await watchMade(page)
  let pairs = 0
  /** Each piece stands on this screen, as the text that it is. */
  const shows = async (screen: string) => {
    const times = await shownTimes(page, markup)
    pairs += times.reduce((sum, count) => sum + count, 0)
    expect(Math.min(...times), `${screen} shows every piece`).toBeGreaterThan(0)
    expect(await made(), `what ${screen} made of it`).toEqual([])
  }
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  await pick(page, fileOf(markupDossier, `${markup[1]}.json`))
  await expect(page.getByRole('article')).toHaveCount(markup.length)
  await expect(saved(page)).toBeVisible()
  await shows('the board')
  await account(page, 'The North').check()
  await page.getByRole('switch').first().click()
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible()
  await shows('the board of a party')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('alert')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  expect(await made()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('r')
  const times = await readAll(page)
  pairs += times.reduce((sum, count) => sum + count, 0)
  // Its headline, and what it changed of a condition, of a proposal and of a question.
  expect(Math.min(...times), 'the record shows every piece').toBeGreaterThan(2)
  expect(await made()).toEqual([])
  await page.getByRole('searchbox').fill('script alert')
  await expect(page.getByRole('status').filter({ hasText: /of 60 developments/ })).toBeVisible()
  expect(await made()).toEqual([])
  await page.getByRole('searchbox').fill('')

  await button(page, 'Log a development').click()
  const form = page.getByRole('form')
  const paste = form.getByLabel(/^Paste a headline/)
  await paste.fill([...markup, ...markup.map((_, number) => `the ford ${number}`)].join('\n\n'))
  await form.getByLabel('Headline', { exact: true }).fill(markup.join(' '))
  await expect(form.getByText(/keywords found/)).toBeVisible()
  await shows('the form')
  await form.getByRole('button', { name: 'Discard' }).click()

  const file: { readonly developments: unknown } = JSON.parse(await savedFile(page))
  expect(file).toEqual(markupDossier)
  const csv = await downloaded(page, () => command(page, 'Save the developments as a table'))
  const calendar = await downloaded(page, () => command(page, 'Save what lies ahead'))
  expect(calendar.split('BEGIN:VEVENT')).toHaveLength(markup.length + 1)
  expect(await made()).toEqual([])

  await page.getByRole('button', { name: 'Library of dossiers' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  await shows('the library')
  await page.keyboard.press('Escape')

  await pick(page, fileOf({ ...markupDossier, id: 'empty', developments: [] }))
  await expect(page).toHaveURL(/#\/empty\//)
  await pick(page, { ...fileOfText(csv, `${markup[0]}.csv`), mimeType: 'text/csv' })
  await expect(page.getByRole('dialog')).toContainText('60 developments will be added')
  await shows('the preview of a table')
  await button(page, 'Add 60 developments').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(JSON.parse(await savedFile(page))).toEqual({ ...markupDossier, id: 'empty' })

  const broken = csv.replaceAll('2024-05-03', markup[2] ?? '').replaceAll('source-', '<b>')
  await pick(page, { ...fileOfText(broken, 'broken.csv'), mimeType: 'text/csv' })
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  expect(await made()).toEqual([])
  await page.keyboard.press('Escape')
  test.info().annotations.push({ type: 'figure', description: `${pairs} texts on screen, 0 nodes made, 0 CSP reports` })
})

test('and in what is said of a file that is refused, and of an address', async ({ page }) => {
  const made = await watchMade(page)
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  const faulty = { ...markupDossier, ...Object.fromEntries(markup.map((text) => [text, 1])) }
  await pick(page, fileOf(faulty, `${markup[1]}.json`))
  await expect(page.getByRole('alert')).toContainText('60 faults')
  expect(await made()).toEqual([])
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
  for (const text of markup) {
    const said = encodeURIComponent(text)
    const query = `as-of=${said}&lens=${said}&known-at=${said}&trust=${said}&select=${said}&steps=${said}&${said}`
    await page.evaluate(
      (hashes) => {
        for (const hash of hashes) location.hash = hash
      },
      [`#/ukraine-2025/${said}?${query}`, `#/ukraine-2025/board?${query}`],
    )
  }
  await expect(page.getByRole('status').filter({ hasText: 'no use for parts of the address' })).toBeVisible()
  await page.evaluate((hash) => Reflect.set(location, 'hash', hash), `#/${encodeURIComponent(markup[0] ?? '')}`)
  await expect(page.getByRole('alert')).toContainText('There is no dossier')
  expect(await made()).toEqual([])
})

/** How often each piece stands in the record, as one scrolls through it to its end. */
async function readAll(page: Page): Promise<readonly number[]> {
  await expect(page.getByRole('feed')).toBeVisible()
  const most = markup.map(() => 0)
  for (let isEnd = false; !isEnd; ) {
    const times = await shownTimes(page, markup, '[role=feed]')
    for (const [place, count] of times.entries()) most[place] = Math.max(most[place] ?? 0, count)
    isEnd = await page.evaluate(async () => {
      scrollBy(0, innerHeight)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    })
  }
  return most
}
