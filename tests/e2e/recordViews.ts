import type { Page } from '@playwright/test'
import type { Views } from './axe.ts'
import { button, openBoard } from './board.ts'
import { dropTable, menu } from './dossiers.ts'
import { expect } from './fixtures.ts'
import {
  article,
  choose,
  draftEntry,
  entries,
  entry,
  form,
  headline,
  logArticle,
  monitoring,
  openRecord,
  paste,
  saved,
  startLog,
} from './logging.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

const later = 'as-of=2025-05-20'

/** The record and the form, as they fill the page. */
export const recordPages: Views = {
  'the record': (page) => openRecord(page, later),
  'the record with much of it after the board, and some not counted': async (page) => {
    await openRecord(page, 'as-of=2025-04-15&known-at=2025-04-17&trust=B2')
    await expect(page.getByText(/^Not counted/).first()).toBeVisible()
  },
  'a record in which nothing is found': async (page) => {
    await openRecord(page, later)
    await page.getByRole('searchbox').fill('nothing like it')
    await expect(page.getByRole('heading', { name: 'No development is like that' })).toBeVisible()
  },
  'a notice that a file has replaced what was stored': replaceOwn,
  'the form with nothing in it': async (page) => {
    await openRecord(page, later)
    await startLog(page)
    await expect(draftEntry(page)).toBeAttached()
  },
  'the form with what is missing': async (page) => {
    await openRecord(page, later)
    await startLog(page)
    await form(page).getByLabel('Happened').fill('soon')
    await button(page, 'Log it').click()
    await expect(form(page).getByText(/^3 things have to be put right/)).toBeVisible()
  },
  'the form with a report in it, and what it changes': async (page) => {
    await openRecord(page, later)
    await startLog(page)
    await paste(page, article)
    await choose(page, monitoring, 'Satisfy')
    await button(page, 'Make it established').click()
    await button(page, 'Set a due day').click()
    await button(page, 'Choose: 30-day ceasefire').click()
    await form(page).getByText('Quote, note, occasion').click()
    await expect(form(page).getByRole('table')).toBeVisible()
  },
  'a correction, with what the entry was before': async (page) => {
    await openBoard(page, later)
    await logArticle(page)
    await button(page, `Actions: ${headline}`).click()
    await page.getByRole('menuitem', { name: 'Correct…' }).click()
    await form(page).getByLabel('Headline', { exact: true }).fill('Mended')
    await button(page, 'Correct it').click()
    await entry(page, 'Mended')
      .getByText(/^Earlier, /)
      .click()
    await expect(entries(page).first()).toContainText('Corrected on')
  },
}

/** Opens a file, and one that contradicts it. */
async function replaceOwn(page: Page): Promise<void> {
  await page.goto('./')
  for (const content of [ownDossier, { ...ownDossier, title: 'The river, mended' }]) {
    await page.getByLabel('Open a dossier').setInputFiles(fileOf(content))
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(content.title)
    await saved(page)
  }
  await expect(page.getByText(/^The file contradicts what was stored/)).toBeVisible()
}

/** What comes on top of the page. */
export const recordDialogs: Views = {
  'the library': async (page) => {
    await openBoard(page, later)
    await logArticle(page)
    await button(page, 'Library of dossiers').click()
    await menu(page, 'Ukraine: the March 2025 proposals', 'Duplicate')
    await menu(page, 'Copy of Ukraine: the March 2025 proposals', 'Delete')
    await expect(page.getByText(/^Deleted /)).toBeVisible()
    await menu(page, 'Ukraine: the March 2025 proposals', 'Duplicate')
    await button(page, 'New dossier').click()
    await button(page, 'Create').click()
    await expect(page.getByText('A dossier needs a title.')).toBeVisible()
  },
  'the library with the copies of a dossier': async (page) => {
    await replaceOwn(page)
    await button(page, 'Show the earlier copy').click()
    await page
      .getByRole('region', { name: /^Earlier copies/ })
      .getByRole('button', { name: 'Restore' })
      .click()
    await expect(page.getByText(/^Restored as /)).toBeVisible()
  },
  'a dossier that is being renamed': async (page) => {
    await openBoard(page, later)
    await button(page, 'Library of dossiers').click()
    await menu(page, 'Ukraine: the March 2025 proposals', 'Rename')
    await expect(page.getByLabel(/^New title of/)).toBeFocused()
  },
  'a table of developments with faults': async (page) => {
    await openRecord(page, later)
    await dropTable(
      page,
      'at,headline,source,condition\n2025-13-01,Something,nobody,\n2025-03-01,Another,nobody,noting\n',
    )
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  },
  'a sound table of developments': async (page) => {
    await openRecord(page, later)
    const rows = Array.from({ length: 30 }, (_, place) => `2025-05-12,Development ${place},interfax-jeddah`)
    await dropTable(page, ['at,headline,source', ...rows].join('\n'))
    await expect(button(page, 'Add 30 developments')).toBeVisible()
  },
}
