import type { Page } from '@playwright/test'
import { seeded } from '../../bench/measure.ts'
import { expect, test as inBrowser } from '../fixtures.ts'
import { fileOf, ownDossier } from '../ownDossier.ts'
import { type Builds, serveBuilds } from './builds.ts'
import { reportSaved } from './calledSaved.ts'
import { allStored, blankPage } from './rawStore.ts'
import {
  comeBack,
  downloaded,
  entry,
  feed,
  headlinesIn,
  log,
  openOwn,
  pick,
  saved,
  soaks,
  trouble,
} from './recordPage.ts'

let served: Promise<Builds> | undefined

/** Both builds are on a host of their own; the later one is made once. */
const test = inBrowser.extend<{ builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here.
    async ({}, use) => {
      served ??= serveBuilds()
      await use(await served)
    },
    { timeout: 120_000 },
  ],
  baseURL: async ({ builds }, use) => use(builds.present),
})

// One after another in a worker that others use too: one of its own would be started last, and be the last to end.
test.describe.configure({ mode: 'default', timeout: 60_000 })

test.afterAll(async () => (await served)?.close())

const ROUNDS = soaks ? 20 : 2
const title = ownDossier.title
const ofBuild = (build: string, hash = `${ownDossier.id}/record`): string => `${build}#/${hash}`
const says = 'A newer version of Parley has been here, so nothing is saved in this tab.'

async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title)
  await expect(feed(page)).toBeVisible()
}

/** Nothing that is logged in it is called saved, all of it can be downloaded. */
async function isOnlyRead(page: Page, headline: string): Promise<void> {
  await page.bringToFront()
  await expect(trouble(page)).toContainText(says)
  await expect(trouble(page).getByRole('button', { name: 'Reload' })).toBeVisible()
  await log(page, headline)
  await expect(entry(page, headline)).toBeVisible()
  await expect(trouble(page)).toContainText(says)
  await expect(saved(page)).toHaveCount(0)
  const file = await downloaded(page, () => trouble(page).getByRole('button', { name: 'Download' }).click())
  expect(headlinesIn(file)).toContain(headline)
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`a tab of this build lets a later one have the store, and only reads what that has written (${round})`, async ({
    page,
    context,
    builds,
  }) => {
    const random = seeded(round)
    const called = new Set<string>()
    await reportSaved(page, (headline) => called.add(headline))
    await page.goto(builds.present)
    await expect(page.getByRole('article').first()).toBeVisible()
    await pick(page, fileOf(ownDossier))
    await expect(saved(page)).toBeVisible()
    for (let time = 0; time < 3 * random(); time += 1) {
      await log(page, `in time ${time}`)
      await expect(saved(page)).toBeVisible()
    }

    const later = await context.newPage()
    // Every other time the later one comes in the midst of the writing.
    const writing = round % 2 === 0 ? null : log(page, 'in the midst')
    await opens(later, ofBuild(builds.later))
    await writing
    await isOnlyRead(page, 'too late')
    await later.bringToFront()
    for (const headline of called) if (headline !== 'too late') await expect(entry(later, headline)).toBeVisible()
    expect(called).not.toContain('too late')
    await log(later, 'by the later one')
    await expect(saved(later)).toBeVisible()
    await later.close()

    const blank = await blankPage(page, builds.present)
    const before = await allStored(blank)
    await page.bringToFront()
    await opens(page, ofBuild(builds.present))
    await expect(entry(page, 'by the later one')).toBeVisible()
    await isOnlyRead(page, 'too late again')
    expect(await allStored(blank), 'nothing is rewritten').toBe(before)

    await opens(page, ofBuild(builds.later))
    for (const headline of [...called, 'by the later one']) await expect(entry(page, headline)).toBeVisible()
    await log(page, 'and on')
    await expect(saved(page)).toBeVisible()
  })
}

test('where another tab holds on to an older form one is told which to close, and then it works', async ({
  page,
  baseURL,
}) => {
  const other = await blankPage(page, baseURL ?? '')
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('parley', 1)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('dossiers', { keyPath: 'id' })
          opening.result.createObjectStore('entries', { keyPath: ['dossier', 'id', 'act'] })
        }
        // It has no ear for what others want of it.
        opening.onsuccess = () => resolve(Reflect.set(window, 'held', opening.result))
      }),
  )
  await page.goto('./')
  await expect(trouble(page)).toContainText('a tab with an older Parley holds the store', { timeout: 15_000 })
  await other.close()
  await trouble(page).getByRole('button', { name: 'Reload' }).click()
  await openOwn(page)
  await expect(trouble(page)).toHaveCount(0)
  await comeBack(page, ownDossier)
})
