import type { Page } from '@playwright/test'
import { schemaVersion } from '../../../src/storage/schema.ts'
import type { Writing } from '../../storage/inBrowser.ts'
import { expect, test } from '../fixtures.ts'
import { KillableBrowser } from '../killing.ts'
import { bundleStorage, openStoragePage } from '../storagePage.ts'
import { soaks } from './recordPage.ts'

let script = ''

test.beforeAll(async () => {
  script = await bundleStorage()
})

/** What the page was about to do, and what it had then done, as far as it could tell before it was killed. */
class Told {
  readonly begun = new Set<string>()
  readonly saved = new Set<string>()

  async open(browser: KillableBrowser, baseURL: string | undefined): Promise<Page> {
    const page = await browser.start()
    await page.exposeFunction('began', (name: string) => this.begun.add(name))
    await page.exposeFunction('saved', (name: string) => this.saved.add(name))
    await openStoragePage(page, new URL('./storage', baseURL).href, script)
    return page
  }

  /** How many were begun and not told to be done: the kill has met them. */
  met(kind: string): number {
    return [...this.begun].filter((name) => name.startsWith(kind) && !this.saved.has(name)).length
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const kinds: readonly Writing[] = ['log', 'import', 'copy']
const KILLS = soaks ? 75 : 16
/** So many kills one dossier has to stand; then the next one is begun. */
const TOGETHER = 15

test(`whatever the store called saved is there after ${KILLS} kills while it logs, imports and puts aside`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILLS * 60_000)
  const browser = new KillableBrowser()
  const told = new Told()
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const page = await told.open(browser, baseURL)
      const before = `river-${Math.floor((round - 1) / TOGETHER)}`
      if (round > 0) check(await page.evaluate((id) => window.storageInBrowser.lookAt(id), before), before, told)
      if (round === KILLS) break
      const dossier = `river-${Math.floor(round / TOGETHER)}`
      const kind = kinds[round % kinds.length] ?? 'log'
      const begun = told.begun.size
      const name = `${dossier}-${round}`
      page
        .evaluate((given) => window.storageInBrowser.writeOn(...given), [dossier, kind, name] as const)
        .catch(() => {})
      await expect.poll(() => told.begun.size, { intervals: [5] }).toBeGreaterThan(begun)
      await wait((round * 7919) % 331)
      await browser.kill()
    }
    const met = kinds.map((kind) => `${told.met(kind)} in the midst of ${kind}`).join(', ')
    expect(told.saved.size).toBeGreaterThan(KILLS)
    test.info().annotations.push({
      type: 'figure',
      description: `${KILLS} kills, ${told.saved.size} called saved, ${met}; 0 lost, 0 doubled, 0 cut`,
    })
  } finally {
    await browser.end()
  }
})

type Looked = Awaited<ReturnType<typeof window.storageInBrowser.lookAt>>

function check({ ids, damaged, copies }: Looked, dossier: string, { begun, saved }: Told): void {
  expect(damaged).toEqual([])
  const written = timesWritten(ids)
  const its = [...saved].filter((name) => name.includes(`${dossier}-`) && !name.startsWith('copy'))
  expect(
    its.filter((name) => !written.has(name)),
    'called saved and not there',
  ).toEqual([])
  expectWhole(written, begun)
  const last = [...saved].findLast((name) => name.startsWith(`copy-${dossier}-`))
  if (last !== undefined) expect(copies.length).toBeGreaterThan(0)
  expect(copies.length).toBeLessThanOrEqual(3)
  const there = new Set(ids)
  for (const copy of copies) {
    expect(copy.damaged).toEqual([])
    expectWhole(timesWritten(copy.ids), begun)
    expect(copy.ids.filter((id) => !there.has(id))).toEqual([])
  }
}

/** How many entries each writing has left; none may be there twice. */
function timesWritten(ids: readonly string[]): ReadonlyMap<string, number> {
  expect(ids).toHaveLength(new Set(ids).size)
  const written = new Map<string, number>()
  for (const id of ids) {
    const [, name] = /^development:((?:log|import)-.*):\d+$/.exec(id) ?? []
    if (name !== undefined) written.set(name, (written.get(name) ?? 0) + 1)
  }
  return written
}

/** An expectation for each would take longer than the killing. */
function expectWhole(written: ReadonlyMap<string, number>, begun: ReadonlySet<string>): void {
  expect(
    [...written.keys()].filter((name) => !begun.has(name)),
    'there and never begun',
  ).toEqual([])
  const cut = [...written].filter(([name, count]) => count !== (name.startsWith('import') ? 300 : 1))
  expect(cut, 'cut or doubled').toEqual([])
}

const MIGRATIONS = soaks ? 50 : 5
const LAID = soaks ? 3000 : 1000

test(`a migration that is killed ${MIGRATIONS} times leaves the old form or the new one, whole`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + MIGRATIONS * 60_000)
  const browser = new KillableBrowser()
  const told = new Told()
  const left = new Map<number, number>()
  let laid: readonly string[] = []
  let name = ''
  let takes = 0
  const lay = async (page: Page, place: number) => {
    name = `migration-${place}`
    await page.evaluate((given) => window.storageInBrowser.layFirstVersion(...given), [name, LAID] as const)
    laid = (await page.evaluate((one) => window.storageInBrowser.lookAtRaw(one), name))?.ids.toSorted() ?? []
    expect(laid).toHaveLength(LAID)
  }
  try {
    await lay(await told.open(browser, baseURL), 0)
    await browser.kill()
    // In a browser that has just been started it takes longest.
    const first = await told.open(browser, baseURL)
    const begun = performance.now()
    await first.evaluate((one) => window.storageInBrowser.migrate(one), name)
    takes = performance.now() - begun
    await lay(first, 1)
    await browser.kill()
    for (let kill = 0; kill <= MIGRATIONS; kill += 1) {
      const page = await told.open(browser, baseURL)
      const found = await page.evaluate((one) => window.storageInBrowser.lookAtRaw(one), name)
      expect(found?.ids.toSorted()).toEqual(laid)
      expect(found?.isSound).toBe(true)
      if (found?.version === schemaVersion) expect(found.inCopy.toSorted()).toEqual(laid)
      if (kill > 0) left.set(found?.version ?? 0, (left.get(found?.version ?? 0) ?? 0) + 1)
      if (kill === MIGRATIONS) break
      if (found?.version === schemaVersion) await lay(page, kill + 2)
      told.begun.delete(name)
      page.evaluate((one) => window.storageInBrowser.migrate(one), name).catch(() => {})
      await expect.poll(() => told.begun.has(name), { intervals: [5] }).toBe(true)
      await wait(takes * 1.2 * ((kill * 0.618) % 1))
      await browser.kill()
    }
    expect(left.get(1) ?? 0).toBeGreaterThan(0)
    const description = `${MIGRATIONS} kills: ${left.get(1) ?? 0} left version 1, ${left.get(schemaVersion) ?? 0} left version ${schemaVersion}, each whole`
    test.info().annotations.push({ type: 'figure', description })
  } finally {
    await browser.end()
  }
})
