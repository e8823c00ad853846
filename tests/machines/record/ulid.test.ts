import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createUlids, ulid } from '../../../machines/record/ulid.ts'
import { soaked } from '../../soaking.ts'

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('an id has 26 letters and digits, sorts by its time and after every place in a file', () => {
  expect(ulid(1_469_922_850_259, () => 0)).toBe('01ARZ3NDEK0000000000000000')
  const time = fc.integer({ min: 2 ** 40, max: 2 ** 48 - 1 })
  fc.assert(
    fc.property(time, time, random, (one, other, chance) => {
      const id = ulid(one, () => chance)
      expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
      expect(id > '0000999999').toBe(true)
      if (one < other) expect(id < ulid(other, () => chance)).toBe(true)
    }),
    soaked(1000),
  )
})

test('each id sorts after all before it, whatever the clock does and however many a millisecond brings', () => {
  const clock = fc.array(fc.oneof(fc.integer({ min: -1000, max: 2 ** 43 }), fc.constant(0), fc.constant(Number.NaN)))
  fc.assert(
    fc.property(clock, random, (times, chance) => {
      const left = [...times, ...times]
      const ids = createUlids(
        () => left.shift() ?? 0,
        () => chance,
      )
      const made = Array.from({ length: times.length * 3 }, () => ids.next())
      expect(made).toEqual([...new Set(made)].sort())
    }),
    soaked(1000),
  )
})

test('what is written after an entry was seen sorts after it, even if that came from a clock ten years ahead', () => {
  const ids = createUlids(
    () => 1_742_292_000_000,
    () => 0.99,
  )
  const ahead = ulid(2_057_000_000_000, () => 0.999)
  ids.follow(ahead)
  ids.follow('0000000042')
  ids.follow('ZZZ')
  expect(ids.next() > ahead).toBe(true)
})

test('two that have seen the same entry from a clock ahead never write the same id', () => {
  const ahead = fc.integer({ min: 0, max: 31 }).map((last) => ulid(2_057_000_000_000, () => last / 32))
  fc.assert(
    fc.property(ahead, random, random, fc.integer({ min: 1, max: 20 }), (order, one, other, count) => {
      fc.pre(Math.floor(one * 32) !== Math.floor(other * 32))
      const writtenBy = (chance: number): string[] => {
        const ids = createUlids(
          () => 1_742_292_000_000,
          () => chance,
        )
        ids.follow(order)
        return Array.from({ length: count }, () => ids.next())
      }
      const theirs = new Set(writtenBy(other))
      expect(writtenBy(one).filter((id) => theirs.has(id))).toEqual([])
    }),
    soaked(1000),
  )
})
