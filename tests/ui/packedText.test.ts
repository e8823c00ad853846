import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf, exportText } from '../../machines/record/entries.ts'
import { packText, unpackText } from '../../src/ui/packedText.ts'
import { randomDossier } from '../machines/plain/randomDossier.ts'

const packedBy = (bytes: Buffer): string => `1.${bytes.toString('base64url')}`
const cyrillic = 'Обмін полоненими, «Велика п’ятниця» — перемир’я на 30 годин. '

describe('a packed text', () => {
  test('is read again letter by letter, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(3), async (text, times) => {
        const whole = text + cyrillic.repeat(times)
        expect(await unpackText(await packText(whole))).toEqual({ ok: true, text: whole })
      }),
      { numRuns: 200 },
    )
  })

  test('carries any dossier byte for byte, with words in Cyrillic', async () => {
    await fc.assert(
      fc.asyncProperty(randomDossier(), async ({ dossier }) => {
        const value = { ...dossier, title: cyrillic }
        const text = exportText(entriesOf(value, { author: 'test', recorded: '2025-01-01T00:00:00Z' }))
        expect(await unpackText(await packText(text))).toEqual({ ok: true, text })
      }),
      { numRuns: 50 },
    )
  })

  test('stands in an address as it is', async () => {
    const packed = await packText(cyrillic.repeat(50))
    expect(packed).toMatch(/^1\.[\w-]+$/)
    expect(encodeURIComponent(packed)).toBe(packed)
    expect(packed.length).toBeLessThan(300)
  })

  test('is damaged where a letter is another one, or reads the same', async () => {
    const text = cyrillic.repeat(5)
    const packed = await packText(text)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: packed.length - 1 }),
        fc.constantFrom(...'AZaz09-_'),
        async (at, to) => {
          const read = await unpackText(packed.slice(0, at) + to + packed.slice(at + 1))
          // The last letter may have bits that stand for nothing.
          expect(read).toEqual(read.ok ? { ok: true, text } : { ok: false, why: 'damaged' })
        },
      ),
      { numRuns: 500 },
    )
  })

  test('is damaged where its end is missing, at any place', async () => {
    const packed = await packText(cyrillic.repeat(3))
    for (let length = 0; length < packed.length; length += 1) {
      const read = await unpackText(packed.slice(0, length))
      expect(read, `${length} letters of ${packed.length}`).toEqual({ ok: false, why: 'damaged' })
    }
  })

  test('is damaged where something else stands there', async () => {
    for (const one of [packedBy(deflateRawSync('a dossier')), '1.', '1', '', '1.%%%%', '{}', '1.é']) {
      expect(await unpackText(one), one).toEqual({ ok: false, why: 'damaged' })
    }
    // Bytes that are no UTF-8.
    expect(await unpackText(packedBy(deflateSync(Buffer.from([0xff, 0xfe, 0xff]))))).toEqual({
      ok: false,
      why: 'damaged',
    })
  })

  test('of another form is told from a damaged one', async () => {
    expect(await unpackText('2.whatever')).toEqual({ ok: false, why: 'otherForm' })
  })

  test('that would unpack to more than a file may be is stopped long before its end', async () => {
    const megabyte = 1024 * 1024
    const bomb = packedBy(deflateSync(Buffer.alloc(64 * megabyte)))
    expect(bomb.length).toBeLessThan(100_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await unpackText(bomb, megabyte)).toEqual({ ok: false, why: 'tooLarge' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * megabyte)
  })

  test('is read up to the last byte that is allowed', async () => {
    const text = 'x'.repeat(100_000)
    expect(await unpackText(await packText(text), 100_000)).toEqual({ ok: true, text })
    expect(await unpackText(await packText(`${text}x`), 100_000)).toEqual({ ok: false, why: 'tooLarge' })
  })
})
