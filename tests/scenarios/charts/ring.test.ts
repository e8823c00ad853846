import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL_LETTERS, lettersOfBox, RING_WIDTH, ringLayout } from '../../../src/scenarios/charts/ringLayout.ts'
import { wrapped } from '../../../src/ui/charts/wrapped.ts'

const anyText = fc
  .array(fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'abcdefgh') }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => words.join(' '))
const anyTexts = (count: number) => fc.array(anyText, { minLength: count, maxLength: count })
const anyCount = fc.integer({ min: 2, max: 6 })

describe('a text in lines', () => {
  test('keeps all its words in order, or says by "…" that it does not', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 24 }), fc.integer({ min: 1, max: 5 }), (text, letters, most) => {
        const lines = wrapped(text, letters, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters)
        if (!lines.join().includes('…')) expect(lines.join(' ')).toBe(text)
      }),
    )
  })
})

describe('a ring', () => {
  const anyRing = anyCount.chain((count) =>
    fc.tuple(anyTexts(count), anyTexts(count)).map(([titles, labels]) =>
      ringLayout(
        titles.map((title, place) => wrapped(title, lettersOfBox(place, count), 5)),
        labels.map((label) => wrapped(label, LABEL_LETTERS, 4)),
      ),
    ),
  )

  test('has no box beyond its edges, and none that overlaps another', () => {
    fc.assert(
      fc.property(anyRing, ({ boxes, height }) => {
        for (const [place, one] of boxes.entries()) {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
          expect(one.x + one.width / 2).toBeLessThanOrEqual(RING_WIDTH)
          expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0)
          expect(one.y + one.height / 2).toBeLessThanOrEqual(height)
          for (const other of boxes.slice(place + 1)) {
            const isApart =
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
              Math.abs(one.y - other.y) >= (one.height + other.height) / 2
            expect(isApart).toBe(true)
          }
        }
      }),
    )
  })

  test('has the words of no arrow under a box', () => {
    fc.assert(
      fc.property(anyRing, ({ boxes, arrows, height }) => {
        for (const { x, y, lines, anchor } of arrows) {
          const width = Math.max(...lines.map((line) => line.length)) * 6.6
          const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
          const [top, bottom] = [y - 11, y + (lines.length - 1) * 15 + 4]
          expect(bottom).toBeLessThanOrEqual(height)
          for (const box of boxes) {
            const isBeside = left >= box.x + box.width / 2 || left + width <= box.x - box.width / 2
            const isApart = bottom <= box.y - box.height / 2 || top >= box.y + box.height / 2
            expect(isBeside || isApart).toBe(true)
          }
        }
      }),
    )
  })
})
