import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { button, inAddress } from './board.ts'
import { expect, test } from './fixtures.ts'
import { entries, entry, headline, logArticle, openRecord, recordIsRead } from './logging.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

const shipped: {
  developments: {
    id: string
    headline: string
    by?: string | string[]
    source: string
    effects: { proposal?: string }[]
  }[]
  sources: { id: string; publisher: string }[]
} = JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8'))
const all = shipped.developments.length

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the record' })
const shown = (page: Page, count: number, of = all) =>
  expect(page.getByRole('status').filter({ hasText: `${count} of ${of} developments` })).toBeVisible()
const filter = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Filters' }).getByLabel(name, { exact: true })

const multilingual = {
  ...ownDossier,
  developments: [
    ['words', '2024-05-03', 'Зеленський: тиша у відповідь на тишу'],
    ['talks', '2024-05-04', 'Les négociations reprennent à Genève'],
    ['trees', '2024-05-05', 'Ёлки у моста'],
  ].map(([id, at, headline]) => ({ id, at, headline, source: 'gazette', effects: [] })),
}

test('the record is searched as one types, whatever the accents, the case and the letters', async ({ page }) => {
  await page.goto('./#/river-crossing/record')
  await page.getByLabel('Open a dossier').setInputFiles(fileOf(multilingual))
  await page.keyboard.press('r')
  await recordIsRead(page)
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  for (const [typed, headline] of [
    ['negociations geneve', 'Les négociations reprennent à Genève'],
    ['GENÈVE', 'Les négociations reprennent à Genève'],
    ['зеленськии', 'Зеленський: тиша у відповідь на тишу'],
    ['ВІДПОВІДЬ', 'Зеленський: тиша у відповідь на тишу'],
    ['елки', 'Ёлки у моста'],
  ] as const) {
    await search(page).fill('')
    await expect(entries(page)).toHaveCount(3)
    await page.keyboard.type(typed)
    await shown(page, 1, 3)
    await expect(entries(page)).toHaveCount(1)
    await expect(entry(page, headline)).toBeVisible()
  }
  await search(page).fill('nothing like it')
  await expect(page.getByRole('heading', { name: 'No development is like that' })).toBeVisible()
  await button(page, 'Clear the search and the filters').click()
  await expect(entries(page)).toHaveCount(3)
})

test('each filter narrows the record to what it says, and all go at once', async ({ page }) => {
  await openRecord(page, 'as-of=2025-05-20')
  const publishers = new Map(shipped.sources.map(({ id, publisher }) => [id, publisher]))
  const fromBabel = shipped.developments.filter(({ source }) => publishers.get(source) === 'Babel')
  await filter(page, 'Source').selectOption('Babel')
  await shown(page, fromBabel.length)
  for (const { headline } of fromBabel.slice(0, 2)) await expect(entry(page, headline)).toHaveCount(1)
  for (const found of await entries(page).all()) await expect(found.getByRole('link').first()).toHaveText('Babel')

  const byRussia = fromBabel.filter(({ by = [] }) => [by].flat().includes('russia'))
  expect(byRussia.length).toBeLessThan(fromBabel.length)
  await filter(page, 'Party').selectOption('Russia')
  await shown(page, byRussia.length)
  await button(page, 'Clear').click()
  await expect(page.getByText(`of ${all} developments`)).toHaveCount(0)

  const named = shipped.developments.filter(({ effects }) =>
    effects.some(({ proposal }) => proposal === 'easter-truce'),
  )
  await filter(page, 'Proposal').selectOption('Easter truce')
  await expect(page.getByRole('status').filter({ hasText: `of ${all} developments` })).toBeVisible()
  for (const { headline } of named) await expect(entry(page, headline)).toHaveCount(1)
  await expect(entry(page, shipped.developments[0]?.headline ?? '')).toHaveCount(0)
  await filter(page, 'Proposal').selectOption('')

  await filter(page, 'Condition').selectOption('Prisoner exchange of 19 March')
  await expect(entries(page)).toHaveCount(2)
  await filter(page, 'Standing').selectOption('Established')
  await expect(
    entry(page, 'Russia and Ukraine exchange 175 prisoners for 175; 22 badly wounded come home as well'),
  ).toBeVisible()
  await filter(page, 'Condition').selectOption('')
  await filter(page, 'Standing').selectOption('')

  await filter(page, 'Changed something').check()
  await expect(page.getByText(/^\d+ of 42 developments$/)).not.toHaveText(`${all} of ${all} developments`)
  await expect(entries(page).first()).toBeVisible()
  await expect(entries(page).getByText('Changed nothing')).toHaveCount(0)
})

test('what the record is narrowed to is in its address, and stays over a reload and on every way back', async ({
  page,
}) => {
  await openRecord(page, 'as-of=2025-05-20')
  const fromBabel = shipped.developments.filter(
    ({ source }) => shipped.sources.find(({ id }) => id === source)?.publisher === 'Babel',
  )
  await filter(page, 'Source').selectOption('Babel')
  await shown(page, fromBabel.length)
  const text = `${fromBabel[0]?.headline.split(' ')[0]},`
  await search(page).pressSequentially(text, { delay: 20 })
  const said = (find: string | null) => expect.poll(() => inAddress(page, 'find')).toBe(find)
  const narrowed = `query:${text.replace(',', '%2C')},publisher:Babel`
  await said(narrowed)
  const count = await entries(page).count()
  await page.reload()
  await recordIsRead(page)
  await expect(search(page)).toHaveValue(text)
  await expect(filter(page, 'Source')).toHaveValue('Babel')
  await expect(entries(page)).toHaveCount(count)

  for (const way of [
    () => page.goBack(),
    () => page.keyboard.press('r'),
    () => page.getByRole('navigation').getByRole('link', { name: 'Record' }).click(),
  ]) {
    await page.getByRole('heading', { level: 1 }).first().click()
    await page.keyboard.press('b')
    await expect(page.getByRole('article').first()).toBeVisible()
    await said(null)
    await way()
    await expect(search(page)).toHaveValue(text)
    await said(narrowed)
  }

  await page.keyboard.press('b')
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('anew')
  await expect(search(page)).toHaveValue('anew')
  await search(page).fill(text)

  await button(page, 'Clear').click()
  await expect(entries(page).nth(1)).toBeVisible()
  await said(null)
  await page.goBack()
  await expect(search(page)).toHaveValue(text)

  await page.goto('./#/ukraine-2025/record?as-of=2025-05-20&find=party:nobody,standing:claim')
  await expect(page.getByText('This dossier has no use for parts of the address')).toContainText('“party:nobody”')
  await expect(filter(page, 'Standing')).toHaveValue('claim')
})

test('an address leads to one development, however far down it is, and picks it out', async ({ page }) => {
  const [first] = shipped.developments
  await page.goto(`./#/ukraine-2025/record?as-of=2025-05-20&select=development:${first?.id}`)
  const found = entry(page, first?.headline ?? '')
  await expect(found).toBeInViewport()
  await expect(found).toHaveAttribute('aria-current', 'true')
  await expect(found).toBeFocused()
  expect(inAddress(page, 'select')).toBe(`development:${first?.id}`)
})

test('a link to a development that the filters hide says so, and leads there once they are off', async ({ page }) => {
  const [first, second] = shipped.developments
  const hiding = `as-of=2025-05-20&select=development:${first?.id}&find=query:nothing like it`
  await page.goto(`./#/ukraine-2025/record?${hiding}`)
  await expect(page.getByRole('heading', { name: 'No development is like that' })).toBeVisible()
  const told = page.getByRole('status').filter({ hasText: `hide “${first?.headline}”` })
  await told.getByRole('button', { name: 'Clear the search and the filters' }).click()
  await expect(told).toHaveCount(0)
  await expect(search(page)).toHaveValue('')
  const found = entry(page, first?.headline ?? '')
  await expect(found).toBeFocused()
  await expect(found).toBeInViewport()
  // Who searches again is not taken away from it.
  await search(page).fill(second?.headline ?? '')
  await expect(entry(page, second?.headline ?? '')).toBeVisible()
  await search(page).fill('')
  await expect(entries(page).nth(5)).toBeAttached()
  await expect(search(page)).toBeFocused()
})

test('an address of a development that is not there says so, and shows the record', async ({ page }) => {
  await page.goto('./#/ukraine-2025/record?as-of=2025-05-20&select=development:nowhere')
  await expect(entries(page).first()).toBeVisible()
  await expect(page.getByText(/left out: the selection “development:nowhere”/)).toBeVisible()
  await page.goto('./#/nowhere/record')
  await expect(page.getByRole('alert')).toContainText('nowhere')
})

/** How far each row of the list stands from the end of the one before, in pixels. */
const gaps = (page: Page) =>
  page.getByRole('feed').evaluate((list) => {
    const boxes = [...list.querySelectorAll('article')].map((row) => row.getBoundingClientRect())
    return boxes.slice(1).map(({ top }, place) => Math.round(top - (boxes[place]?.bottom ?? 0)))
  })

test('each row follows upon the one before, whatever was logged, undone and resized', async ({ page }) => {
  const areClosed = () => expect.poll(async () => (await gaps(page)).filter((gap) => gap < -1 || gap > 1)).toEqual([])
  await openRecord(page, 'as-of=2025-05-20')
  await areClosed()
  await logArticle(page)
  await areClosed()
  await page.setViewportSize({ width: 390, height: 900 })
  await areClosed()
  await page.keyboard.press('Control+z')
  await expect(entry(page, headline)).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await areClosed()
})

test('arrows walk the record, and Enter picks an entry out in the address', async ({ page }) => {
  await openRecord(page, 'as-of=2025-05-20')
  await search(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(entries(page).first()).toBeFocused()
  await page.keyboard.press('End')
  const [first, second] = shipped.developments
  await expect(entry(page, first?.headline ?? '')).toHaveCount(1)
  await expect(page.locator('article:focus')).toHaveAttribute('aria-posinset', String(all))
  await expect(page.locator('article:focus')).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('article:focus')).toHaveAttribute('aria-posinset', String(all - 1))
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'select')).toBe(`development:${second?.id}`)
  await page.keyboard.press('Home')
  await expect(entries(page).first()).toBeFocused()
})
