import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

export const formats = ['A4', 'Letter'] as const

/** The pages of a print, each as a reader finds its text. */
export async function printed(page: Page, format: (typeof formats)[number]): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  return (await extractText(file, { mergePages: false })).text
}

/** The letters of a text alone: a line may end anywhere, a font may draw two letters as one, or an apostrophe as another. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')

export const pageNumber = (page: number, pages: number): string => `${page} / ${pages}`

/** The letters of each page, without its number. */
export const lettersOf = (pages: readonly string[]): string[] =>
  pages.map((text, place) => letters(text.replace(pageNumber(place + 1, pages.length), '')))
