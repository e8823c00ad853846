import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { acts, type Room, standsFull } from './noRoom.ts'
import { logOf } from './profile.ts'
import { blankPage } from './rawStore.ts'
import { comeBack, entry, log, openOwn, saved, soaks, trouble } from './recordPage.ts'

/** A profile takes some 30 MB of it. */
const MEGABYTES = 128

/** A page of a browser whose profile lies on a small disk of its own; left out where there can be none. */
const onSmallDisk = test.extend<{ small: { readonly page: Page; readonly disk: Disk } }>({
  small: async ({ launchOptions, baseURL }, use) => {
    const disk = smallDisk()
    // biome-ignore lint/suspicious/noSkippedTests: whoever may not mount a disk is told that these were left out.
    test.skip(disk === null, 'only root can make a small disk')
    if (disk === null) return
    const options = { ...launchOptions, ...(baseURL === undefined ? {} : { baseURL }) }
    try {
      const context = await chromium.launchPersistentContext(join(disk.path, 'profile'), options)
      await use({ page: await context.newPage(), disk })
      await context.close()
    } finally {
      disk.remove()
    }
  },
})

for (const act of soaks ? acts : acts.slice(3, 4)) {
  onSmallDisk(
    `where the disk is full nothing is called saved, all can be downloaded, and it goes on: ${act.name}`,
    async ({ small: { page, disk } }) => {
      onSmallDisk.setTimeout(120_000)
      await standsFull(page, act, {
        ...disk,
        async fill() {
          const { page: other, put } = await otherDatabase(page)
          // The first makes the database.
          await put(100)
          const before = lengthOfLog(disk)
          await put(100)
          const beside = lengthOfLog(disk) - before - 100
          await disk.fill()
          // The page of memory on which the log ends still takes a few bytes: one short entry would be saved.
          const left = PAGE - (lengthOfLog(disk) % PAGE) - beside - SPARE
          if (left > 0) await put(left)
          await other.close()
        },
      })
    },
  )
}

onSmallDisk(
  'a page that is opened while the disk is full says so, and once there is room all is there',
  async ({ small: { page, disk } }) => {
    await openOwn(page)
    await log(page, 'before')
    await expect(saved(page)).toBeVisible()
    // A browser may let go of a file of its own meanwhile, and find room in its place.
    await expect(async () => {
      await disk.fill()
      // A disk that has a few bytes left is found to be full when they are written.
      await log(page, 'while full')
      await expect(trouble(page)).toContainText('no room left', { timeout: 3000 })
    }).toPass()
    page.on('dialog', (dialog) => dialog.accept())
    await page.reload()
    await expect(
      page.getByRole('alert').filter({ hasText: /kept here cannot be told: .*, or the disk is full/ }),
    ).toBeVisible()
    await disk.make()
    await comeBack(page)
    await expect(entry(page, 'before')).toBeVisible()
  },
)

/** What a disk in memory gives out at a time, in bytes. */
const PAGE = 4096
/** Less than any entry takes; what lies beside a text is not always as long, to a few bytes. */
const SPARE = 64

const lengthOfLog = ({ path }: Disk): number => statSync(logOf(join(path, 'profile'))).size

/** Another database of the app's origin, which is written to the same log, and what puts a text of some length into it. */
async function otherDatabase(page: Page): Promise<{ readonly page: Page; put(length: number): Promise<void> }> {
  const other = await blankPage(page, page.url())
  return {
    page: other,
    put: (length) =>
      other.evaluate(async (count) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('beside', 1)
          opening.onupgradeneeded = () => opening.result.createObjectStore('texts')
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        const transaction = database.transaction('texts', 'readwrite')
        transaction.objectStore('texts').put('x'.repeat(count), 0)
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve
          transaction.onabort = () => reject(transaction.error)
        })
        database.close()
      }, length),
  }
}

interface Disk extends Room {
  readonly path: string
  remove(): void
}

/** A disk of its own in memory, with little room; null where this user may not make one. */
function smallDisk(): Disk | null {
  const path = mkdtempSync(join(tmpdir(), 'parley-disk-'))
  const filler = join(path, 'filler')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true })
    return null
  }
  return {
    path,
    async fill() {
      const more = new Uint8Array(MEGABYTES * 1_000_000 * 2)
      expect(() => writeFileSync(filler, more, { flag: 'a' })).toThrow('ENOSPC')
    },
    async make() {
      rmSync(filler)
    },
    remove() {
      execFileSync('umount', ['--lazy', path])
      rmSync(path, { recursive: true })
    },
  }
}
