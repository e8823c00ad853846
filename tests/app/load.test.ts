import { describe, expect, test } from 'vitest'
import { limits } from '../../machines/dossier/limits.ts'
import type { FileToOpen, Loaded } from '../../machines/workspace/loading.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { createLoad } from '../../src/app/load.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { steadyScribe } from '../machines/workspace/desk.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

const NOW = 1_764_072_000_000
const own = JSON.stringify({ format: 'parley/1', id: 'own', title: 'Own', timeZone: 'UTC' })
const withPress = own.replace('}', ', "sources": [{ "id": "press", "publisher": "Press", "title": "Reports" }] }')
const news = { id: 'news', at: '2025-03-01', headline: 'News', source: 'press' }
const bytes = (text: string | Uint8Array<ArrayBuffer>): ArrayBuffer =>
  typeof text === 'string' ? new TextEncoder().encode(text).buffer : text.buffer

const file = (contents: string | Uint8Array<ArrayBuffer>, size?: number): FileToOpen => ({
  name: 'case.json',
  size: size ?? bytes(contents).byteLength,
  arrayBuffer: async () => bytes(contents),
})

/** What loads, over a store that outlives it as a browser's would. */
function tools(store = createMemoryStore(() => NOW)) {
  const fetched: string[] = []
  const fetchText = async (address: string): Promise<string> => {
    fetched.push(address)
    return ukraineText
  }
  const keeper = new Keeper(Promise.resolve(store), () => NOW)
  return { keeper, load: createLoad({ keeper: async () => keeper, fetchText, now: () => NOW }), fetched, store }
}

/** Opens a file and keeps it, as the workspace does. */
async function openFile(contents: FileToOpen, { load, keeper } = tools()): Promise<Loaded> {
  const loaded = await load({ from: 'file', file: contents })
  if (loaded.result === 'opened' && loaded.ledger !== null && loaded.unkept.length > 0) {
    expect(await keeper.keep({ ledger: loaded.ledger, entries: loaded.unkept })).toMatchObject({ ok: true })
  }
  return loaded
}
const byId = (id: string | null, { load } = tools()) => load({ from: 'address', id })

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

  test.each([
    ['damaged', { why: 'shut', id: 'river', fault: 'damaged' }],
    ['blocked', { why: 'shut', id: 'river', fault: 'blocked' }],
    ['private', { why: 'unknown', id: 'river' }],
  ] as const)(
    'where the store does not open (%s) does not say of a dossier that it is not there, unless it cannot be',
    async (why, refusal) => {
      const shut = createMemoryStore(() => NOW, new StorageFault(why))
      expect(await byId('river', tools(shut))).toEqual({ result: 'refused', refusal })
    },
  )

  test.each(['nowhere', '../../etc/passwd', '', 'constructor'])(
    'of no dossier, such as "%s", asks nobody for it',
    async (id) => {
      const using = tools()
      expect(await byId(id, using)).toEqual({ result: 'refused', refusal: { why: 'unknown', id } })
      expect(using.fetched).toEqual([])
    },
  )

  test('that cannot be fetched says so', async () => {
    const { keeper } = tools()
    const load = createLoad({
      keeper: async () => keeper,
      fetchText: () => Promise.reject(new TypeError('offline')),
      now: () => NOW,
    })
    expect(await load({ from: 'address', id: null })).toEqual({
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
  test('the address of a file opens what was opened before', async () => {
    const { store } = tools()
    await openFile(file(own), tools(store))
    expect(await byId('own', tools(store))).toMatchObject({ result: 'opened', advice: [] })
  })

  test('a file under the name of a dossier that ships stands in for it, and is what it is, whatever was there', async () => {
    const using = tools()
    await byId('ukraine-2025', using)
    await openFile(file(own.replace('"own"', '"ukraine-2025"')), using)
    const loaded = await byId('ukraine-2025', tools(using.store))
    expect(loaded.result === 'opened' && loaded.opened.dossier).toMatchObject({ title: 'Own', developments: [] })
  })

  test('of two files of one name the one that was opened last counts, and the other is put aside', async () => {
    const { store } = tools()
    await openFile(file(own), tools(store))
    await openFile(file(own.replace('Own', 'Other')), tools(store))
    const loaded = await byId('own', tools(store))
    expect(loaded.result === 'opened' && loaded.opened.dossier.title).toBe('Other')
    expect(await store.copies('own')).toHaveLength(1)
    await openFile(file(own), tools(store))
    const again = await byId('own', tools(store))
    expect(again.result === 'opened' && again.opened.dossier.title).toBe('Own')
  })

  test('a file that is opened again is with what was written to it here since', async () => {
    const { store } = tools()
    const using = tools(store)
    const first = await openFile(file(withPress), using)
    if (first.result !== 'opened' || first.ledger === null) throw new Error('not opened')
    const { act, entries } = steadyScribe().import([news], 'news.csv', first.opened.dossier)
    const written = first.ledger.written(act, entries)
    if (!written.ok) throw new Error('unsound')
    expect(await using.keeper.keep({ ledger: written.ledger, entries })).toMatchObject({ ok: true })
    const again = await openFile(file(withPress), tools(store))
    expect(again.result === 'opened' && again.opened.dossier.developments).toHaveLength(1)
  })

  test('what was removed from the library is not opened by its address, which says so', async () => {
    const { store } = tools()
    await openFile(file(own), tools(store))
    await store.remove('own')
    const refusal = { why: 'removed', id: 'own', title: 'Own' }
    expect(await byId('own', tools(store))).toEqual({ result: 'refused', refusal })
  })
})
