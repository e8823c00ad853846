import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportText, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { soaked } from '../../soaking.ts'
import { anyEntries } from './arbitraries.ts'

const whole = (entries: readonly Entry[]): Entry[] => mergeEntries(entries, [])

test('two copies merge to the same, whichever is merged into which', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, (one, other) => {
      expect(mergeEntries(one, other)).toEqual(mergeEntries(other, one))
    }),
    soaked(1000),
  )
})

test('three copies merge to the same, in whatever order they meet', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, anyEntries, (one, two, three) => {
      expect(mergeEntries(mergeEntries(one, two), three)).toEqual(mergeEntries(one, mergeEntries(two, three)))
    }),
    soaked(1000),
  )
})

test('what is merged again changes nothing', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, (one, other) => {
      const merged = mergeEntries(one, other)
      expect(mergeEntries(merged, other)).toEqual(merged)
      expect(mergeEntries(merged, merged)).toEqual(merged)
    }),
    soaked(1000),
  )
})

test('the file and its clashes are the same, however often and in whatever order entries arrive', () => {
  const arrivals = anyEntries.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.array(fc.subarray(entries), { maxLength: 4 }),
      fc.shuffledSubarray(entries, { minLength: entries.length }),
    ),
  )
  fc.assert(
    fc.property(arrivals, ([entries, parts, shuffled]) => {
      let merged: Entry[] = []
      for (const part of [...parts, shuffled, ...parts]) merged = mergeEntries(merged, structuredClone(part))
      expect(merged).toEqual(whole(entries))
      expect(fileOf(merged)).toEqual(fileOf(whole(entries)))
      expect(exportText(merged)).toBe(exportText(whole(entries)))
    }),
    soaked(1000),
  )
})

test('no entry is lost in a merge: each content that was in either is in both', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, (one, other) => {
      const merged = mergeEntries(one, other)
      for (const { id, act, content } of [...one, ...other]) {
        const same = merged.filter((kept) => kept.id === id && kept.act === act)
        expect(same.filter((kept) => JSON.stringify(kept.content) === JSON.stringify(content))).toHaveLength(1)
      }
    }),
    soaked(1000),
  )
})
