import type { Page } from '@playwright/test'
import { pick as pickOne, seeded } from '../../bench/measure.ts'
import { expect, test } from '../fixtures.ts'
import { ownDossier } from '../ownDossier.ts'
import {
  comeBack,
  doubled,
  entry,
  headlinesIn,
  importTable,
  log,
  openOwn,
  saved,
  savedFile,
  soaks,
} from './recordPage.ts'

const SEEDS = soaks ? 20 : 1
const ACTS = soaks ? 60 : 6
/** Milliseconds within which what one tab has saved stands in the others. */
const SOON = 1000

for (let seed = 1; seed <= SEEDS; seed += 1) {
  const count = soaks ? 2 + (seed % 3) : 3
  test(`${count} tabs show what the others save within a second, and end with one file (seed ${seed})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000 + ACTS * 3000)
    const random = seeded(seed)
    await openOwn(page)
    const tabs = [page, ...(await Promise.all(Array.from({ length: count - 1 }, () => context.newPage())))]
    for (const tab of tabs) await comeBack(tab)
    const written: string[] = []
    let slowest = 0
    for (let act = 0; act < ACTS; act += 1) {
      const tab = pickOne(tabs, random)
      const headline = `act ${act}`
      const kind = random()
      if (kind < 0.2) await comeBack(tab)
      else if (kind < 0.3) {
        const rows = [`${headline} row one`, `${headline} row two`]
        await importTable(tab, rows)
        written.push(...rows)
        // A reload before that may lose what was never called saved, after a question.
        await expect(saved(tab)).toBeVisible()
      } else {
        await log(tab, headline)
        written.push(headline)
        await expect(saved(tab)).toBeVisible()
        const others = tabs.filter((one) => one !== tab)
        slowest = Math.max(slowest, ...(await Promise.all(others.map((one) => untilShown(one, headline)))))
      }
    }
    expect(slowest).toBeLessThan(SOON)
    await allAtOnce(tabs, written)
    for (const tab of tabs) {
      await expect.poll(async () => headlinesIn(await savedFile(tab)).length).toBe(written.length + 1)
    }
    const [first = '', ...others] = await filesOf(tabs)
    for (const other of others) expect(other).toBe(first)
    expect(doubled(headlinesIn(first))).toEqual([])
    expect(new Set(headlinesIn(first))).toEqual(new Set([...written, ...ownDossier.developments.map(headlineOf)]))
    for (const tab of tabs) await comeBack(tab)
    for (const file of await filesOf(tabs)) expect(file).toBe(first)
    const description = `${count} tabs, ${written.length} entries, seen in the others within ${slowest.toFixed(0)} ms`
    test.info().annotations.push({ type: 'figure', description })
  })
}

const headlineOf = ({ headline }: { readonly headline: string }): string => headline

/** One after another: a page that is not in front hands nothing out. */
async function filesOf(tabs: readonly Page[]): Promise<string[]> {
  const files: string[] = []
  for (const tab of tabs) files.push(await savedFile(tab))
  return files
}

/** Milliseconds until a tab shows an entry. */
async function untilShown(tab: Page, headline: string): Promise<number> {
  const begun = performance.now()
  await expect(entry(tab, headline).first()).toBeVisible()
  return performance.now() - begun
}

/** Every tab logs something in the same moment. */
async function allAtOnce(tabs: readonly Page[], written: string[]): Promise<void> {
  await Promise.all(tabs.map((tab, place) => log(tab, `at once ${place}`)))
  written.push(...tabs.map((_, place) => `at once ${place}`))
  for (const tab of tabs) await expect(saved(tab)).toBeVisible()
}
