import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { KillableBrowser } from '../killing.ts'
import { fileOf, ownDossier } from '../ownDossier.ts'
import { reportSaved } from './calledSaved.ts'
import { doubled, feed, headlinesIn, importTable, log, pick, saved, savedFile, soaks } from './recordPage.ts'

const KILLS = soaks ? 75 : 4
const ROWS = 20

/** A headline that would show if it were cut. */
const headlineOf = (name: string): string => `${name}: ${'the river rises '.repeat(20)}${name}`

test(`what the app called saved is in its file after ${KILLS} kills, once and whole`, async ({ baseURL }) => {
  test.setTimeout(KILLS * 60_000)
  const browser = new KillableBrowser()
  const begun = new Set<string>()
  const called = new Set<string>()
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const page = await browser.start()
      await reportSaved(page, (headline) => called.add(headline))
      await page.goto(new URL(round === 0 ? './' : `./#/${ownDossier.id}/record`, baseURL).href)
      if (round === 0) await pick(page, fileOf(ownDossier))
      await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ownDossier.title)
      if (round === 0) await expect(saved(page)).toBeVisible()
      else await expect(feed(page)).toBeVisible()
      check(headlinesIn(await savedFile(page)), begun, called)
      const enough = called.size + 1 + (round % 3)
      const writing = writeOn(page, `round ${round}`, begun).catch(() => {})
      await expect.poll(() => called.size, { intervals: [10] }).toBeGreaterThanOrEqual(enough)
      await new Promise((resolve) => setTimeout(resolve, (round * 7919) % 397))
      await browser.kill()
      await writing
    }
    expect(called.size).toBeGreaterThan(KILLS)
    const description = `${KILLS} kills, ${begun.size} begun, ${called.size} called saved, 0 lost, 0 doubled, 0 cut`
    test.info().annotations.push({ type: 'figure', description })
  } finally {
    await browser.end()
  }
})

/** Writes by the form and by tables until the browser is gone. */
async function writeOn(page: Page, round: string, begun: Set<string>): Promise<void> {
  for (let step = 0; ; step += 1) {
    if (step % 4 === 2) {
      const table = Array.from({ length: ROWS }, (_, row) => headlineOf(`${round} step ${step} row ${row}`))
      for (const headline of table) begun.add(headline)
      await importTable(page, table)
    } else {
      const headline = headlineOf(`${round} step ${step}`)
      begun.add(headline)
      await log(page, headline)
    }
  }
}

function check(found: readonly string[], begun: ReadonlySet<string>, called: ReadonlySet<string>): void {
  const there = new Set(found)
  expect(
    [...called].filter((headline) => !there.has(headline)),
    'lost',
  ).toEqual([])
  expect(doubled(found), 'doubled').toEqual([])
  const known = new Set([...begun, ...ownDossier.developments.map(({ headline }) => headline)])
  expect(
    found.filter((headline) => !known.has(headline)),
    'cut, or from nowhere',
  ).toEqual([])
  const tables = new Map<string, number>()
  for (const headline of found) {
    const table = /^(.*) row \d+:/.exec(headline)?.[1]
    if (table !== undefined) tables.set(table, (tables.get(table) ?? 0) + 1)
  }
  for (const [table, rows] of tables) expect(rows, `${table} is whole`).toBe(ROWS)
}
