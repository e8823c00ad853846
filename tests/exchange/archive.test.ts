import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Inflate, type Zippable, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { packArchives, packDossiers, unpackDossiers } from '../../src/exchange/archive.ts'
import { archiveLimits } from '../../src/exchange/archiveLimits.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const problemOf = (zip: Uint8Array, limits: Partial<typeof archiveLimits> = {}) => {
  const unpacked = unpackDossiers(zip, { ...archiveLimits, ...limits })
  return unpacked.ok ? null : unpacked.problem
}
const zipOf = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]): [string, Zippable[string]] => [name, utf8(text)])),
  )

/** A copy with a number of so many bytes written wherever a signature stands, so far behind it. */
function patched(zip: Uint8Array, signature: number, offset: number, value: number, bytes: 2 | 4 = 4): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + offset + bytes <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue
    if (bytes === 4) view.setUint32(at + offset, value, true)
    else view.setUint16(at + offset, value, true)
  }
  return copy
}

/** A copy with other bytes, given as characters of Latin-1, wherever some stand. */
const replacing = (zip: Uint8Array, by: Record<string, string>): Uint8Array =>
  Buffer.from(
    Object.entries(by).reduce((text, [from, to]) => text.replaceAll(from, to), Buffer.from(zip).toString('latin1')),
    'latin1',
  )
const ENTRY = 0x02014b50
const FILE = 0x04034b50

describe('dossiers in a zip', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ id: fc.stringMatching(/^[a-z]{1,5}$/), text: fc.string({ unit: 'binary', maxLength: 5_000 }) }),
          { selector: ({ id }) => id },
        ),
        (dossiers) => {
          const unpacked = unpackDossiers(packDossiers(dossiers))
          const files = dossiers.map(({ id, text }) => ({ name: `${id}.json`, text: text.replace(/^\uFEFF/, '') }))
          expect(unpacked).toEqual({ ok: true, files, passedOver: [] })
        },
      ),
    )
  })

  test('make the same archive whenever and wherever they are packed', () => {
    const shipped = { id: 'ukraine-2025', text: readFileSync('public/dossiers/ukraine-2025.json', 'utf8') }
    expect(packDossiers([shipped])).toEqual(packDossiers([shipped]))
    expect(packDossiers([shipped]).length).toBeLessThan(shipped.text.length / 3)
  })

  test('of one id are told apart by a number', () => {
    const unpacked = unpackDossiers(packDossiers([1, 2, 3].map((text) => ({ id: 'a', text: String(text) }))))
    expect(unpacked).toMatchObject({ files: [{ name: 'a.json' }, { name: 'a-2.json' }, { name: 'a-3.json' }] })
  })

  test('are all that is taken of a folder; other files are named', () => {
    const zip = zipOf({
      'case/a.json': '{}',
      'case/notes.txt': 'x',
      '__MACOSX/case/._a.json': 'x',
      '.git/b.json': 'x',
      'B.JSON': '[]',
    })
    expect(unpackDossiers(zip)).toEqual({
      ok: true,
      files: [
        { name: 'case/a.json', text: '{}' },
        { name: 'B.JSON', text: '[]' },
      ],
      passedOver: ['case/notes.txt'],
    })
  })

  test('have the names that Windows gives them in Cyrillic, and two of one length stay two', () => {
    const zip = replacing(zipOf({ 'aaa.json': '1', 'bbb.json': '2' }), { aaa: '\x8c\xa8\xe0', bbb: '\x81\xae\xa9' })
    expect(unpackDossiers(zip)).toMatchObject({ files: [{ name: 'Мир.json' }, { name: 'Бой.json' }] })
  })

  test('that are stored and not deflated, or empty, are read too', () => {
    const zip = zipSync({ 'a.json': [utf8('{"a":1}'), { level: 0 }], 'b.json': utf8('') })
    expect(unpackDossiers(zip)).toMatchObject({ files: [{ text: '{"a":1}' }, { text: '' }] })
  })
})

describe('refused before anything is unpacked', () => {
  test.each([
    '../a.json',
    'x/../../a.json',
    '/a.json',
    'C:/a.json',
    'c:a.json',
    '..\\a.json',
    'x\\a.json',
    'a\0.json',
    '..',
  ])('the name %j', (name) => expect(problemOf(zipOf({ name: '1', [name]: '{}' }))).toMatch(/leads out of the folder$/))

  test('a name that stands there twice', () => {
    const zip = replacing(zipOf({ 'a.json': '1', 'b.json': '2' }), { 'b.json': 'a.json' })
    expect(problemOf(zip)).toBe('"a.json" is there twice')
  })

  test('more files, a larger one, and more in all than the limits allow', () => {
    const zip = zipOf({ 'a.json': 'x'.repeat(3000), 'b.json': 'y'.repeat(3000) })
    expect(problemOf(zip, { files: 1 as never })).toMatch(/^holds more than 1 files/)
    expect(problemOf(zip, { bytesOfFile: 2999 as never })).toMatch(/^"a.json" is larger than/)
    expect(problemOf(zip, { bytesOfAll: 5999 as never })).toMatch(/^holds more than .* in all/)
    expect(problemOf(zip, { bytes: 10 as never })).toMatch(/^is too large/)
    expect(problemOf(zip)).toBeNull()
  })

  test('a bomb that says how large it is', () => {
    const pushes = vi.spyOn(Inflate.prototype, 'push')
    const zip = zipSync({ 'a.json': new Uint8Array(20 * 2 ** 20) })
    expect(zip.length).toBeLessThan(64 * 1024)
    expect(problemOf(zip)).toBe('"a.json" is more than 200 times as large as it is packed')
    expect(pushes).not.toHaveBeenCalled()
  })

  test.each([
    ['encrypted', 8, 1, /is encrypted$/],
    ['packed otherwise', 10, 12, /is packed in a way that cannot be read$/],
  ])('what is %s', (_, offset, value, problem) => {
    expect(problemOf(patched(zipOf({ 'a.json': '{}' }), ENTRY, offset, value, 2))).toMatch(problem)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['no zip', utf8('{"format":"parley/1"}')],
    ['half a zip', zipOf({ 'a.json': 'x'.repeat(999) }).slice(0, 60)],
    ['a directory that lies outside', patched(zipOf({ 'a.json': '{}' }), 0x06054b50, 16, 0xffffff00)],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toBe('is no zip archive, or is cut')
  })
})

describe('stopped while it is unpacked', () => {
  test('a bomb that says that it is small', () => {
    const pushes = vi.spyOn(Inflate.prototype, 'push')
    const zip = patched(zipSync({ 'a.json': new Uint8Array(60 * 2 ** 20) }), ENTRY, 24, 1000)
    expect(problemOf(zip)).toBe('"a.json" is larger than the archive says, or than there is room for')
    expect(pushes).toHaveBeenCalledTimes(1)
  })

  test('a file whose checksum, size or bytes are not what they should be', () => {
    const zip = zipOf({ 'a.json': `{"text":"${'abcdefgh'.repeat(100)}"}` })
    expect(problemOf(patched(zip, ENTRY, 16, 1))).toBe('"a.json" is damaged')
    expect(problemOf(patched(zip, ENTRY, 24, 5000))).toBe('"a.json" is damaged')
    expect(problemOf(patched(zip, ENTRY, 42, 7))).toBe('is damaged: its directory does not fit what it holds')
    expect(problemOf(patched(zip, FILE, 30 + 6, 0xffffffff))).toBe('"a.json" is damaged')
  })

  test('what is not text', () => {
    expect(problemOf(zipSync({ 'a.json': Uint8Array.of(0x7b, 0xff, 0x7d) }))).toBe('"a.json" is not text in UTF-8')
  })

  test('anything else that chance makes of an archive: it is refused or read, and nothing is thrown', () => {
    const zip = packDossiers([
      { id: 'a', text: '{"a":[1,2,3]}' },
      { id: 'b', text: 'x'.repeat(300) },
    ])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(zip.length),
        (flips, end) => {
          const copy = zip.slice()
          for (const [place, byte] of flips) copy[place] = byte
          for (const bytes of [copy, copy.slice(0, end)]) expect(typeof unpackDossiers(bytes).ok).toBe('boolean')
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('whatever is packed', () => {
  const small = { ...archiveLimits, files: 3, bytes: 8_000, bytesOfFile: 6_000, bytesOfAll: 12_000 }

  test('is read again, in as many archives as it takes; what none may hold is named', () => {
    const text = fc
      .tuple(fc.integer({ min: 0, max: 9_000 }), fc.constantFrom('a', 'é', '€'))
      .map(([n, c]) => c.repeat(n))
    const dossiers = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,5}$/), text }), {
      selector: ({ id }) => id,
      maxLength: 9,
    })
    fc.assert(
      fc.property(dossiers, (all) => {
        const { archives, tooLarge } = packArchives(all, small)
        const files = archives.flatMap((zip) => {
          const unpacked = unpackDossiers(zip, small)
          if (!unpacked.ok) throw new Error(unpacked.problem)
          return unpacked.files
        })
        const packed = all.filter(({ id }) => !tooLarge.includes(id))
        expect(files).toEqual(packed.map((one) => ({ name: `${one.id}.json`, text: one.text })))
        for (const { id, text: one } of all) if (tooLarge.includes(id)) expect(utf8(one).length).toBeGreaterThan(4_900)
      }),
      { numRuns: 300 },
    )
  })

  test('is read again where it packs so well that it looks like a bomb', () => {
    const text = ' '.repeat(2 ** 21)
    expect(unpackDossiers(packDossiers([{ id: 'wide', text }]))).toMatchObject({ ok: true, files: [{ text }] })
  })
})
