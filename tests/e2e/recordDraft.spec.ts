import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { form, openRecord, recordIsRead, startLog } from './logging.ts'

const headline = 'Envoys meet in Jeddah'

/** Writes a headline all at once, and leaves it at that. */
async function write(page: Page, text: string): Promise<void> {
  await openRecord(page)
  await startLog(page)
  const field = form(page).getByLabel('Headline', { exact: true })
  await field.selectText()
  await page.keyboard.insertText(text)
  await expect(field).toHaveValue(text)
}

async function findWritten(page: Page, text: string): Promise<void> {
  await recordIsRead(page)
  await startLog(page)
  await expect(form(page).getByLabel('Headline', { exact: true })).toHaveValue(text)
}

test('a draft is there after a reload that follows right on its last letter', async ({ page }) => {
  for (const text of [headline, `${headline} again`]) {
    await write(page, text)
    await page.reload()
    await findWritten(page, text)
  }
})

test('a draft is there after its tab was closed right on its last letter', async ({ page, context }) => {
  await write(page, headline)
  await page.close({ runBeforeUnload: true })
  const next = await context.newPage()
  await openRecord(next)
  await findWritten(next, headline)
})

test('a draft that was given up right before a reload stays given up', async ({ page }) => {
  await write(page, headline)
  await page.reload()
  await findWritten(page, headline)
  await form(page).getByRole('button', { name: 'Discard' }).click()
  await page.reload()
  await findWritten(page, '')
})

test('each tab keeps its own draft over a reload, and that of a closed tab comes to the next one', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await write(page, 'In one')
  await write(other, 'In the other')
  await page.reload()
  await findWritten(page, 'In one')
  await other.reload()
  await findWritten(other, 'In the other')
  await other.close({ runBeforeUnload: true })
  const next = await context.newPage()
  await openRecord(next)
  await findWritten(next, 'In the other')
  await page.reload()
  await findWritten(page, 'In one')
})
