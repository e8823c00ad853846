import { describe, expect, test } from 'vitest'
import { keepFormerParts } from '../../src/app/offline/formerParts.ts'
import { isAnotherOpen, sayOpen } from '../../src/app/offline/openTabs.ts'

const SCOPE = 'https://example.org/parley/'
const PRECACHE = `workbox-precache-v2-${SCOPE}`

/** Caches that hold addresses alone. */
class Caches {
  readonly held = new Map<string, Set<string>>()
  keys = async () => [...this.held.keys()]
  open = async (name: string) => {
    const urls = this.held.get(name) ?? new Set()
    this.held.set(name, urls)
    return {
      keys: async () => [...urls].map((url) => ({ url })),
      match: async ({ url }: Request) => (urls.has(url) ? {} : undefined),
      put: async ({ url }: Request) => urls.add(url),
      delete: async ({ url }: Request) => urls.delete(url),
    }
  }

  /** What is kept of the app once a version of it is there. */
  install(version: string): void {
    this.held.set(PRECACHE, new Set([`${SCOPE}index.html`, `${SCOPE}assets/board-${version}.js`]))
  }

  former = (): readonly string[] => [...(this.held.get('parley-former') ?? [])]
}

function standIn(caches: Caches): CacheStorage {
  const unseen: unknown = caches
  return unseen as CacheStorage
}

const part = (version: string) => `${SCOPE}assets/board-${version}.js`

describe('the parts of former versions', () => {
  test('stay over any number of newer ones while another tab may need them, and go when there is none', async () => {
    const caches = new Caches()
    for (const version of ['a', 'b', 'c']) {
      caches.install(version)
      await keepFormerParts(standIn(caches), SCOPE, false)
    }
    expect(caches.former()).toEqual([part('a'), part('b'), part('c')])
    caches.install('d')
    await keepFormerParts(standIn(caches), SCOPE, true)
    expect(caches.former()).toEqual([part('d')])
  })

  test('of another folder of the host stay where they are', async () => {
    const caches = new Caches()
    const theirs = 'https://example.org/other/assets/board-z.js'
    caches.held.set('parley-former', new Set([theirs]))
    caches.install('a')
    await keepFormerParts(standIn(caches), SCOPE, true)
    expect(caches.former()).toEqual([theirs, part('a')])
  })
})

/** Locks that are all shared, as every tab sees them. */
function sharedLocks(): LockManager {
  const held: LockInfo[] = []
  const locks: unknown = {
    query: async () => ({ held: [...held] }),
    request: async <T>(name: string, _options: LockOptions, work: (lock: Lock | null) => T): Promise<Awaited<T>> => {
      const lock: LockInfo = { name, mode: 'shared', clientId: '' }
      held.push(lock)
      const result = await work(null)
      held.splice(held.indexOf(lock), 1)
      return result
    },
  }
  return locks as LockManager
}

test('a tab knows of others for as long as they are open', async () => {
  const locks = sharedLocks()
  sayOpen(locks)
  expect(await isAnotherOpen(locks)).toBe(false)
  const leave = sayOpen(locks)
  expect(await isAnotherOpen(locks)).toBe(true)
  leave()
  await Promise.resolve()
  await Promise.resolve()
  expect(await isAnotherOpen(locks)).toBe(false)
})
