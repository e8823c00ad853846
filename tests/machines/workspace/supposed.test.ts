import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Step } from '../../../machines/dossier.ts'
import {
  changed,
  redone,
  revisited,
  type Supposed,
  supposedFrom,
  undone,
} from '../../../machines/workspace/supposed.ts'
import { ukraine } from './ukraine.ts'

const step: fc.Arbitrary<Step> = fc.constantFrom(...ukraine.conditions.slice(0, 4)).map(({ id }) => ({
  condition: id,
  event: 'satisfy',
}))
const steps = fc.array(step, { maxLength: 4 })
/** A what-if after some changes, some of them taken back. */
const supposed: fc.Arbitrary<Supposed> = fc
  .tuple(steps, fc.array(steps, { maxLength: 4 }), fc.nat(4))
  .map(([first, changes, back]) => {
    const all = changes.reduce(changed, supposedFrom(first))
    return Array.from({ length: back }).reduce<Supposed>(undone, all)
  })

test('undo takes a change back, and redo makes it again', () => {
  fc.assert(
    fc.property(supposed, steps, (before, next) => {
      const after = changed(before, next)
      expect(undone(after)).toEqual({ ...before, future: [next] })
      expect(redone(undone(after))).toEqual(after)
    }),
  )
})

test('a new change gives up what had been undone', () => {
  fc.assert(
    fc.property(supposed, steps, (before, next) => {
      expect(changed(before, next).future).toEqual([])
    }),
  )
})

test('the what-if of an address is undone step by step', () => {
  fc.assert(
    fc.property(steps, (given) => {
      let now = supposedFrom(given)
      for (let left = given.length; left > 0; left -= 1) {
        now = undone(now)
        expect(now.steps).toEqual(given.slice(0, left - 1))
      }
      expect(undone(now)).toBe(now)
    }),
  )
})

test('an address always leads to the steps that it holds', () => {
  fc.assert(
    fc.property(supposed, steps, (before, next) => {
      expect(revisited(before, next).steps).toEqual(next)
    }),
  )
})

test('an address without steps leaves nothing to undo or redo', () => {
  fc.assert(
    fc.property(supposed, (before) => {
      expect(revisited(before, [])).toEqual({ steps: [], past: [], future: [] })
    }),
  )
})

test("the browser's back and forward are undo and redo", () => {
  fc.assert(
    fc.property(supposed, fc.array(step, { minLength: 5, maxLength: 6 }), (before, next) => {
      const after = changed(before, next)
      if (before.steps.length > 0) expect(revisited(after, structuredClone(before.steps))).toEqual(undone(after))
      expect(revisited(undone(after), structuredClone(next))).toEqual(after)
    }),
  )
})
