import { deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { button, condition, openBoard, proposal, statuses, switches, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'
import { linkField, wholeLink } from './sharing.ts'

const cyrillic = { ...ownDossier, title: 'Переправа', summary: 'Перемир’я на 30 годин' }
const notice = (page: Page) => page.getByRole('region', { name: 'A copy that came with a link' })
/** All that the browser has stored of dossiers, by the names of the stores. */
const stored = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => done(asked.result)
        asked.onerror = () => failed(asked.error)
      })
      for (const store of database.objectStoreNames) {
        counts[store] = await new Promise<number>((done, failed) => {
          const asked = database.transaction(store).objectStore(store).count()
          asked.onsuccess = () => done(asked.result)
          asked.onerror = () => failed(asked.error)
        })
      }
      database.close()
    }
    return counts
  })

const sum = async (page: Page): Promise<number> =>
  Object.values(await stored(page)).reduce((all, count) => all + count, 0)

async function openOwn(page: Page): Promise<void> {
  await openBoard(page)
  await page.getByLabel('Open a dossier').setInputFiles(fileOf(cyrillic))
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Переправа')
}

test('a link with the whole dossier shows the same view in another browser, stores nothing there, and can be kept', async ({
  page,
  browser,
  baseURL,
}) => {
  await openOwn(page)
  await switches(page, 'The South agrees').click()
  await expect(whatIf(page)).toBeVisible()
  const link = await wholeLink(page)
  const shown = await statuses(page)

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await context.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.goto(link)
  await expect(notice(other)).toBeVisible()
  await expect(whatIf(other)).toBeVisible()
  expect(await statuses(other)).toEqual(shown)
  expect(asked.filter((url) => url.includes('dossier=') || url.includes('river-crossing'))).toEqual([])

  // What-ifs work in it, each with its address, and the way back.
  await switches(other, 'The bridge is cleared').click()
  await expect(proposal(other, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.ready')
  await expect.poll(() => other.url()).toContain('bridge')
  expect(other.url()).toContain('dossier=1.')
  await other.goBack()
  await expect(proposal(other, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.pending')
  await other.goForward()
  await other.reload()
  await expect(proposal(other, 'Truce at the river')).toHaveAttribute('data-status', 'tabled.ready')
  await expect(notice(other)).toBeVisible()

  // Nothing can be written in it, and that is said.
  await other.keyboard.press('r')
  await button(other, 'Log a development').first().click()
  await expect(notice(other).getByRole('alert')).toContainText('Keep it in your library first')
  expect(await sum(other)).toBe(0)

  await button(other, 'Keep in my library').press('Enter')
  await expect(notice(other)).toBeHidden()
  await expect(other.getByRole('main')).toBeFocused()
  expect(other.url()).not.toContain('dossier=1.')
  await expect(other.getByRole('heading', { level: 1 }).first()).toHaveText('Переправа')
  expect(await sum(other)).toBeGreaterThan(0)
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 }).first()).toHaveText('Переправа')
  await context.close()
})

test('a copy leaves the stored dossier of its id as it is, and leads to it', async ({ page }) => {
  await openOwn(page)
  const link = await wholeLink(page)
  const before = await stored(page)
  await page.goto('./#/ukraine-2025/board')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.goto(link)
  await expect(notice(page)).toBeVisible()
  await condition(page, 'bridge').getByRole('switch').click()
  const { visits: _, ...after } = await stored(page)
  const { visits: __, ...unchanged } = before
  expect(after).toEqual(unchanged)
  await notice(page).getByRole('link', { name: 'Open the one in my library' }).click()
  await expect(notice(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Переправа')
})

test('a link whose dossier would unpack to more than a file may be is given up, and says so', async ({ page }) => {
  const packed = deflateSync(Buffer.alloc(68 * 1024 * 1024)).toString('base64url')
  await page.goto(`./#/river/board?dossier=1.${packed}`)
  await expect(page.getByRole('alert')).toContainText('more than 64 MB', { timeout: 30_000 })
})

test('a link that is damaged, or of a later form, says so and what to do', async ({ page }) => {
  await openBoard(page)
  const link = await wholeLink(page)
  const at = link.indexOf('dossier=1.') + 400
  const flipped = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1)
  for (const [address, says] of [
    [link.slice(0, -200), 'is damaged'],
    [flipped, 'is damaged'],
    ['./#/river/board?dossier=2.abc', 'does not know'],
    [
      `./#/river/board?dossier=1.${deflateSync(Buffer.from('{"format":"parley/2"}')).toString('base64url')}`,
      'could not be opened',
    ],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByRole('alert')).toContainText(says)
  }
})

test('the dialog copies the link and says so, and where it may not it selects it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBoard(page, 'as-of=2025-03-25&lens=russia')
  await page.keyboard.press('c')
  await expect(button(page, 'Copy')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await expect(page.getByText(/^\d+ characters long\./)).not.toContainText('2,000')
  await page.getByLabel('With the whole dossier').check()
  await expect(page.getByText(/characters long\./)).toContainText('after about 2,000 characters')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await button(page, 'Copy').click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('did not allow copying')
  expect(await linkField(page).evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    (await linkField(page).inputValue()).length,
  )
})
