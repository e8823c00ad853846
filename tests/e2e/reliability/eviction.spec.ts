import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { ownDossier } from '../ownDossier.ts'
import {
  comeBack,
  downloaded,
  entry,
  headlinesIn,
  log,
  openOwn,
  saved,
  savedFile,
  soaks,
  trouble,
} from './recordPage.ts'

/** Clears all that the origin has stored, as a browser does where room is short. */
async function clear(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const origin = new URL(page.url()).origin
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await devTools.detach()
}

const TIMES = soaks ? 25 : 2

test(`what is open outlives that the browser clears its store, ${TIMES} times, and is whole after the next entry`, async ({
  page,
}) => {
  test.setTimeout(30_000 + TIMES * 10_000)
  await openOwn(page)
  const written = ['Talks begin']
  for (let time = 0; time < TIMES; time += 1) {
    const [before, after] = [`before ${time}`, `after ${time}`]
    await log(page, before)
    await expect(saved(page)).toBeVisible()
    await clear(page)
    // Now and then the browser clears once more in the midst of the writing.
    const clearing = time % 3 === 1 ? clear(page) : null
    await log(page, after)
    await clearing
    await expect(saved(page).or(trouble(page))).toBeVisible()
    written.push(before, after)
    expect(headlinesIn(await savedFile(page))).toEqual(written)
    if (await trouble(page).isVisible()) {
      await expect(trouble(page)).toContainText('Not saved')
      const file = await downloaded(page, () => trouble(page).getByRole('button', { name: 'Download' }).click())
      expect(headlinesIn(file)).toEqual(written)
      await trouble(page).getByRole('button', { name: 'Try again' }).click()
    }
    await expect(saved(page)).toBeVisible()
    if (time % 3 !== 1) await comeBack(page)
    expect(headlinesIn(await savedFile(page))).toEqual(written)
  }
  test
    .info()
    .annotations.push({ type: 'figure', description: `cleared ${TIMES} times, ${written.length} entries, 0 lost` })
})

test('that a dossier is no longer in this browser is said, with the way to have it back', async ({ page }) => {
  if (soaks) test.setTimeout(10 * 60_000)
  for (let time = 0; time < (soaks ? 25 : 1); time += 1) {
    await openOwn(page)
    await log(page, 'gone')
    await expect(saved(page)).toBeVisible()
    const address = page.url()
    await clear(page)
    await page.goto('about:blank')
    await page.goto(address)
    const alert = page.getByRole('alert').filter({ hasText: `There is no dossier “${ownDossier.id}” here.` })
    await expect(alert).toContainText('open that file again')
    await expect(entry(page, 'gone')).toHaveCount(0)
  }
})

test('what a cleared store gets anew is nowhere else, but for what came with a file', async ({ page }) => {
  await openOwn(page)
  for (const headline of ['one', 'two']) {
    await log(page, headline)
    await expect(saved(page)).toBeVisible()
  }
  await clear(page)
  await log(page, 'three')
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Library of dossiers' }).click()
  const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: ownDossier.title })
  await expect(row).toContainText('3 entries are only in this browser.')
})
