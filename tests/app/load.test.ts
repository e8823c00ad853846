import { describe, expect, test } from 'vitest'
import { limits } from '../../machines/dossier/limits.ts'
import type { FileToOpen } from '../../machines/workspace/loading.ts'
import { load } from '../../src/app/load.ts'
import { createShelf } from '../../src/app/shelf.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

const NOW = 1_764_072_000_000
const own = JSON.stringify({ format: 'parley/1', id: 'own', title: 'Own', timeZone: 'UTC' })
const bytes = (text: string | Uint8Array<ArrayBuffer>): ArrayBuffer =>
  typeof text === 'string' ? new TextEncoder().encode(text).buffer : text.buffer

const file = (contents: string | Uint8Array<ArrayBuffer>, size?: number): FileToOpen => ({
  name: 'case.json',
  size: size ?? bytes(contents).byteLength,
  arrayBuffer: async () => bytes(contents),
})

/** A session's store with room for so many characters. */
function sessionStore(room = Infinity): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: () => null,
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem(key, value) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  }
}

function tools(store: Storage | null = sessionStore()) {
  const fetched: string[] = []
  const fetchText = async (address: string) => {
    fetched.push(address)
    return ukraineText
  }
  return { shelf: createShelf(store), fetchText, now: () => NOW, fetched }
}

const openFile = (contents: FileToOpen, using = tools()) => load({ from: 'file', file: contents }, using)
const byId = (id: string | null, using = tools()) => load({ from: 'address', id }, using)

describe('an address', () => {
  test('without a name opens the dossier that ships', async () => {
    const using = tools()
    expect(await byId(null, using)).toMatchObject({ result: 'opened', advice: [], now: NOW })
    expect(using.fetched).toEqual(['dossiers/ukraine-2025.json'])
  })

  test('of what ships is fetched once', async () => {
    const using = tools()
    const first = await byId('ukraine-2025', using)
    const second = await byId('ukraine-2025', using)
    expect(using.fetched).toHaveLength(1)
    expect(first.result === 'opened' && second.result === 'opened' && first.opened === second.opened).toBe(true)
  })

  test.each(['nowhere', '../../etc/passwd', '', 'constructor'])(
    'of no dossier, such as "%s", asks nobody for it',
    async (id) => {
      const using = tools()
      expect(await byId(id, using)).toEqual({ result: 'refused', refusal: { why: 'unknown', id } })
      expect(using.fetched).toEqual([])
    },
  )

  test('that cannot be fetched says so', async () => {
    const using = { ...tools(), fetchText: () => Promise.reject(new TypeError('offline')) }
    expect(await byId(null, using)).toEqual({
      result: 'refused',
      refusal: { why: 'unreachable', name: 'ukraine-2025' },
    })
  })
})

describe('a file', () => {
  test('is opened, with the advice on it', async () => {
    const text = ukraineText.replace('"reliability": "B",', '')
    expect(await openFile(file(text))).toMatchObject({ result: 'opened', now: NOW })
  })

  test('may begin with a byte order mark', async () => {
    expect(await openFile(file(`\ufeff${own}`))).toMatchObject({ result: 'opened' })
  })

  test('with faults is refused with every one of them', async () => {
    const text = JSON.stringify({ format: 'parley/1', id: 'Own', title: '', timeZone: 'Mars/Base' })
    const loaded = await openFile(file(text))
    expect(loaded).toMatchObject({ result: 'refused', refusal: { why: 'faulty', name: 'case.json' } })
    const paths =
      loaded.result === 'refused' && loaded.refusal.why === 'faulty' && loaded.refusal.faults.map(({ path }) => path)
    expect(paths).toEqual(['$.id', '$.title', '$.timeZone'])
  })

  test('that is too large is not even read', async () => {
    const large: FileToOpen = {
      name: 'case.json',
      size: limits.bytes + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    }
    expect(await openFile(large)).toMatchObject({ refusal: { why: 'faulty', faults: [{ problem: 'is too large' }] } })
  })

  test('in another encoding is refused as such', async () => {
    const latin1 = Uint8Array.from(`{"title":"Erdo\xf0an"}`, (sign) => sign.charCodeAt(0))
    expect(await openFile(file(latin1))).toMatchObject({
      refusal: { faults: [{ problem: 'is not written in UTF-8' }] },
    })
  })

  test('that has gone says so', async () => {
    const gone: FileToOpen = { name: 'case.json', size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await openFile(gone)).toEqual({ result: 'refused', refusal: { why: 'unreachable', name: 'case.json' } })
  })
})

describe('after a reload', () => {
  test('the address of a file opens what was opened in this tab', async () => {
    const store = sessionStore()
    await openFile(file(own), tools(store))
    expect(await byId('own', tools(store))).toMatchObject({ result: 'opened', advice: [] })
  })

  test('a file under the name of a dossier that ships stands in for it', async () => {
    const store = sessionStore()
    await openFile(file(own.replace('"own"', '"ukraine-2025"')), tools(store))
    const using = tools(store)
    const loaded = await byId('ukraine-2025', using)
    expect(loaded.result === 'opened' && loaded.opened.dossier.title).toBe('Own')
    expect(using.fetched).toEqual([])
  })

  test.each([
    ['the store is full', sessionStore(10)],
    ['there is no store', null],
  ])('the address of a file leads nowhere where %s, and says so', async (_what, store) => {
    const using = tools(store)
    await openFile(file(own), using)
    expect(await byId('own', using)).toMatchObject({ result: 'opened' })
    expect(await byId('own', tools(store))).toEqual({ result: 'refused', refusal: { why: 'unknown', id: 'own' } })
  })

  test('an older file of that name does not come back in place of one too large to keep', async () => {
    const store = sessionStore()
    await openFile(file(own), tools(store))
    await openFile(file(own.replace('"Own"', `"${'x'.repeat(2_100_000)}"`)), tools(store))
    expect(await byId('own', tools(store))).toMatchObject({ refusal: { why: 'unknown' } })
  })
})
