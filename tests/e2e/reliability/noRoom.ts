import type { Page } from '@playwright/test'
import { button } from '../board.ts'
import { expect } from '../fixtures.ts'
import { fileOf, ownDossier } from '../ownDossier.ts'
import {
  comeBack,
  downloaded,
  entry,
  headlinesIn,
  importTable,
  log,
  openOwn,
  pick,
  saved,
  savedFile,
  trouble,
} from './recordPage.ts'

/** Something a user does that has to be kept. */
export interface Act {
  readonly name: string
  readonly make: (page: Page) => Promise<unknown>
  /** The headlines that the dossier then has on top of those before; `takes` is what it no longer has. */
  readonly adds: readonly string[]
  readonly takes?: readonly string[]
}

const menuOf = async (page: Page, headline: string, item: RegExp) => {
  await button(page, `Actions: ${headline}`).click()
  await page.getByRole('menuitem', { name: item }).click()
  await page.getByRole('form').getByLabel('Headline', { exact: true }).press('Control+Enter')
  await expect(page.getByRole('form')).toHaveCount(0)
}

const undo = async (page: Page) => {
  await page.keyboard.press('Control+z')
  await expect(entry(page, 'first')).toHaveCount(0)
}

/** Opens the file with other developments in it, and goes to its record. */
const open = async (page: Page, developments: readonly object[]) => {
  await pick(page, fileOf({ ...ownDossier, developments }))
  await expect(trouble(page)).toBeVisible()
  await page.keyboard.press('r')
}

const another = { id: 'another', at: '2024-05-05', headline: 'another', source: 'gazette', effects: [] }
const rows = Array.from({ length: 200 }, (_, row) => `row ${row} of many`)

export const acts: readonly Act[] = [
  { name: 'logging', make: (page) => log(page, 'while full'), adds: ['while full'] },
  { name: 'a correction', make: (page) => menuOf(page, 'first', /^Correct/), adds: ['first'] },
  { name: 'a table', make: (page) => importTable(page, ['row one', 'row two']), adds: ['row one', 'row two'] },
  { name: 'undoing', make: undo, adds: [], takes: ['first'] },
  { name: 'taking back', make: (page) => menuOf(page, 'first', /^Take back/), adds: ['Taken back: first'] },
  {
    name: 'two acts, one after the other',
    make: async (page) => {
      await log(page, 'one')
      await log(page, 'two')
    },
    adds: ['one', 'two'],
  },
  {
    name: 'the same file with more in it',
    make: (page) => open(page, [...ownDossier.developments, another]),
    adds: ['another'],
  },
  {
    name: 'a file that says something else of what is there',
    make: (page) =>
      open(
        page,
        ownDossier.developments.map((one) => ({ ...one, headline: 'Talks end' })),
      ),
    adds: ['Talks end'],
    takes: ['Talks begin', 'first'],
  },
  { name: 'a table of many rows', make: (page) => importTable(page, rows), adds: rows },
  {
    name: 'undoing and redoing',
    make: async (page) => {
      await undo(page)
      await page.keyboard.press('Control+Shift+z')
      await expect(entry(page, 'first')).toBeVisible()
    },
    adds: [],
  },
  {
    name: 'a longer text',
    make: (page) => log(page, `long ${'and longer '.repeat(900)}`),
    adds: [`long ${'and longer '.repeat(900)}`.trim()],
  },
  {
    name: 'logging after undoing',
    make: async (page) => {
      await undo(page)
      await log(page, 'instead')
    },
    adds: ['instead'],
    takes: ['first'],
  },
]

/** The room that a browser has for what it keeps. */
export interface Room {
  /** Leaves none. */
  fill(): Promise<void>
  make(): Promise<void>
}

/** An act where no room is left: nothing is called saved, all can be downloaded, and once there is room it goes on. */
export async function standsFull(page: Page, { make, adds, takes = [] }: Act, room: Room): Promise<void> {
  await openOwn(page)
  await log(page, 'first')
  await expect(saved(page)).toBeVisible()
  const before = headlinesIn(await savedFile(page)).filter((headline) => !takes.includes(headline))
  const all = [...before, ...adds].toSorted()
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true))
  await room.fill()

  await make(page)
  await expect(trouble(page)).toContainText('Not saved: this browser has no room left.')
  await expect(saved(page)).toHaveCount(0)
  // A list of many shows those that are in sight.
  for (const headline of adds.slice(-3)) await expect(entry(page, headline).first()).toBeVisible()
  const file = await downloaded(page, () => trouble(page).getByRole('button', { name: 'Download' }).click())
  expect(headlinesIn(file).toSorted()).toEqual(all)
  await trouble(page).getByRole('button', { name: 'Try again' }).click()
  await expect(trouble(page)).toContainText('no room left')
  await expect(saved(page)).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage')), 'it was not reloaded').toBe(true)

  await room.make()
  await trouble(page).getByRole('button', { name: 'Try again' }).click()
  await expect(saved(page)).toBeVisible()
  await comeBack(page)
  expect(headlinesIn(await savedFile(page)).toSorted()).toEqual(all)
}
