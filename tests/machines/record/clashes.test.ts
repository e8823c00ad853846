import { expect, test } from 'vitest'
import { clashesOf } from '../../../machines/record/clashes.ts'
import { entriesOf, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import { ukraine } from '../workspace/ukraine.ts'

const by = { author: 'a', recorded: '2026-11-25T12:00:00Z' }
const [first] = ukraine.developments
const changed = {
  ...ukraine,
  developments: ukraine.developments.map((one) => (one === first ? { ...one, headline: 'Otherwise' } : one)),
}

test('what two copies wrote otherwise under one id is told, with what counts first, whatever came first', () => {
  const [one, other] = [entriesOf(ukraine, by), entriesOf(changed, { ...by, author: 'b' })]
  for (const all of [mergeEntries(one, other), mergeEntries(other, one)]) {
    const [clash, ...more] = clashesOf(all)
    expect(more).toEqual([])
    expect(clash?.id).toBe(`development:${first?.id}`)
    const { developments } = fileOf(all).value as { developments: unknown[] }
    expect(clash?.counts.content).toEqual(developments[0])
    expect(clash?.others).toHaveLength(1)
    expect(clash?.others[0]?.content).not.toEqual(developments[0])
  }
})

test('one copy, or two that are alike, clash nowhere', () => {
  const one = entriesOf(ukraine, by)
  expect(clashesOf(one)).toEqual([])
  expect(clashesOf(mergeEntries(one, entriesOf(ukraine, { ...by, author: 'b' })))).toEqual([])
})
