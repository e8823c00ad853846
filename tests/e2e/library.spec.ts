import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { button, openBoard } from './board.ts'
import { drop, library, menu, savedFile } from './dossiers.ts'
import { expect, test } from './fixtures.ts'
import {
  article,
  command,
  entries,
  entry,
  form,
  headline,
  logArticle,
  openRecord,
  paste,
  saved,
  startLog,
} from './logging.ts'
import { fileOfText, ownDossier } from './ownDossier.ts'

const shipped = 'Ukraine: the March 2025 proposals'
const later = 'as-of=2025-05-20'
const title = (page: Page) => page.getByRole('heading', { level: 1 }).first()
const row = (page: Page, name: string) =>
  library(page)
    .getByRole('listitem')
    .filter({ has: button(page, name) })

async function create(page: Page, name: string): Promise<void> {
  await button(page, 'Library of dossiers').click()
  await button(page, 'New dossier').click()
  await page.getByLabel('Title').fill(name)
  await page.getByLabel('Time zone').selectOption('Europe/Vienna')
  await button(page, 'Create').click()
  await expect(title(page)).toHaveText(name)
}

test('a new dossier is made, opened, written to and found again', async ({ page }) => {
  await openBoard(page)
  await button(page, 'Library of dossiers').click()
  await button(page, 'New dossier').click()
  await expect(page.getByLabel('Title')).toBeFocused()
  await button(page, 'Create').click()
  await expect(page.getByText('A dossier needs a title.')).toBeVisible()
  await page.keyboard.press('Escape')
  await create(page, 'The ferry talks')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { name: 'Nothing is recorded yet' })).toBeVisible()
  await startLog(page)
  await paste(page, article)
  await button(page, 'Log it').click()
  await expect(entry(page, headline)).toBeVisible()
  await saved(page)

  await page.goto('./')
  await expect(title(page)).toHaveText(shipped)
  await button(page, 'Library of dossiers').click()
  await expect(row(page, 'The ferry talks')).toContainText('Made here')
  await expect(row(page, 'The ferry talks')).toContainText('changed just now')
  await expect(row(page, shipped)).toContainText('Comes with Parley')
  await button(page, 'The ferry talks').click()
  await expect(title(page)).toHaveText('The ferry talks')
  await page.keyboard.press('r')
  await expect(entry(page, headline)).toBeVisible()
})

test('a new dossier says how it gets its proposals, and with a file that has some it keeps what was logged', async ({
  page,
}) => {
  await openBoard(page)
  await create(page, 'The ferry talks')
  await startLog(page)
  await paste(page, article)
  await button(page, 'Log it').click()
  await expect(entry(page, headline)).toBeVisible()
  await saved(page)
  await page.keyboard.press('b')
  const { name, text } = await savedFile(page, () => button(page, 'Save the file').click())
  expect(name).toBe('the-ferry-talks.json')
  const { parties, conditions, proposals } = ownDossier
  const filled = { ...JSON.parse(text), parties, conditions, proposals }
  await page.getByLabel('Open a dossier').setInputFiles(fileOfText(JSON.stringify(filled), name))
  await expect(page.getByRole('article').filter({ hasText: 'Truce at the river' })).toBeVisible()
  await expect(button(page, 'Save the file')).toHaveCount(0)
  await page.keyboard.press('r')
  await expect(entry(page, headline)).toHaveCount(1)
})

test('a dossier is renamed, open or not, and the name can be undone', async ({ page }) => {
  await openBoard(page)
  await create(page, 'The ferry talks')
  await button(page, 'Library of dossiers').click()
  await menu(page, 'The ferry talks', 'Rename')
  await expect(page.getByLabel('New title of “The ferry talks”')).toBeFocused()
  await page.keyboard.type('The crossing')
  await page.keyboard.press('Enter')
  await expect(button(page, 'The crossing')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('The crossing')
  await saved(page)
  await page.reload()
  await expect(title(page)).toHaveText('The crossing')

  await page.goto('./')
  await expect(title(page)).toHaveText(shipped)
  await button(page, 'Library of dossiers').click()
  await menu(page, 'The crossing', 'Rename')
  await page.keyboard.type('The bridge')
  await page.keyboard.press('Enter')
  await expect(button(page, 'The bridge')).toBeVisible()
  await menu(page, shipped, 'Rename')
  await page.keyboard.type('Ukraine in spring')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Ukraine in spring')
  await command(page, 'Undo: rename to “Ukraine in spring”')
  await expect(title(page)).toHaveText(shipped)
})

test('a duplicate holds all that the dossier holds, and goes its own way', async ({ page }) => {
  await openBoard(page, later)
  await logArticle(page)
  await button(page, 'Library of dossiers').click()
  await menu(page, shipped, 'Duplicate')
  await button(page, `Copy of ${shipped}`).click()
  await expect(title(page)).toHaveText(`Copy of ${shipped}`)
  await page.keyboard.press('r')
  await expect(entry(page, headline)).toBeVisible()
  await expect(page.getByText('43 developments since')).toBeVisible()
  await startLog(page)
  await paste(page, article.replaceAll('15 May', '16 May').replaceAll('Ukraine', 'Russia'))
  await button(page, 'Log it').click()
  await expect(page.getByText('44 developments since')).toBeVisible()
  await openRecord(page, later)
  await expect(title(page)).toHaveText(shipped)
  await expect(page.getByText('43 developments since')).toBeVisible()
})

test('a dossier that is deleted comes back whole by its undo, at once and in another sitting', async ({ page }) => {
  await openBoard(page)
  await create(page, 'The ferry talks')
  await button(page, 'Library of dossiers').click()
  await menu(page, 'The ferry talks', 'Delete')
  await expect(library(page).getByText('Deleted “The ferry talks”.')).toBeVisible()
  await expect(library(page).getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'The ferry talks')).toBeFocused()
  await menu(page, 'The ferry talks', 'Delete')
  await expect(library(page).getByText('Deleted “The ferry talks”.')).toBeVisible()

  await page.goto('./')
  await page.reload()
  await expect(title(page)).toHaveText(shipped)
  await button(page, 'Library of dossiers').click()
  await expect(button(page, 'The ferry talks')).toHaveCount(0)
  await library(page).getByText('1 deleted dossier').click()
  await library(page).getByRole('button', { name: 'Undo' }).click()
  await button(page, 'The ferry talks').click()
  await expect(title(page)).toHaveText('The ferry talks')
})

test('a dossier that was deleted says so wherever it is open and at its address, and is put back from there', async ({
  page,
  context,
}) => {
  await openBoard(page)
  await create(page, 'The ferry talks')
  const other = await context.newPage()
  await other.goto('./#/the-ferry-talks/record')
  await expect(title(other)).toHaveText('The ferry talks')
  // A page that is not in front is slow to act in.
  await page.bringToFront()
  const deleted = (tab: Page) => tab.getByRole('alert').filter({ hasText: 'was deleted from the library' })
  await button(page, 'Library of dossiers').click()
  await menu(page, 'The ferry talks', 'Delete')
  await page.keyboard.press('Escape')
  for (const tab of [page, other]) await expect(deleted(tab)).toBeVisible()
  await button(page, 'Put it back').press('Enter')
  for (const tab of [page, other]) await expect(deleted(tab)).toHaveCount(0)
  await expect(page.getByRole('main'), 'the keyboard goes on where the content is').toBeFocused()

  await button(page, 'Library of dossiers').click()
  await menu(page, 'The ferry talks', 'Delete')
  await other.bringToFront()
  await other.reload()
  await expect(deleted(other)).toContainText('“The ferry talks”')
  await button(other, 'Put it back').press('Enter')
  await expect(title(other)).toHaveText('The ferry talks')
  await expect(other.getByRole('main')).toBeFocused()
  expect(new URL(other.url()).hash).toMatch(/^#\/the-ferry-talks\/record/)
  await expect(deleted(other)).toHaveCount(0)
})

test('what is saved as a file comes in again elsewhere, and goes out as the same text', async ({
  page,
  browser,
  baseURL,
}) => {
  const mended = 'Зеленський: “mended” \\ "<b>"'
  await openBoard(page, later)
  const untouched = await savedFile(page, () => page.keyboard.press('Control+s'))
  expect(untouched.name).toBe('ukraine-2025.json')
  expect(JSON.parse(untouched.text)).toEqual(JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8')))
  await logArticle(page)
  await page.keyboard.press('Control+z')
  await expect(entry(page, headline)).toHaveCount(0)
  expect((await savedFile(page, () => page.keyboard.press('Control+s'))).text).toBe(untouched.text)
  await page.keyboard.press('Control+y')
  await button(page, `Actions: ${headline}`).click()
  await page.getByRole('menuitem', { name: 'Correct…' }).click()
  await form(page).getByLabel('Headline', { exact: true }).fill(mended)
  await button(page, 'Correct it').click()
  await saved(page)
  const { text } = await savedFile(page, () => command(page, 'Save the dossier as a file'))
  expect(text).toContain(JSON.stringify(mended))

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const other = await elsewhere.newPage()
  await other.goto('./')
  await other.getByLabel('Open a dossier').setInputFiles(fileOfText(text, 'ukraine-2025.json'))
  await saved(other)
  await other.keyboard.press('r')
  await expect(other.getByText('43 developments since')).toBeVisible()
  expect((await savedFile(other, () => other.keyboard.press('Control+s'))).text).toBe(text)
  await elsewhere.close()
})

test('an archive of dossiers is brought into the library, and one in it that is unsound says why', async ({ page }) => {
  await openBoard(page)
  const files = {
    'river.json': strToU8(JSON.stringify(ownDossier)),
    'folder/lake.json': strToU8(JSON.stringify({ ...ownDossier, id: 'lake', title: 'The lake' })),
    'broken.json': strToU8('{"format": "parley/1"}'),
    'notes.txt': strToU8('nothing'),
  }
  await drop(page, { name: 'all.zip', type: 'application/zip', bytes: [...zipSync(files)] })
  const dialog = page.getByRole('dialog', { name: 'Dossiers brought in' })
  await expect(dialog.getByText('The river crossing is in the library.')).toBeVisible()
  await expect(dialog.getByText('The lake is in the library.')).toBeVisible()
  await expect(dialog.getByText('broken.json is no sound dossier:')).toBeVisible()
  await expect(dialog.getByText('$.title')).toBeVisible()
  await expect(dialog.getByText('Passed over: notes.txt')).toBeVisible()
  await expect(title(page)).toHaveText(shipped)
  await dialog.getByRole('listitem').filter({ hasText: 'The lake' }).getByRole('button', { name: 'Open' }).click()
  await expect(title(page)).toHaveText('The lake')
  await button(page, 'Library of dossiers').click()
  await button(page, 'The river crossing').click()
  await expect(title(page)).toHaveText('The river crossing')
  await page.keyboard.press('r')
  await expect(entries(page)).toHaveCount(1)
})

test('a file that is dropped while parts of the page are still on their way is taken', async ({ page }) => {
  const onTheirWay: Route[] = []
  await page.route(/assets\/beside-[^/]+\.js$/, (route) => {
    onTheirWay.push(route)
  })
  await openBoard(page)
  await drop(page, { name: 'river.json', type: 'application/json', bytes: [...strToU8(JSON.stringify(ownDossier))] })
  expect(onTheirWay).not.toHaveLength(0)
  for (const part of onTheirWay) await part.continue()
  await expect(title(page)).toHaveText('The river crossing')
})

test('what is no archive is refused in words, and brings nothing in', async ({ page }) => {
  await openBoard(page)
  await drop(page, { name: 'all.zip', type: 'application/zip', bytes: [80, 75, 3, 4, 0, 0] })
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('all.zip')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await button(page, 'Library of dossiers').click()
  await expect(
    library(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^More: / }) }),
  ).toHaveCount(1)
})
