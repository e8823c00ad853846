import type { Page } from '@playwright/test'
import { button, condition, inAddress, openBoard, statuses } from './board.ts'
import { expect, test } from './fixtures.ts'
import { focused, walk } from './focus.ts'
import {
  article,
  choose,
  draftEntry,
  entry,
  events,
  form,
  headline,
  logArticle,
  monitoring,
  openRecord,
  paste,
  recordIsRead,
  saved,
  startLog,
} from './logging.ts'
import { soaks } from './reliability/recordPage.ts'

/** A board that takes in the day of the report. */
const later = 'as-of=2025-05-20'

const field = (page: Page, name: string) => form(page).getByLabel(name, { exact: true })
const changes = (page: Page) => page.getByRole('region', { name: /^What this changes/ })
const accountTab = (page: Page, name: string) => changes(page).getByRole('radio', { name })
const status = (page: Page) => condition(page, 'monitoring').first()
const screen = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

test('on a phone what was logged is in sight, though the form that stood above the record is gone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openBoard(page, 'as-of=2025-03-25')
  await startLog(page)
  // Half of the record is newer: it lies far down.
  await paste(page, article.replace('Thursday, 15 May 2025', 'Wednesday, 26 March 2025'))
  await expect(field(page, 'Headline')).toHaveValue(headline)
  await page.keyboard.press('Control+Enter')
  await expect(form(page)).toHaveCount(0)
  await expect(entry(page, headline)).toBeFocused()
  await expect(entry(page, headline)).toBeInViewport()
  await expect(page.getByText(`Logged: “${headline}”`)).toBeVisible()
  await expect(entry(page, headline)).toBeInViewport()
})

test('a report is pasted, read, chosen from, seen before and after, logged, saved, and there after a reload', async ({
  page,
}) => {
  await openBoard(page, later)
  await expect(status(page)).not.toHaveAttribute('data-status', 'satisfied')
  await startLog(page)
  await expect(page.getByLabel('Paste a headline, a link or an article')).toBeFocused()
  await paste(page, article)

  await expect(field(page, 'Headline')).toHaveValue(headline)
  await expect(field(page, 'Headline')).toBeFocused()
  await expect(field(page, 'Happened')).toHaveValue('2025-05-15')
  await expect(button(page, 'Who says so: Ukraine')).toBeVisible()
  await expect(field(page, 'Publisher')).toHaveValue('river-post.example')
  await expect(field(page, 'Address')).toHaveValue('https://river-post.example/articles/monitoring')
  await expect(field(page, 'Published')).toHaveValue('2025-05-15')
  await expect(form(page).getByRole('heading', { level: 4 })).toHaveText([
    `1${monitoring}`,
    '230-day ceasefire',
    '3Safe navigation in the Black Sea',
    '4Prisoner exchange of 19 March',
  ])
  await expect(form(page).getByText('“Nothing was said of the Black Sea.”')).toBeVisible()
  await expect(changes(page)).toContainText('No status changes on this board.')

  await choose(page, monitoring, 'Satisfy')
  await expect(changes(page).getByRole('radio')).toHaveCount(5)
  await expect(accountTab(page, 'Ukraine 1 change')).toBeChecked()
  await expect(changes(page).getByRole('row', { name: monitoring })).toHaveText(/In negotiation.*Satisfied/)
  for (const name of ['What is established', 'Russia', 'United States', 'Europe']) {
    await expect(accountTab(page, `${name} no change`)).not.toBeChecked()
  }
  await accountTab(page, 'What is established').check()
  await expect(changes(page).getByRole('row', { name: monitoring })).toHaveText(/Outstanding\s*stays outstanding/)
  await button(page, 'Make it established').click()
  await expect(accountTab(page, 'What is established 1 change')).toBeVisible()
  await expect(accountTab(page, 'Russia 1 change')).toBeVisible()
  await expect(draftEntry(page)).toContainText('not logged yet')

  await button(page, 'Log it').click()
  await saved(page)
  await expect(form(page)).toHaveCount(0)
  await expect(draftEntry(page)).toHaveCount(0)
  await expect(entry(page, headline)).toContainText(`${monitoring}: outstanding → satisfied`)
  await expect(page.getByText('43 developments since 11 March')).toBeVisible()
  await screen(page, 'Board')
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')

  await page.reload()
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
  await screen(page, 'Record')
  await expect(entry(page, headline)).toHaveCount(1)
  await expect(entry(page, headline)).toContainText('river-post.example')
})

test('a development is logged by the keyboard alone, in two dozen strokes', async ({ page }) => {
  await openBoard(page, later)
  let strokes = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    strokes += 1
  }
  await press('l')
  await expect(page.getByLabel('Paste a headline, a link or an article')).toBeFocused()
  await paste(page, article)
  strokes += 1
  await expect(field(page, 'Headline')).toBeFocused()
  for (let tabs = 0; tabs < 20 && (await focused(page)).name !== `Choose: ${monitoring}`; tabs += 1) await press('Tab')
  await press('Enter')
  await expect(events(page, monitoring).getByRole('radio', { name: 'None' })).toBeFocused()
  while (!(await events(page, monitoring).getByRole('radio', { name: 'Satisfy' }).isChecked()))
    await press('ArrowRight')
  await press('Control+Enter')
  await expect(entry(page, headline)).toContainText(`${monitoring}: in negotiation → satisfied, by Ukraine’s account`)
  await saved(page)
  expect(strokes).toBeLessThanOrEqual(24)
  expect((await focused(page)).role).not.toBe('body')
})

test('nothing that a text names applies without a choice', async ({ page }) => {
  await openBoard(page, later)
  await expect(page.getByRole('article')).toHaveCount(6)
  const before = await statuses(page)
  const told = await status(page).getAttribute('data-status')
  await startLog(page)
  await paste(page, article)
  await button(page, `Choose: ${monitoring}`).click()
  await expect(events(page, monitoring).getByRole('radio', { name: 'None' })).toBeChecked()
  await button(page, 'Log it').click()
  await expect(entry(page, headline)).toContainText('Changed nothing')
  await screen(page, 'Board')
  await expect(status(page)).toHaveAttribute('data-status', told ?? '')
  // Cards further down come once those in sight are drawn.
  await expect.poll(() => statuses(page)).toEqual(before)
})

const news = (page: Page) => page.getByRole('region', { name: 'What was logged' })

test('what was logged says what it changed; a board that looks back stays there, and is a step away', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-25')
  await logArticle(page)
  await expect(news(page).getByRole('status')).toHaveText(
    new RegExp(
      `^Logged: “${headline}”${monitoring}: .* → satisfied.*It happened on 15 May 2025, after the date of the board`,
    ),
  )
  expect(inAddress(page, 'as-of')).toBe('2025-03-25')
  await news(page).getByRole('button', { name: 'Show the board as of 15 May 2025' }).click()
  await expect.poll(() => inAddress(page, 'as-of')).toBe('2025-05-15')
  await button(page, 'See the board').click()
  await expect(status(page)).toHaveAttribute('data-status', 'satisfied')
  await screen(page, 'Record')
  await expect(news(page)).toHaveCount(0)
})

test('a board that shows all that is recorded goes along with what is logged, and back', async ({ page }) => {
  await page.goto('./#/ukraine-2025')
  await expect(status(page)).toBeVisible()
  await expect.poll(() => inAddress(page, 'as-of')).not.toBeNull()
  const before = inAddress(page, 'as-of')
  await logArticle(page)
  await expect(news(page)).toContainText('The board has moved along to 15 May 2025, and shows it.')
  await expect.poll(() => inAddress(page, 'as-of')).toBe('2025-05-15')
  await news(page)
    .getByRole('button', { name: /^Back to / })
    .click()
  await expect.poll(() => inAddress(page, 'as-of')).toBe(before)
  await expect(news(page)).toContainText('after the date of the board')
  await page.getByRole('button', { name: /^Undo: log/ }).click()
  await expect(news(page)).toHaveCount(0)
})

test('what is missing is told at its field, and nothing is logged', async ({ page }) => {
  await openRecord(page, later)
  await startLog(page)
  await field(page, 'Happened').fill('soon')
  await button(page, 'Log it').click()
  await expect(form(page).getByText('3 things have to be put right before it can be logged.')).toBeVisible()
  await expect(field(page, 'Headline')).toBeFocused()
  await expect(field(page, 'Headline')).toHaveAccessibleDescription('Needs a headline.')
  await expect(field(page, 'Happened')).toHaveAttribute('aria-invalid', 'true')
  await expect(form(page).getByText('Needs a source, one that is there or a new one.')).toBeVisible()
  await expect(page.getByText('42 developments since')).toBeVisible()
  await field(page, 'Headline').fill('Something happened')
  await expect(form(page).getByText('2 things have to be put right before it can be logged.')).toBeVisible()
})

test('a draft survives Escape, another screen and a reload, with what was chosen and what was pasted', async ({
  page,
}) => {
  await openRecord(page, later)
  await startLog(page)
  await paste(page, article)
  await choose(page, monitoring, 'Satisfy')
  const isThere = async () => {
    await startLog(page)
    await expect(field(page, 'Headline')).toHaveValue(headline)
    await expect(events(page, monitoring).getByRole('radio', { name: 'Satisfy' })).toBeChecked()
    await expect(form(page).getByText('6 paragraphs'), 'the text that it was read from').toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(form(page)).toHaveCount(0)
  await expect(draftEntry(page)).toContainText('not logged yet')
  await isThere()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(status(page)).toHaveAttribute('data-status', 'outstanding')
  await isThere()
  await page.reload()
  await recordIsRead(page)
  await isThere()
  await button(page, 'Discard').click()
  await expect(draftEntry(page)).toHaveCount(0)
  await startLog(page)
  await expect(field(page, 'Headline')).toHaveValue('')
  await expect(form(page).getByText('6 paragraphs')).toHaveCount(0)
})

test('a correction begins at the headline, and two keys take an entry back', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await button(page, `Actions: ${headline}`).click()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Headline')).toBeFocused()
  await button(page, 'Discard').click()
  await button(page, `Actions: ${headline}`).click()
  await page.getByRole('menuitem', { name: 'Take back…' }).press('Enter')
  await expect(field(page, 'Headline')).toBeFocused()
  await expect(draftEntry(page)).not.toContainText('Changed nothing')
  await page.keyboard.press('Control+Enter')
  await expect(news(page)).toContainText(`Taken back: “${headline}”`)
  // It is gone from this board, whenever it was taken back.
  await expect(news(page)).not.toContainText('after the date of the board')
  await expect(entry(page, `Taken back: ${headline}`)).toContainText('Taken back on')
})

const sizes = [
  [1440, 900],
  [1280, 720],
  // With the keyboard of a phone on the screen. Without it the same page has more room.
  [390, 480],
  ...(soaks ? [[390, 844] as const] : []),
] as const

for (const [width, height] of sizes) {
  test(`at ${width} by ${height} Tab leads through the form and the record, each stop in sight, Log it always`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await openRecord(page, later)
    await startLog(page)
    await expect(button(page, 'Log it')).toBeInViewport({ ratio: 1 })
    await paste(page, article)
    await choose(page, monitoring, 'Satisfy')
    await expect(button(page, 'Log it')).toBeInViewport({ ratio: 1 })
    await button(page, 'Skip to the content').focus()
    const stops = await walk(page)
    const names = stops.map(({ name }) => name)
    for (const name of [
      'Search the record',
      'Party',
      'Happened',
      'Publisher',
      'Make it established',
      'Discard',
      'Log it',
    ]) {
      expect(names, name).toContain(name)
    }
    expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([])
    // Around the search it is the frame that is marked.
    expect(stops.filter(({ isMarked, name }) => !isMarked && name !== 'Search the record')).toEqual([])
  })
}
