import type { Page } from '@playwright/test'

/** An empty page of the origin of an address. */
export async function blankPage(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage()
  await other.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="icon.svg"><title>Blank' }),
  )
  await other.goto(new URL('blank', address).href)
  return other
}

/** All that is stored, as text, in the order of its keys. */
export const allStored = (page: Page): Promise<string> =>
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
