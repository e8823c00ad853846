import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pick as pickOne, seeded } from '../../bench/measure.ts'
import { expect, test } from '../fixtures.ts'
import { KillableBrowser } from '../killing.ts'
import { fileOf, ownDossier } from '../ownDossier.ts'
import { folderOf, logOf } from './profile.ts'
import { doubled, feed, headlinesIn, log, pick, saved, savedFile, soaks, trouble } from './recordPage.ts'

const TIMES = soaks ? 50 : 2

type Random = () => number

interface Way {
  readonly name: string
  readonly damage: (file: string, random: Random) => void
}

const changed =
  (change: (bytes: Buffer, random: Random) => Buffer): Way['damage'] =>
  (file, random) =>
    writeFileSync(file, change(readFileSync(file), random))

const place = (bytes: Buffer, random: Random): number => Math.floor(random() * bytes.length)

/** What may befall a file of the browser's own. */
const ways: readonly Way[] = [
  {
    name: 'a bit turned over',
    damage: changed((bytes, random) => {
      const at = place(bytes, random)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
      return bytes
    }),
  },
  { name: 'its end cut off', damage: changed((bytes, random) => bytes.subarray(0, place(bytes, random))) },
  {
    name: 'a stretch of nothing in it',
    damage: changed((bytes, random) => {
      const at = place(bytes, random)
      return bytes.fill(0, at, Math.min(at + 512, bytes.length))
    }),
  },
  {
    name: 'noise in it',
    damage: changed((bytes, random) => {
      const at = place(bytes, random)
      for (let next = at; next < Math.min(at + 200, bytes.length); next += 1) bytes[next] = Math.floor(random() * 256)
      return bytes
    }),
  },
  { name: 'gone', damage: (file) => unlinkSync(file) },
]

const address = (baseURL: string | undefined, hash: string) => new URL(`./#/${hash}`, baseURL).href

test(`the app opens over ${TIMES} damaged files of the browser’s store, and says what to do where something is lost`, async ({
  baseURL,
}) => {
  test.setTimeout(120_000 + TIMES * 60_000)
  const browser = new KillableBrowser()
  const whole = mkdtempSync(join(tmpdir(), 'parley-whole-'))
  const outcomes = { whole: 0, partly: 0, gone: 0 }
  try {
    const written = await writeTwice(browser, baseURL)
    const store = folderOf(browser.profile, 'leveldb')
    cpSync(store, whole, { recursive: true })
    const files = readdirSync(whole).filter((name) => /\.(?:log|ldb)$|^MANIFEST|^CURRENT/.test(name))
    expect(files.some((name) => name.endsWith('.ldb'))).toBe(true)
    for (let time = 0; time < TIMES; time += 1) {
      const random = seeded(time)
      rmSync(store, { recursive: true })
      cpSync(whole, store, { recursive: true })
      const file = files[time % files.length] ?? ''
      const { name, damage } = pickOne(ways, random)
      damage(join(store, file), random)
      await test.step(`${file} with ${name}`, async () => {
        const page = await browser.start()
        const faults: string[] = []
        page.on('pageerror', ({ message }) => faults.push(message))
        const found = await openDamaged(page, baseURL)
        expect(doubled(found)).toEqual([])
        for (const headline of found) expect(written, 'nothing is there that was not written').toContain(headline)
        outcomes[found.length === written.length ? 'whole' : found.length > 0 ? 'partly' : 'gone'] += 1
        await goOn(page, baseURL)
        expect(faults).toEqual([])
        await browser.kill()
      })
    }
    const told = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`)
    test.info().annotations.push({ type: 'figure', description: `${TIMES} files damaged: ${told.join(', ')}` })
  } finally {
    await browser.end()
    rmSync(whole, { recursive: true, force: true })
  }
})

test('where the browser has thrown all away, that is said once, with what to do', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const browser = new KillableBrowser()
  try {
    const first = await browser.start()
    await first.goto(address(baseURL, ''))
    await pick(first, fileOf(ownDossier))
    await expect(saved(first)).toBeVisible()
    await browser.kill()
    const log = logOf(browser.profile)
    writeFileSync(log, readFileSync(log).fill(255, 10, 60))
    const page = await browser.start()
    await page.goto(address(baseURL, ''))
    const notice = page.getByRole('alert').filter({ hasText: 'has thrown away all that Parley kept' })
    await expect(notice).toContainText('Open the files of your dossiers again.')
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
    await pick(page, fileOf(ownDossier))
    await expect(saved(page)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ownDossier.title)
    await expect(notice).toHaveCount(0)
  } finally {
    await browser.end()
  }
})

/** Writes to a dossier in two sittings, so that its store has files of both kinds. Returns the headlines. */
async function writeTwice(browser: KillableBrowser, baseURL: string | undefined): Promise<readonly string[]> {
  const written = ['Talks begin']
  for (const sitting of ['first', 'second']) {
    const page = await browser.start()
    await page.goto(address(baseURL, sitting === 'first' ? '' : `${ownDossier.id}/record`))
    if (sitting === 'first') await pick(page, fileOf(ownDossier))
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ownDossier.title)
    for (const one of ['one', 'two']) {
      written.push(`${sitting} ${one}`)
      await log(page, `${sitting} ${one}`)
      await expect(saved(page)).toBeVisible()
    }
    if (sitting === 'first') await page.evaluate(writeMuch)
    await browser.kill()
  }
  return written
}

/** Runs in the page: writes so much that the browser sorts what it has into a file that it leaves alone from then on. */
async function writeMuch(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('much', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  for (let time = 0; time < 10; time += 1) {
    const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' })
    for (let part = 0; part < 20; part += 1) {
      transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(32_768)))
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  }
  database.close()
}

/** Opens the dossier, and gives the headlines that are there; where it is gone, that is said with what to do. */
async function openDamaged(page: Page, baseURL: string | undefined): Promise<readonly string[]> {
  await page.goto(address(baseURL, `${ownDossier.id}/record`))
  const alert = page.getByRole('alert').filter({ hasText: /\w/ }).first()
  await expect(feed(page).or(alert).first()).toBeVisible()
  if (await feed(page).isVisible()) return headlinesIn(await savedFile(page))
  await expect(alert).toContainText(/open (?:that|its) file again|Download|reload/i)
  return []
}

/** What ships opens, and one's own file can be opened and is kept again, or it is said that it is not. */
async function goOn(page: Page, baseURL: string | undefined): Promise<void> {
  await page.goto(address(baseURL, 'ukraine-2025/board'))
  await expect(page.getByRole('article').first()).toBeVisible()
  await pick(page, fileOf(ownDossier))
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ownDossier.title)
  await expect(saved(page).or(trouble(page))).toBeVisible()
}
