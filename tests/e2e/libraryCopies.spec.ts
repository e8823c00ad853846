import type { Page } from '@playwright/test'
import { button } from './board.ts'
import { library, menu, savedFile } from './dossiers.ts'
import { expect, test } from './fixtures.ts'
import { saved } from './logging.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

const mended = { ...ownDossier, title: 'The river, mended', developments: [] }
const title = (page: Page) => page.getByRole('heading', { level: 1 }).first()
const pick = (page: Page, content: unknown) => page.getByLabel('Open a dossier').setInputFiles(fileOf(content))
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'contradicts what was stored' })
const copies = (page: Page) => library(page).getByRole('region', { name: /^Earlier copies of/ })
const contradicting = { ...mended, conditions: ownDossier.conditions.map((one) => ({ ...one, owedBy: ['south'] })) }

test('a file that replaces what is stored says so, and leads to the copy, which is restored beside it', async ({
  page,
}) => {
  await page.goto('./')
  await pick(page, ownDossier)
  await expect(title(page)).toHaveText(ownDossier.title)
  await saved(page)
  await pick(page, contradicting)
  await expect(notice(page)).toContainText('What was stored before is put aside as a copy.')
  await expect(title(page)).toHaveText(mended.title)
  await saved(page)

  await notice(page).getByRole('button', { name: 'Show the earlier copy' }).click()
  await expect(button(page, '1 earlier copy')).toBeFocused()
  await expect(copies(page)).toContainText('Made before a file replaced it · 1 development')
  const { name, text } = await savedFile(page, () => copies(page).getByRole('button', { name: 'Download' }).click())
  expect(name).toMatch(/^river-crossing \d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(text)).toEqual(ownDossier)

  const restored = /^The river crossing \(copy of \d+ \w+ \d{4}, \d\d:\d\d\)$/
  await copies(page).getByRole('button', { name: 'Restore' }).click()
  await expect(library(page).getByRole('button', { name: restored })).toBeVisible()
  await expect(copies(page).getByRole('button', { name: 'Open' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(library(page).getByRole('button', { name: restored })).toHaveCount(0)
  await expect(copies(page).getByRole('button', { name: 'Restore' })).toBeFocused()
  await page.keyboard.press('Enter')
  await copies(page).getByRole('button', { name: 'Open' }).click()
  await expect(title(page)).toHaveText(restored)
  await button(page, 'Library of dossiers').click()
  await expect(button(page, mended.title)).toBeVisible()
})

/** A real file of the browser's own disk in place of the one that a user would choose. */
const withPicker = (page: Page) =>
  page.addInitScript(() => {
    const showSaveFilePicker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('river.json', { create: true })
    Object.assign(window, { showSaveFilePicker })
  })

/** What the file holds. One that is replaced while it is read cannot be read, and is read anew. */
const onDisk = (page: Page) =>
  page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('river.json')
    for (;;) {
      try {
        return await (await handle.getFile()).text()
      } catch (fault) {
        if (!(fault instanceof DOMException) || fault.name !== 'NotReadableError') throw fault
      }
    }
  })

const writeToDisk = (page: Page, text: string) =>
  page.evaluate(async (written) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('river.json')
    const aside = await handle.createWritable()
    await aside.write(written)
    await aside.close()
  }, text)

async function rename(page: Page, from: string, to: string): Promise<void> {
  await button(page, 'Library of dossiers').click()
  await menu(page, from, 'Rename')
  await page.keyboard.type(to)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText(to)
}

test('a linked file that was changed between two sittings is left alone until one says what becomes of it', async ({
  page,
}) => {
  const talks = { ...ownDossier.developments[0], id: 'more-talks', headline: 'Talks go on' }
  const elsewhere = JSON.stringify({ ...ownDossier, developments: [...ownDossier.developments, talks] })
  const changed = page.getByRole('status').filter({ hasText: 'river.json was changed by something else' })
  const inBoth = page.getByRole('status').filter({ hasText: 'in this browser and in river.json' })
  await withPicker(page)
  await page.goto('./')
  await pick(page, ownDossier)
  await saved(page)
  await button(page, 'Library of dossiers').click()
  await menu(page, ownDossier.title, 'Link to a file…')
  await expect(library(page).getByText('also in river.json')).toBeVisible()
  await expect.poll(() => onDisk(page)).toContain('Talks begin')
  await page.keyboard.press('Escape')

  await page.reload()
  await rename(page, ownDossier.title, 'The river')
  await expect(inBoth).toBeVisible()
  expect(await onDisk(page)).toContain('"The river"')

  await writeToDisk(page, elsewhere.replace(ownDossier.title, 'The river'))
  await page.reload()
  await rename(page, 'The river', 'The ford')
  await expect(changed).toBeVisible()
  expect(await onDisk(page)).not.toContain('The ford')
  await button(page, 'Write this dossier over it').click()
  await expect(inBoth).toBeVisible()
  expect(await onDisk(page)).toContain('The ford')

  await writeToDisk(page, elsewhere.replace(ownDossier.title, 'The ford'))
  await rename(page, 'The ford', 'The bridge')
  await button(page, 'Take in what it holds').click()
  await expect(title(page)).toHaveText('The ford')
  // As the app writes it, and not as it was written elsewhere.
  await expect.poll(() => onDisk(page)).toContain('"headline": "Talks go on"')
  await expect(inBoth).toBeVisible()
})

/** Changes a letter in what the browser has stored. */
const damage = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('parley')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('packs', 'readwrite')
          const packs = transaction.objectStore('packs')
          packs.openCursor().onsuccess = ({ target }) => {
            if (!(target instanceof IDBRequest) || target.result === null) return
            const { text, ...pack } = target.result.value
            packs.put({ ...pack, text: text.replace('Talks begin', 'Talks begun') })
            target.result.continue()
          }
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )

test('what cannot be read is taken out when that is asked for, and a copy of it is put aside', async ({ page }) => {
  await page.goto('./')
  await pick(page, ownDossier)
  await saved(page)
  await damage(page)
  await page.reload()
  const trouble = page.getByRole('alert').filter({ hasText: '1 entry of this dossier cannot be read.' })
  await trouble.getByRole('button', { name: 'Repair' }).press('Enter')
  const repaired = page.getByRole('status').filter({ hasText: 'that could not be read was taken out.' })
  await expect(repaired).toContainText('What was stored before is put aside as a copy.')
  await expect(trouble).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await repaired.getByRole('button', { name: 'Show the earlier copy' }).click()
  await expect(copies(page)).toContainText('Made before a repair · 0 developments · 1 entry unreadable')
  const { text } = await savedFile(page, () => button(page, 'Download what lies there').click())
  expect(text).toContain('Talks begun')
  await page.reload()
  await expect(title(page)).toHaveText(ownDossier.title)
  await expect(trouble).toHaveCount(0)
})
