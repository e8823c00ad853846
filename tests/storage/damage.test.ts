import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../machines/record/entry.ts'
import type { StorageEnvironment } from '../../src/storage/environment.ts'
import { packsOf } from '../../src/storage/packs.ts'
import { readStored } from '../../src/storage/readStored.ts'
import { soaked } from '../soaking.ts'
import { importedWith, logged } from './entriesForTests.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'

afterEach(closeTabs)

type Raw = Record<string, unknown>

const written: Entry[] = [...importedWith(12), logged('one'), logged('two', 'boris'), logged('three')]

function onRaw<T>(
  { name }: StorageEnvironment,
  work: (store: IDBObjectStore) => IDBRequest<T>,
  within: 'packs' | 'copies' | 'copyPieces' = 'packs',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(within, 'readwrite')
      const request = work(transaction.objectStore(within))
      transaction.oncomplete = () => {
        opening.result.close()
        resolve(request.result)
      }
    }
  })
}

const textOf = ({ text }: Raw): string => String(text)
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const other = fc.constantFrom<unknown>(null, undefined, 7, '', 'x', [], {}, true, new Date(0), new Float64Array(3))

/** Everything that may befall a stored pack; its keys aside, which the database itself holds. */
const mutation: fc.Arbitrary<(pack: Raw) => Raw> = fc.oneof(
  share.map((at) => (pack: Raw) => ({ ...pack, text: textOf(pack).slice(0, at * textOf(pack).length) })),
  share.map((at) => (pack: Raw) => ({ ...pack, text: textOf(pack).slice(at * textOf(pack).length) })),
  fc.tuple(share, share, fc.nat(40)).map(([at, to, length]) => (pack: Raw) => {
    const text = textOf(pack)
    const [from, target] = [Math.floor(at * text.length), Math.floor(to * text.length)]
    return { ...pack, text: text.slice(0, target) + text.slice(from, from + length) + text.slice(target) }
  }),
  fc.tuple(share, fc.nat(15)).map(([at, bit]) => (pack: Raw) => {
    const text = textOf(pack)
    const place = Math.floor(at * text.length)
    const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit))
    return { ...pack, text: text.slice(0, place) + flipped + text.slice(place + 1) }
  }),
  fc.tuple(share, fc.constantFrom('\n', '"', ',', ']', '\\')).map(([at, sign]) => (pack: Raw) => {
    const place = Math.floor(at * textOf(pack).length)
    return { ...pack, text: textOf(pack).slice(0, place) + sign + textOf(pack).slice(place + 1) }
  }),
  fc.tuple(fc.constantFrom('text', 'hash', 'sums', 'head', 'format'), other).map(([field, value]) => (pack: Raw) => ({
    ...pack,
    [field]: value,
  })),
  fc.integer({ min: 2, max: 9 }).map((format) => (pack: Raw) => ({ ...pack, format })),
)

const byText = (entries: readonly Entry[]) => new Set(entries.map((one) => JSON.stringify(one)))
const all = byText(written)

test('whatever befalls a stored pack, what can be read is read as it was, and the rest is kept and named', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(12), { title: 'River', origin: 'own' })
  for (const entry of written.slice(-3)) await store.append('river', [entry])
  const packs = await onRaw<Raw[]>(environment, (raw) => raw.getAll())
  expect(packs).toHaveLength(4)

  await fc.assert(
    fc.asyncProperty(fc.nat(3), mutation, async (place, mutate) => {
      const pack = packs[place] ?? {}
      const damaged = mutate(pack)
      await onRaw(environment, (raw) => raw.put(damaged))
      const read = await store.read('river')
      const found = byText(read?.entries ?? [])
      for (const one of found) expect(all.has(one), `is not what was written: ${one}`).toBe(true)
      const untouched = place === 0 ? written.slice(-3) : importedWith(12)
      for (const one of byText(untouched)) expect(found.has(one)).toBe(true)
      if (found.size < all.size) expect(read?.damaged.length).toBeGreaterThan(0)
      if (read?.isSound) expect(found.size).toBe(all.size)
      // Where one character alone has changed, one line is lost, or the two that it ran together.
      const [before, after] = [textOf(pack), String(damaged.text)]
      const isOneChange = before.length === after.length && typeof damaged.text === 'string'
      if (isOneChange)
        expect(found.size).toBeGreaterThanOrEqual(
          damaged.format === 1 || damaged.format === undefined ? all.size - 2 : 0,
        )
      // Nothing of it has been rewritten.
      expect(await onRaw<Raw[]>(environment, (raw) => raw.getAll())).toEqual(
        packs.map((one, index) => (index === place ? damaged : one)),
      )
      await onRaw(environment, (raw) => raw.put(pack))
    }),
    { numRuns: 1000, seed: process.env.SOAK === '1' ? Date.now() : 20_250_318 },
  )
})

test('what very many packs hold is read in its order, and the one that is damaged among them is named', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(12), { title: 'River', origin: 'own' })
  const entries = Array.from({ length: 40 }, (_, place) => logged(`word-${place}`))
  for (const entry of entries) await store.append('river', [entry])
  expect((await store.read('river'))?.entries).toEqual([...importedWith(12), ...entries])

  const packs = await onRaw<Raw[]>(environment, (raw) => raw.getAll())
  expect(packs).toHaveLength(41)
  await onRaw(environment, (raw) => raw.put({ ...packs[30], text: '' }))
  const read = await store.read('river')
  expect(read?.damaged).toMatchObject([{ pack: packs[30]?.key, why: 'unreadable' }])
  expect(read?.entries).toEqual([...importedWith(12), ...entries.filter((_, place) => place !== 29)])
})

test('a damaged dossier is appended to as ever, and is sound after it was repaired, with a copy of how it was', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(12), { title: 'River', origin: 'own' })
  const [pack] = await onRaw<Raw[]>(environment, (raw) => raw.getAll())
  await onRaw(environment, (raw) => raw.put({ ...pack, text: textOf(pack ?? {}).replace('day” 3', 'day” 4') }))
  const entry = logged('one')
  await store.append('river', [entry])
  const read = await store.read('river')
  expect(read?.entries).toHaveLength(14)
  expect(read?.damaged).toMatchObject([
    { id: 'development:talks-3', why: 'changed', raw: expect.stringContaining('day” 4') },
  ])

  expect(await store.repair('river')).toEqual(read?.damaged)
  expect(await store.read('river')).toMatchObject({ entries: read?.entries, damaged: [], isSound: true })
  expect(await store.copies('river')).toMatchObject([{ before: 'repair', damaged: read?.damaged }])
  expect((await store.list())[0]).toMatchObject({ entries: 14 })
  await store.import('river', importedWith(12), { title: 'River', origin: 'own' })
  expect((await store.read('river'))?.entries).toHaveLength(15)
})

test('a copy that is in pieces, or that the browser does not hand out, takes no other with it', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(2), { title: 'River', origin: 'own' })
  for (let count = 0; count < 3; count += 1) await store.putAside('river', 'replacement')
  const [last, middle, first] = await store.copies('river')
  const lying = { dossier: 'river', made: middle?.made, before: 7, packs: 'torn' }
  await onRaw(environment, (raw) => raw.put(lying), 'copies')
  const { get } = IDBObjectStore.prototype
  const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (String(key) === String(['river', first?.made])) throw new DOMException('no', 'NotReadableError')
    return get.call(this, key)
  })
  const copies = await store.copies('river')
  spy.mockRestore()
  expect(copies.map(({ made, before, isSound, entries }) => [made, before, isSound, entries.length])).toEqual([
    [last?.made, 'replacement', true, 4],
    [middle?.made, null, false, 0],
    [first?.made, null, false, 0],
  ])
  expect(copies.map(({ raw }) => raw?.().includes('torn') ?? null)).toEqual([false, true, null])
  expect((await store.list())[0]).toMatchObject({ copies: 3 })
})

test('a copy that lacks a piece gives the others, and says so', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(2), { title: 'River', origin: 'own' })
  await store.append('river', [logged('one')])
  await store.putAside('river', 'replacement')
  const [{ made } = { made: '' }] = await store.copies('river')
  await onRaw(environment, (raw) => raw.delete(['river', made, 1]), 'copyPieces')
  const [copy] = await store.copies('river')
  expect(copy?.entries).toHaveLength(4)
  expect(copy).toMatchObject({ isSound: false, damaged: [{ why: 'unreadable' }] })
})

test('a dossier whose record is lost or in pieces is listed and read all the same', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(2), { title: 'River', origin: 'own' })
  await store.import('bay', importedWith(2), { title: 'Bay', origin: 'own' })
  await onRaw(environment, (raw) => {
    const { transaction } = raw
    expect(transaction.mode).toBe('readwrite')
    return raw.count()
  })
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(environment.name)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('dossiers', 'readwrite')
      transaction.objectStore('dossiers').delete('river')
      transaction.objectStore('dossiers').put({ id: 'bay', title: 7, entries: 'many', removed: {} })
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
  expect((await store.list()).map(({ id, title }) => [id, title])).toEqual([
    ['bay', 'bay'],
    ['river', 'river'],
  ])
  await store.append('river', [logged('one')], 'River')
  expect((await store.read('river'))?.entries).toHaveLength(5)
  expect((await store.list())[1]).toMatchObject({ title: 'River', entries: 5 })
})

/** Everything that may befall the text of a pack that is deflated. */
const byteMutation: fc.Arbitrary<(bytes: Uint8Array) => unknown> = fc.oneof(
  share.map((at) => (bytes: Uint8Array) => bytes.slice(0, at * bytes.length)),
  share.map((at) => (bytes: Uint8Array) => bytes.slice(at * bytes.length)),
  fc.tuple(share, fc.nat(7)).map(([at, bit]) => (bytes: Uint8Array) => {
    const place = Math.floor(at * bytes.length)
    return bytes.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte))
  }),
  fc.tuple(share, share, fc.nat(40)).map(([at, to, length]) => (bytes: Uint8Array) => {
    const [from, target] = [Math.floor(at * bytes.length), Math.floor(to * bytes.length)]
    return Uint8Array.from([...bytes.slice(0, target), ...bytes.slice(from, from + length), ...bytes.slice(target)])
  }),
  other.map((value) => () => value),
)

test('whatever befalls a deflated pack, what can be read of its beginning is read as it was, and the rest is named', () => {
  const entries = importedWith(500)
  const packs = [...packsOf('river', entries)]
  const [pack] = packs
  const bytes = pack?.text instanceof Uint8Array ? pack.text : Uint8Array.of()
  expect([packs.length, bytes.length > 1000]).toEqual([1, true])
  const all = byText(entries)
  const kept: number[] = []
  fc.assert(
    fc.property(byteMutation, (mutate) => {
      const read = readStored([{ ...pack, text: mutate(bytes) }])
      const found = byText(read.entries)
      for (const one of found) expect(all.has(one), `is not what was written: ${one}`).toBe(true)
      if (found.size < all.size) expect(read.damaged.length).toBeGreaterThan(0)
      kept.push(found.size)
    }),
    soaked(200, 10_000),
  )
  expect(kept.filter((count) => count > 0).length).toBeGreaterThan(kept.length / 5)
  for (const at of [0.25, 0.5, 0.9]) {
    const cut = readStored([{ ...pack, text: bytes.slice(0, at * bytes.length) }])
    expect(cut.entries.length).toBeGreaterThan(at * 0.6 * entries.length)
  }
})

test('a deflated dossier that is damaged is repaired, and its copy can be downloaded as text', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(600), { title: 'River', origin: 'own' })
  const [pack] = await onRaw<Raw[]>(environment, (raw) => raw.getAll())
  const bytes = pack?.text instanceof Uint8Array ? pack.text : Uint8Array.of()
  const half = Math.floor(bytes.length / 2)
  const damaged = bytes.map((byte, place) => (place === half ? 255 - byte : byte))
  await onRaw(environment, (raw) => raw.put({ ...pack, text: damaged }))
  const read = await store.read('river')
  expect(read?.damaged.length).toBeGreaterThan(0)
  expect(await store.repair('river')).toEqual(read?.damaged)
  expect(await store.read('river')).toMatchObject({ entries: read?.entries, damaged: [], isSound: true })
  const [copy] = await store.copies('river')
  expect(copy).toMatchObject({ before: 'repair', damaged: read?.damaged })
  expect(copy?.raw?.()).toContain('development:talks-3')
  // What could not be inflated is there as it was.
  expect(copy?.raw?.()).toContain(Buffer.from(damaged).toString('base64'))
  expect((await store.import('river', importedWith(600), { title: 'River', origin: 'own' })).length).toBeGreaterThan(0)
  expect((await store.read('river'))?.entries).toHaveLength(importedWith(600).length)
})
