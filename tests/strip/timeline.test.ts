import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { everything } from '../../machines/record.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { type AccountOfSpells, accountsOfSpells } from '../../src/strip/timeline/accounts.ts'
import { barsOf } from '../../src/strip/timeline/bars.ts'
import { dayAfterKey } from '../../src/strip/timeline/keys.ts'
import { instantAt, timelineRange } from '../../src/strip/timeline/range.ts'
import { ticksOf } from '../../src/strip/timeline/ticks.ts'
import { axisMarks, widthOf } from '../../src/ui/timeAxis.ts'
import { placeOf } from '../../src/ui/timeRange.ts'
import { development, dossierWith } from '../machines/workspace/dossierWith.ts'
import { openUkraine } from '../machines/workspace/ukraine.ts'

const zone = 'Europe/Kyiv'
const DAY = 86_400_000
const MIN = Date.parse('0200-01-01')
const MAX = Date.parse('9500-01-01')

/** A stretch of an hour to nine thousand years. */
const range = fc
  .tuple(
    fc.integer({ min: MIN, max: MAX }),
    fc.double({ min: Math.log(DAY / 24), max: Math.log(MAX - MIN), noNaN: true }),
  )
  .map(([from, length]) => ({ from, to: Math.min(from + Math.exp(length), Date.parse('9990-01-01')) }))
  .filter(({ from, to }) => to > from)
const width = fc.integer({ min: 120, max: 2_000 })

describe('the dates along the timeline', () => {
  test('never meet one another, nor the date that is shown, nor the edges', () => {
    fc.assert(
      fc.property(range, width, fc.double({ min: 0, max: 1, noNaN: true }), (along, wide, part) => {
        const now = { x: part * wide, text: '25 Sept, 18:00' }
        const marks = axisMarks(along, zone, wide, now)
        const boxes = [...marks, now].map(({ x, text }) => ({ from: x - widthOf(text) / 2, to: x + widthOf(text) / 2 }))
        boxes.sort((a, b) => a.from - b.from)
        boxes.forEach((box, place) => {
          const next = boxes[place + 1]
          if (next !== undefined) expect(next.from).toBeGreaterThan(box.to)
        })
        for (const { x, text } of marks) {
          expect(x - widthOf(text) / 2).toBeGreaterThanOrEqual(0)
          expect(x + widthOf(text) / 2).toBeLessThanOrEqual(wide)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('are there, and stand where they belong', () => {
    const along = { from: Date.parse('2025-03-08T00:00+02:00'), to: Date.parse('2025-05-14T00:00+03:00') }
    const marks = axisMarks(along, zone, 240, { x: 0, text: '8 Mar' })
    expect(marks.map(({ text }) => text)).toEqual(['1 Apr', '1 May'])
    expect(marks[0]?.x).toBeCloseTo(placeOf(instantOf(momentOf('2025-04-01', zone)), along, 240))
  })

  test.each([
    ['a week', 7, ['7 Apr', '8 Apr', '9 Apr', '10 Apr', '11 Apr', '12 Apr', '13 Apr']],
    ['four weeks', 28, ['14 Apr', '21 Apr', '28 Apr']],
    ['two years', 730, ['1 Jul', '1 Oct', 'Jan 2026', '1 Apr', '1 Jul', '1 Oct', 'Jan 2027']],
    ['ten years', 3_650, ['2026', '2028', '2030', '2032', '2034']],
  ])('name days, months or years, as %s asks for', (_what, days, texts) => {
    const from = Date.parse('2025-04-06T12:00:00Z')
    const marks = axisMarks({ from, to: from + days * DAY }, 'UTC', 620, { x: -100, text: '' })
    expect(marks.map(({ text }) => text)).toEqual(texts)
  })
})

describe('the dots', () => {
  test('stand for every development in sight, and are never more than there is room for', () => {
    const sorted = fc
      .array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 300 })
      .map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(sorted, width, (instants, wide) => {
        const ticks = ticksOf(Float64Array.from(instants), { from: 0, to: 800 }, wide)
        expect(ticks.reduce((sum, { count }) => sum + count, 0)).toBe(instants.filter((one) => one <= 800).length)
        expect(ticks.length).toBeLessThanOrEqual(wide / 4 + 1)
        for (const { x } of ticks) expect(x >= 0 && x <= wide).toBe(true)
      }),
    )
  })

  test('are few for a very long record', () => {
    const instants = Float64Array.from({ length: 100_000 }, (_, place) => place)
    expect(ticksOf(instants, { from: 0, to: 100_000 }, 620).length).toBeLessThanOrEqual(156)
  })
})

describe('what the timeline shows', () => {
  test('takes in every development, and the date asked for', () => {
    const instants = fc
      .array(fc.integer({ min: MIN, max: MAX }), { minLength: 1, maxLength: 8 })
      .map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(instants, fc.integer({ min: MIN, max: MAX }), (all, at) => {
        const along = timelineRange(Float64Array.from(all), [], zone, at)
        for (const one of [...all, at]) expect(one >= along.from && one <= along.to).toBe(true)
      }),
    )
  })

  test('is the days around the date where nothing is recorded', () => {
    const at = Date.parse('2025-03-25')
    const along = timelineRange(new Float64Array(), [], zone, at)
    expect(along.to - along.from).toBeGreaterThanOrEqual(7 * DAY)
    expect(along.from).toBeLessThan(at)
  })

  test('leaves out the end of a spell that lies far beyond the record', () => {
    const dossier = dossierWith({
      proposals: [{ id: 'peace', title: 'Peace', tabled: '2025-03-01', requires: { allOf: ['one'] } }],
      conditions: [{ id: 'one', title: 'One', kind: 'consent', owedBy: ['north'] }],
      developments: [
        development('start', '2025-03-01', {
          effects: [{ proposal: 'peace', event: 'enterForce', until: '2125-03-01' }],
        }),
        development('later', '2025-04-01'),
      ],
    })
    const opened = new OpenDossier(dossier)
    const spells = opened.spells({ lens: 'assessed', filter: everything })
    const instants = Float64Array.from(['2025-03-01', '2025-04-01'], Date.parse)
    expect(timelineRange(instants, spells, zone, null).to).toBeLessThan(Date.parse('2025-06-01'))
  })

  test('a place along it is that of its instant, and back', () => {
    fc.assert(
      fc.property(range, width, fc.double({ min: 0, max: 1, noNaN: true }), (along, wide, part) => {
        expect(placeOf(instantAt(part * wide, along, wide), along, wide)).toBeCloseTo(part * wide, 3)
      }),
    )
  })
})

describe('the bars', () => {
  const opened = openUkraine()
  const all = everything

  test('are one where all accounts agree, and one for each account where they do not', () => {
    const spells = accountsOfSpells(opened, all, 'assessed')
    const of = (id: string) => spells.filter(({ proposal }) => proposal === id).map(({ accounts }) => accounts)
    expect(of('easter-truce')).toEqual([null])
    expect(of('energy-halt').length).toBeGreaterThan(1)
    expect(of('energy-halt').flat()).toContain('russia')
  })

  test('begin with the account that is shown', () => {
    for (const { id } of opened.dossier.parties) {
      const [first] = accountsOfSpells(opened, all, id).filter(({ proposal }) => proposal === 'energy-halt')
      expect(first?.accounts).toContain(id)
    }
  })

  test('never cover one another, nor their labels', () => {
    const spells: AccountOfSpells[] = accountsOfSpells(opened, all, 'assessed')
    fc.assert(
      fc.property(width, (wide) => {
        const along = { from: Date.parse('2025-03-08'), to: Date.parse('2025-05-14') }
        const bars = barsOf(
          spells,
          ({ proposal }) => `Label of ${proposal}`,
          () => true,
          along,
          zone,
          wide,
        )
        for (const a of bars) {
          expect(a.x >= 0 && a.x + a.width <= wide + 1e-6).toBe(true)
          for (const b of bars) {
            if (a === b || a.lane !== b.lane) continue
            const right = (bar: typeof a) => Math.max(bar.x + bar.width, bar.labelX + widthOf(bar.label))
            const left = (bar: typeof a) => Math.min(bar.x, bar.labelX)
            expect(right(a) <= left(b) || right(b) <= left(a)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the keys of the slider', () => {
  const along = { from: Date.parse('2025-03-01T12:00Z'), to: Date.parse('2025-05-31T12:00Z') }
  test.each([
    ['ArrowRight', '2025-03-25', '2025-03-26'],
    ['ArrowUp', '2025-03-25', '2025-03-26'],
    ['ArrowLeft', '2025-03-02', '2025-03-02'],
    ['ArrowDown', '2025-03-25', '2025-03-24'],
    ['PageUp', '2025-03-25', '2025-04-03'],
    ['PageDown', '2025-03-05', '2025-03-02'],
    ['Home', '2025-03-25', '2025-03-02'],
    ['End', '2025-03-25', '2025-05-31'],
    ['ArrowRight', '2025-03-25T18:00:00+02:00', '2025-03-25'],
    ['ArrowLeft', '2025-03-25T18:00:00+02:00', '2025-03-24'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(key, from, zone, along)).toBe(to)
  })

  test('other keys lead nowhere', () => {
    expect(dayAfterKey('a', '2025-03-25', zone, along)).toBeNull()
  })

  test('every step stays within what the timeline shows', () => {
    const day = fc.integer({ min: along.from, max: along.to }).map((at) => new Date(at).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'), (from, key) => {
        const to = dayAfterKey(key, from, 'UTC', along) ?? ''
        expect(to >= '2025-03-01' && to <= '2025-05-31').toBe(true)
      }),
    )
  })
})
