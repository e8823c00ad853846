import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { ownDossier } from '../ownDossier.ts'
import { comeBack, downloaded, entry, headlinesIn, log, openOwn, saved, trouble } from './recordPage.ts'

/** Opens the store in a newer form, as a later Parley would, and lets go of it at once. */
const upgrade = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parley', 99)
        opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('later', 'what')
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
        opening.onerror = () => reject(opening.error)
      }),
  )

/** All that is stored, as text, in the order of its keys. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('parley'))
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    const all = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name)
        return [name, await done(store.getAllKeys()), await done(store.getAll())]
      }),
    )
    database.close()
    return JSON.stringify([database.version, all])
  })

/** An empty page of the app's origin. */
async function blank(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="icon.svg"><title>Blank' }),
  )
  await other.goto('./blank')
  return other
}

const says = 'A newer version of Parley has been here, so nothing is saved in this tab.'

async function isOnlyRead(page: Page): Promise<void> {
  await expect(trouble(page)).toContainText(says)
  await expect(trouble(page).getByRole('button', { name: 'Reload' })).toBeVisible()
  await log(page, 'too late')
  await expect(trouble(page)).toContainText(says)
  await expect(saved(page)).toHaveCount(0)
  await expect(entry(page, 'too late')).toBeVisible()
  const file = await downloaded(page, () => trouble(page).getByRole('button', { name: 'Download' }).click())
  expect(headlinesIn(file)).toEqual(['Talks begin', 'in time', 'too late'])
}

test('what a newer Parley has stored is read and not rewritten, and one is told before one writes', async ({
  page,
}) => {
  await openOwn(page)
  await log(page, 'in time')
  await expect(saved(page)).toBeVisible()
  const other = await blank(page)
  await page.goto('about:blank')
  await upgrade(other)
  const before = await stored(other)
  await comeBack(page)
  await expect(entry(page, 'in time')).toBeVisible()
  await isOnlyRead(page)
  expect(await stored(other)).toBe(before)
})

test('a tab lets a newer Parley have the store while it is open, and only reads from then on', async ({ page }) => {
  await openOwn(page)
  await log(page, 'in time')
  await expect(saved(page)).toBeVisible()
  const other = await blank(page)
  await upgrade(other)
  const before = await stored(other)
  await page.bringToFront()
  await isOnlyRead(page)
  expect(await stored(other)).toBe(before)
})

test('where another tab holds on to an older form one is told which to close, and then it works', async ({ page }) => {
  const other = await blank(page)
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
