import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { button } from './board.ts'

export const library = (page: Page): Locator => page.getByRole('dialog', { name: 'Dossiers', exact: true })

/** Chooses from the menu of a dossier in the library. */
export async function menu(page: Page, title: string, item: string): Promise<void> {
  await button(page, `More: ${title}`).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** The file that an act hands to the user. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

interface DroppedFile {
  readonly name: string
  readonly type: string
  readonly bytes: readonly number[]
}

/** Drops a file onto the page. */
export async function drop(page: Page, file: DroppedFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, type, bytes }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(bytes)], name, { type }))
    return transfer
  }, file)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.getByRole('main').dispatchEvent(type, { dataTransfer })
  }
}

export const dropTable = (page: Page, text: string, name = 'developments.csv'): Promise<void> =>
  drop(page, { name, type: 'text/csv', bytes: [...Buffer.from(text)] })
