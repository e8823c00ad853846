import type { Page } from '@playwright/test'
import { openBoard, proposal, switches } from './board.ts'
import { openBrief, present, room, slide } from './brief.ts'
import { expect, test as inBrowser } from './fixtures.ts'
import { soaks } from './reliability/recordPage.ts'
import { type Served, serveCopy } from './served.ts'

/** Each test has the app on a host of its own. */
const test = inBrowser.extend<{ served: Served }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here.
  served: async ({}, use) => {
    const served = await serveCopy()
    await use(served)
    served.close()
  },
  baseURL: async ({ served }, use) => use(served.address),
})

test.use({
  serviceWorkers: 'allow',
  // What the browser itself says where a host is gone.
  expectedFaults: [/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/],
})
test.describe.configure({ timeout: 60_000 })

/** Waits until the browser has kept the app. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((done) => active?.addEventListener('statechange', done, { once: true }))
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

const isNew = (page: Page, build = 'new') =>
  expect(page.locator('html')).toHaveAttribute('data-build', build, { timeout: 30_000 })
const isOld = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-build')

/** Whether parts of the build that was served first are still kept; those of later ones have its name in theirs. */
const hasFirstParts = (page: Page) =>
  page.evaluate(async () => {
    const urls = (await (await caches.open('parley-former')).keys()).map(({ url }) => url)
    return urls.some((url) => !/new\.js$|newer\.js$/.test(url) && url.endsWith('.js'))
  })

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version of Parley is ready.' })

/** It is offered once all parts of it have come. */
const isOffered = (page: Page) => expect(offer(page)).toBeVisible({ timeout: 30_000 })

test('after the first visit the app opens and works with no network and no host', async ({ page, context, served }) => {
  await openBoard(page)
  await kept(page)
  await context.setOffline(true)
  served.close()

  // What comes on demand comes in the tab of the first visit too.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeVisible()

  for (const address of ['./', './#/ukraine-2025/board?as-of=2025-03-25&lens=russia']) {
    await page.goto(address)
    await page.reload()
    await expect(proposal(page, '30-day ceasefire')).toBeVisible()
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await proposal(page, '30-day ceasefire').getByRole('switch').first().click()
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible()

  const other = await context.newPage()
  await openBrief(other)
  await present(other)
  await other.keyboard.press('ArrowRight')
  await switches(room(other), 'Stop of arms supplies to Ukraine').click()
  await expect(slide(room(other)).getByText('what if').first()).toBeVisible()
  const [speaker] = await Promise.all([other.waitForEvent('popup'), other.keyboard.press('s')])
  await expect(speaker.getByRole('heading', { name: 'Slide 2 of 5: 30-day ceasefire' })).toBeVisible()
})

test('what is kept is the app and its dossiers, and no letters but Latin ones', async ({ page, served }) => {
  await openBoard(page)
  await kept(page)
  const addresses = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('-precache-')) ?? ''
    return (await (await caches.open(name)).keys()).map(({ url }) => url)
  })
  const paths = addresses.map((address) => address.slice(served.address.length).replace(/\?.*/, ''))
  for (const path of [
    'index.html',
    'manifest.webmanifest',
    'dossiers/ukraine-2025.json',
    'schema/dossier.schema.json',
  ]) {
    expect(paths).toContain(path)
  }
  const fonts = paths.filter((path) => path.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((path) => !path.includes('-latin-wght-'))).toEqual([])
  expect(paths.filter((path) => path.includes('embed'))).toEqual([])
})

test('the worker and the manifest come with their types and are asked for each time', async ({ page, request }) => {
  const worker = await request.get('./sw.js')
  expect(worker.headers()).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })
  const manifest = await request.get('./manifest.webmanifest')
  expect(manifest.headers()).toMatchObject({
    'content-type': 'application/manifest+json; charset=utf-8',
    'cache-control': 'no-cache',
  })
  const { icons, start_url, scope }: { icons: { src: string; sizes: string }[]; start_url: string; scope: string } =
    await manifest.json()
  expect([start_url, scope]).toEqual(['./', './'])
  for (const { src, sizes } of icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type'], src).toMatch(/^image\//)
    if (src.endsWith('.png')) {
      const bytes = await icon.body()
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    }
  }
  await page.goto('./')
  expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe('./manifest.webmanifest')
})

test('a new version is offered, and comes when it is asked for and not before', async ({ page, served }) => {
  await openBoard(page, 'as-of=2025-03-25&lens=russia')
  await kept(page)
  await expect(offer(page)).toHaveCount(0)
  served.renew()
  await page.reload()
  await isOffered(page)
  await isOld(page)

  await offer(page).getByRole('button', { name: 'Later' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  await isOld(page)
  await offer(page).getByRole('button', { name: 'Reload' }).click({ timeout: 30_000 })
  await isNew(page)
  await expect(proposal(page, '30-day ceasefire')).toBeVisible()
  await expect(page).toHaveURL(/as-of=2025-03-25&lens=russia/)
  await expect(offer(page)).toHaveCount(0)
})

test('a tab of the version before goes on, with all its parts, when another tab has taken the new one', async ({
  page,
  context,
  served,
}) => {
  await openBoard(page)
  await kept(page)
  const old = await context.newPage()
  await openBoard(old)
  await kept(old)
  served.renew()
  await page.reload()
  await offer(page).getByRole('button', { name: 'Reload' }).click({ timeout: 30_000 })
  await isNew(page)

  await isOffered(old)
  await isOld(old)
  await old.bringToFront()
  await old.keyboard.press('?')
  await expect(old.getByRole('dialog')).toBeVisible()
  await old.keyboard.press('Escape')
  await offer(old).getByRole('button', { name: 'Reload' }).click()
  await isNew(old)
})

if (soaks) {
  test('a tab goes on, with all its parts, over two newer versions; they go when it is the only one left', async ({
    page,
    context,
    served,
  }) => {
    test.slow()
    await openBoard(page)
    await kept(page)
    const old = await context.newPage()
    await openBoard(old)
    await kept(old)
    for (const build of ['new', 'newer'] as const) {
      await page.bringToFront()
      served.renew(build)
      await page.reload()
      await offer(page).getByRole('button', { name: 'Reload' }).click({ timeout: 30_000 })
      await isNew(page, build)
    }

    await old.bringToFront()
    await isOld(old)
    await old.keyboard.press('?')
    await expect(old.getByRole('dialog')).toBeVisible()
    await old.close()
    expect(await hasFirstParts(page)).toBe(true)
    served.renew('new')
    await page.reload()
    await offer(page).getByRole('button', { name: 'Reload' }).click({ timeout: 30_000 })
    await isNew(page, 'new')
    expect(await hasFirstParts(page)).toBe(false)
  })
}
