import type { Page } from '@playwright/test'
import { openBoard, proposal, statuses } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, fileOfText, ownDossier, type PickedFile } from './ownDossier.ts'

const faulty = {
  ...ownDossier,
  surprise: true,
  conditions: [
    { ...ownDossier.conditions[0], owedBy: ['sotuh'] },
    { ...ownDossier.conditions[1], kind: 'wish' },
  ],
  proposals: [{ ...ownDossier.proposals[0], term: 'a while', requires: { allOf: ['south-agreement', 'brigde'] } }],
}
const paths = ['$.surprise', '$.conditions[0].owedBy[0]', '$.conditions[1].kind', '$.proposals[0].term']

const pick = (page: Page, file: PickedFile): Promise<void> => page.getByLabel('Open a dossier').setInputFiles(file)

/** Drops files of these texts onto the page. */
async function drop(page: Page, ...texts: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const text of all) transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
    return transfer
  }, texts)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.getByRole('main').dispatchEvent(type, { dataTransfer })
  }
}

test('a good file opens by the picker', async ({ page }) => {
  await openBoard(page)
  await pick(page, fileOf(ownDossier))
  await expect(proposal(page, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.pending')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The river crossing')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/river-crossing\/board\?as-of=2024-05-03/)
  await expect(page).toHaveTitle(/The river crossing/)
  await expect(page.getByRole('radiogroup', { name: 'According to' }).getByRole('radio')).toHaveCount(3)
})

test('every fault of a file is shown with its path, and what was open stays open until a good one comes', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-20&lens=russia&steps=condition:monitoring:satisfy')
  const [before, address] = [await statuses(page), page.url()]
  const alert = page.getByRole('alert')
  for (const open of [() => pick(page, fileOf(faulty)), () => drop(page, JSON.stringify(faulty))]) {
    await open()
    for (const path of paths) await expect(alert).toContainText(path)
    await expect(alert).toContainText('brigde')
    await expect(alert).toContainText('Did you mean "south"?')
    await expect(alert).toContainText('5 faults')
    expect(await statuses(page)).toEqual(before)
    expect(page.url()).toBe(address)
    await alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(alert).toHaveCount(0)
  }
  await pick(page, fileOf(faulty))
  await expect(alert).toBeVisible()
  await drop(page, JSON.stringify(ownDossier))
  await expect(proposal(page, 'Truce at the river')).toBeVisible()
  await expect(alert).toHaveCount(0)
  await expect(page.getByText('Drop the dossier to open it')).toHaveCount(0)
})

const unreadable: [file: PickedFile, says: RegExp][] = [
  [fileOfText('{"format": "parley/1",', 'cut.json'), /JSON/],
  [fileOfText('', 'empty.json'), /JSON|empty/],
  [fileOf([1, 2, 3], 'list.json'), /object/],
  [fileOf({ format: 'parley/9' }, 'later.json'), /parley\/1/],
  [{ ...fileOfText('', 'picture.json'), buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }, /UTF-8/],
]
test('a file that is no dossier at all is refused in words, one after the other', async ({ page }) => {
  await openBoard(page)
  const alert = page.getByRole('alert')
  for (const [file, says] of unreadable) {
    await pick(page, file)
    await expect(alert).toContainText(file.name)
    await expect(alert).toContainText(says)
  }
  await expect(proposal(page, '30-day ceasefire')).toBeVisible()
})

test('a file too large to be a dossier is refused unread', async ({ page }) => {
  await openBoard(page)
  await page.evaluate(() => {
    const file = new File(['{}'], 'huge.json')
    Object.defineProperty(file, 'size', { value: 65 * 1024 * 1024 })
    const transfer = new DataTransfer()
    Object.defineProperty(transfer, 'files', { value: [file] })
    Object.defineProperty(transfer, 'types', { value: ['Files'] })
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText('too large')
  await expect(page.getByRole('alert')).toContainText('64 MB')
  await expect(proposal(page, '30-day ceasefire')).toBeVisible()
})

test('of several files at once each that is sound is in the library, and the others say what is wrong', async ({
  page,
}) => {
  await openBoard(page)
  await drop(page, JSON.stringify(ownDossier), '{ "format": "parley/1" }')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(`${ownDossier.title} is in the library.`)).toBeVisible()
  await expect(dialog.getByRole('alert')).toContainText('$.title')
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownDossier.title)
})

test('text of a file is shown as text and runs nowhere', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>'
  await openBoard(page)
  await pick(
    page,
    fileOf({ ...ownDossier, title: markup, parties: ownDossier.parties.map((one) => ({ ...one, name: markup })) }),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup)
  await expect(page.locator('main b', { hasText: /^bold$/ })).toHaveCount(0)
})

test('an address of a dossier that is not here says so and offers what is', async ({ page }) => {
  await page.goto('./#/nowhere/board')
  await expect(page.getByRole('alert')).toContainText('nowhere')
  await page.getByRole('link', { name: /Ukraine/ }).click()
  await expect(proposal(page, '30-day ceasefire')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
