import { expect, test } from 'vitest'
import { openRequirement } from '../../../machines/analysis/openRequirement.ts'
import { isGate, type Part } from '../../../machines/analysis/parts.ts'
import { read, type Truths, type Written } from './given.ts'

const shape = (part: Part | null): unknown =>
  part === null ? null : isGate(part) ? { [part.needed]: part.parts.map(shape) } : part.id

const opened = (written: Written, truths: Truths = () => 'unknown') =>
  openRequirement(read(written), (element) => truths(typeof element === 'string' ? element : element.proposal))

const held =
  (...ids: string[]): Truths =>
  (id) =>
    ids.includes(id) ? 'true' : 'unknown'

test('what holds is left out, and fewer parts are needed', () => {
  const written: Written = { atLeast: 3, of: ['a', 'b', 'c', 'd', 'e'] }
  expect(shape(opened(written, held('b')).root)).toEqual({ 2: ['a', 'c', 'd', 'e'] })
  expect(shape(opened(written, held('b', 'c', 'd')).root)).toBeNull()
  expect(shape(opened({ allOf: ['a', { anyOf: ['b', 'c'] }] }, held('c')).root)).toBe('a')
})

test('a conjunction in a conjunction is dissolved, and a choice in a choice', () => {
  expect(shape(opened({ allOf: ['a', { allOf: ['b', { allOf: ['c', 'a'] }] }] }).root)).toEqual({ 3: ['a', 'b', 'c'] })
  expect(shape(opened({ anyOf: ['a', { atLeast: 1, of: ['b', 'c'] }] }).root)).toEqual({ 1: ['a', 'b', 'c'] })
  expect(shape(opened({ anyOf: ['a', { allOf: ['b', 'c'] }] }).root)).toEqual({ 1: ['a', { 2: ['b', 'c'] }] })
})

test('parts that are the same, in whatever order they are written, are one', () => {
  const { root } = opened({ atLeast: 2, of: [{ allOf: ['a', 'b'] }, 'c', { atLeast: 2, of: ['b', 'a'] }, 'd'] })
  expect(root !== null && isGate(root) && new Set(root.parts).size).toBe(3)
})

test('ranks are in the order in which elements are first named, whatever becomes of that place', () => {
  const { leaves } = opened(
    { allOf: [{ anyOf: ['held', 'x'] }, 'y', { proposal: 'p', is: 'inForce' }, 'x'] },
    held('held'),
  )
  expect(leaves.map(({ id, rank }) => [id, rank])).toEqual([
    ['x', 0],
    ['y', 1],
    ['p', 2],
  ])
})
