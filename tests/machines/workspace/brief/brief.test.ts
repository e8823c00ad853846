import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PartId, plainSettings } from '../../../../machines/briefing/outline.ts'
import { printBrief, readBrief } from '../../../../machines/workspace/brief/briefText.ts'
import { reordered } from '../../../../machines/workspace/brief/reordered.ts'
import { worded } from '../../../../machines/workspace/brief/working.ts'
import { ukraine } from '../ukraine.ts'

const all: readonly PartId[] = ['bottomLine', 'judgements', 'changes', 'accounts', 'ways', 'sources']
/** The order in which an outline tells its parts: those that are named, then the others. */
const told = (order: readonly PartId[]): readonly PartId[] => [...order, ...all.filter((id) => !order.includes(id))]

describe('the order of a briefing', () => {
  test('a part that is moved stands where the other stood, and the others keep their order', () => {
    const move = fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all))
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let order: readonly PartId[] = []
        for (const [moved, place] of moves) {
          const before = told(order)
          order = reordered(before, order, moved, place)
          const rest = before.filter((id) => id !== moved)
          expect(told(order).filter((id) => id !== moved)).toEqual(rest)
          expect(told(order).indexOf(moved)).toBe(before.indexOf(place))
        }
      }),
    )
  })

  test('names no more parts than it has to', () => {
    expect(reordered(all, [], 'judgements', 'bottomLine')).toEqual(['judgements', 'bottomLine'])
  })
})

describe('a brief in an address', () => {
  test('is short where little is chosen', () => {
    expect(printBrief(readBrief(ukraine, []).brief)).toEqual([])
    const words = ['full', '+judgements', '-sources', 'at=accounts']
    expect(printBrief(readBrief(ukraine, words).brief)).toEqual(words)
  })

  test('names what says nothing in this dossier', () => {
    const words = ['proposal:none', '+nothing', 'of=none', 'since=never', 'accounts', 'accounts']
    expect(readBrief(ukraine, words).unused).toEqual([
      'proposal:none',
      '+nothing',
      'of=none',
      'since=never',
      'accounts',
    ])
  })
})

test('words of one’s own are kept with the facts beneath them, and taken out again', () => {
  const part = { id: 'accounts' as const, facts: 'as they were' }
  const written = worded(plainSettings, 'headlines', part, 'Mine')
  expect(written.headlines).toEqual({ accounts: { text: 'Mine', facts: 'as they were' } })
  expect(worded(written, 'headlines', part, null)).toEqual(plainSettings)
})
