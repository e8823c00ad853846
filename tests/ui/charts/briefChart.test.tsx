import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../machines/briefing/outline.ts'
import { BriefChart } from '../../../src/ui/charts/briefing/BriefChart.tsx'
import { WIDTH, wide } from '../../../src/ui/charts/briefing/measures.ts'

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((some) => some.join(' '))

const overDays: fc.Arbitrary<Chart> = fc
  .record({ first: day, count: fc.integer({ min: 2, max: 120 }), step: fc.integer({ min: 1, max: 40 }) })
  .map(({ first, count, step }) => ({
    kind: 'chart',
    id: 'compliance',
    title: 'Conditions over time',
    form: 'stacked',
    unit: 'conditions',
    categories: Array.from({ length: count }, (_, place) =>
      new Date(Date.parse(first) + place * step * 86_400_000).toISOString().slice(0, 10),
    ),
    series: [{ name: 'Hold', tone: 'holds', values: Array.from({ length: count }, (_, place) => place % 7) }],
  }))

const ofSpans: fc.Arbitrary<Chart> = fc
  .record({
    asOf: day,
    spans: fc.array(
      fc
        .record({ name: words, says: words, from: day, length: fc.option(fc.integer({ min: 1, max: 400 })) })
        .map(({ name, says, from, length }) => ({
          ...{ name, says, from },
          until: length === null ? null : new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10),
        })),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((told) => ({ kind: 'chart', id: 'clocks', title: 'In force', form: 'spans', ...told }))

const drawn = (chart: Chart): Element =>
  new DOMParser().parseFromString(renderToStaticMarkup(<BriefChart chart={chart} />), 'text/html').body

const number = (element: Element, name: string): number => Number(element.getAttribute(name))

/** From where to where each text of a drawing goes, and how far down it stands. */
const textsOf = (drawing: Element) =>
  [...drawing.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    return (spans.length === 0 ? [text] : spans).map((line, place) => {
      const length = wide((line.textContent ?? '').trim())
      const x = number(line, 'x')
      const from = text.matches('.drawn-at-end') ? x - length : text.matches('.drawn-at-middle') ? x - length / 2 : x
      return { from, to: from + length, y: number(text, 'y') + place * 15, text: (line.textContent ?? '').trim() }
    })
  })

describe('the drawings of a briefing', () => {
  test('have every text whole within them, and no two that meet', () => {
    fc.assert(
      fc.property(fc.oneof(overDays, ofSpans), (chart) => {
        const texts = textsOf(drawn(chart))
        for (const { from, to, text } of texts) {
          expect(from, text).toBeGreaterThanOrEqual(-0.01)
          expect(to, text).toBeLessThanOrEqual(WIDTH + 0.01)
          expect(text).not.toContain('…')
        }
        for (const one of texts)
          for (const other of texts)
            if (one !== other && Math.abs(one.y - other.y) < 10)
              expect(one.to <= other.from || other.to <= one.from, `${one.text} ${other.text}`).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('name days in words, the last of them always', () => {
    fc.assert(
      fc.property(overDays, (chart) => {
        const drawing = drawn(chart)
        expect(drawing.innerHTML).not.toMatch(/\d{4}-\d{2}-\d{2}/)
        const last = chart.form === 'spans' ? '' : (chart.categories.at(-1) ?? '')
        expect(
          textsOf(drawing)
            .map(({ text }) => text)
            .join(' '),
        ).toContain(String(Number(last.slice(8))))
      }),
      { numRuns: 50 },
    )
  })

  test('show as gone of a span what is gone by the day shown, with no text where its line stands', () => {
    fc.assert(
      fc.property(ofSpans, (chart) => {
        const drawing = drawn(chart)
        const line = drawing.querySelector('.drawn-now') as Element
        const now = number(line, 'x1')
        for (const gone of drawing.querySelectorAll('.drawn-force'))
          expect(number(gone, 'x') + number(gone, 'width')).toBeLessThanOrEqual(now + 2.01)
        for (const { from, to, y } of textsOf(drawing))
          if (y < number(line, 'y2')) expect(to < now || from > now).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
