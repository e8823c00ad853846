import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paginate } from '../../../src/briefing/pptx/paginate.ts'
import { type Flow, heightOfPieces, type Piece } from '../../../src/briefing/pptx/pieces.ts'
import { plain } from '../../../src/briefing/pptx/text.ts'

const FULL = 300

const piece = (name: string, height: number, before = 0): Piece => ({
  kind: 'text',
  paragraph: plain(name, 12, 'tx1', false),
  height,
  before,
})

const nameOf = (one: Piece): string => (one.kind === 'text' ? one.paragraph.spans.map(({ text }) => text).join('') : '')
const namesOf = (pages: readonly (readonly Piece[])[]): string[][] => pages.map((page) => page.map(nameOf))

const flows = fc.array(
  fc.record({
    head: fc.array(fc.record({ height: fc.integer({ min: 5, max: 30 }), before: fc.integer({ min: 0, max: 16 }) }), {
      maxLength: 2,
    }),
    pieces: fc.array(fc.record({ height: fc.integer({ min: 5, max: 200 }), before: fc.integer({ min: 0, max: 18 }) }), {
      maxLength: 30,
    }),
  }),
  { maxLength: 4 },
)

const flowsOf = (drawn: typeof flows extends fc.Arbitrary<infer T> ? T : never): Flow[] =>
  drawn.map(({ head, pieces }, flow) => ({
    head: head.map((one, at) => piece(`head ${flow}.${at}`, one.height, one.before)),
    pieces: pieces.map((one, at) => piece(`${flow}.${at}`, one.height, one.before)),
  }))

describe('what is spread over slides', () => {
  test('stands there once, in order, and no slide is higher than it has room', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 0, max: FULL }), (drawn, first) => {
        const all = flowsOf(drawn)
        const pages = paginate(all, first, FULL)
        const bodies = pages.flat().filter((one) => !nameOf(one).startsWith('head'))
        expect(bodies.map(nameOf)).toEqual(all.flatMap(({ pieces }) => pieces.map(nameOf)))
        pages.forEach((page, place) => {
          expect(heightOfPieces(page)).toBeLessThanOrEqual(place === 0 ? first : FULL)
        })
      }),
    )
  })

  test('has its head again wherever it goes on', () => {
    fc.assert(
      fc.property(flows, (drawn) => {
        const all = flowsOf(drawn)
        for (const page of namesOf(paginate(all, FULL, FULL))) {
          for (const flow of new Set(page.map((name) => name.replace(/^head /, '').split('.')[0]))) {
            const heads = all[Number(flow)]?.head.map(nameOf) ?? []
            const of = page.filter((name) => name.replace(/^head /, '').split('.')[0] === flow)
            expect(of.slice(0, heads.length)).toEqual(heads)
            expect(of.length).toBeGreaterThan(heads.length)
          }
        }
      }),
    )
  })

  test('fills slides evenly, and has no last row alone', () => {
    const rows = Array.from({ length: 11 }, (_, at) => piece(String(at), 30))
    const head = piece('head', 0)
    expect(namesOf(paginate([{ head: [head], pieces: rows }], FULL, FULL))).toEqual([
      ['head', '0', '1', '2', '3', '4', '5'],
      ['head', '6', '7', '8', '9', '10'],
    ])
  })

  test('begins no flow with one piece at the end of a slide where it can do otherwise', () => {
    const rows = (name: string, count: number) => Array.from({ length: count }, (_, at) => piece(`${name}${at}`, 30))
    const pages = paginate(
      [
        { head: [], pieces: rows('a', 7) },
        { head: [], pieces: rows('b', 8) },
      ],
      FULL,
      FULL,
    )
    expect(namesOf(pages).map((page) => page.filter((name) => name.startsWith('b')).length)).not.toContain(1)
    expect(pages).toHaveLength(2)
  })
})
