import { describe, expect, test } from 'vitest'
import { entriesOf, mergeEntries } from '../../../machines/record/entries.ts'
import { newerVersion } from '../../../machines/record/newerVersion.ts'
import { anna, copyOf, fileIn, fileWith, type Json, now, offered, pen, take } from './copies.ts'

const source = (id: string, more: Json = {}) => ({ id, publisher: id, title: id, ...more })
const condition = (id: string, title = id) => ({ id, title })
const development = (id: string, more: Json = {}) => ({ id, headline: id, source: 'press', ...more })
const scenario = (id: string, title = id) => ({ id, title })

const first = fileWith({
  sources: [source('press', { reliability: 'C' }), source('wire')],
  conditions: [condition('truce'), condition('bridge')],
  developments: [development('one'), development('two')],
  scenarios: [scenario('good'), scenario('bad')],
})

describe('a newer version of what ships', () => {
  test('corrects, adds, takes out and renames: an untouched copy then holds just what it says', () => {
    const second = fileWith(
      {
        sources: [source('press', { reliability: 'B' })],
        conditions: [condition('truce', 'The truce'), condition('ferry'), condition('bridge')],
        developments: [development('zero'), development('one', { headline: 'One' }), development('two')],
        scenarios: [scenario('good')],
        questions: [{ id: 'where', title: 'Where?' }],
      },
      { title: 'X again', summary: 'New' },
    )
    const newer = offered(copyOf(first), second)
    expect(newer?.changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual([
      'corrected head',
      'corrected source',
      'corrected condition',
      'added condition',
      'added question',
      'added development',
      'corrected development',
      'removed source',
      'removed scenario',
    ])
    expect(newer).toMatchObject({ stays: 0, needed: 0 })
    expect(JSON.stringify(fileIn(take(copyOf(first), second)))).toBe(JSON.stringify(fileIn(entriesOf(second, anna))))
  })

  test('is not offered where it says nothing else, be its keys in another order', () => {
    const turned = fileWith({
      ...first,
      developments: [{ source: 'press', headline: 'one', id: 'one' }, development('two')],
    })
    expect(offered(copyOf(first), first)).toBeNull()
    expect(offered(copyOf(first), turned)).toBeNull()
    expect(offered(copyOf(first), fileWith(first, { $schema: './schema.json' }))).toBeNull()
  })

  test('is told with what was there and what will be', () => {
    const second = fileWith({ ...first, conditions: [condition('truce', 'The truce'), condition('bridge')] })
    expect(offered(copyOf(first), second)?.changes).toEqual([
      { what: 'corrected', kind: 'condition', before: condition('truce'), after: condition('truce', 'The truce') },
    ])
  })
})

describe('what the user wrote', () => {
  const second = fileWith(
    { ...first, scenarios: [scenario('good', 'Better'), scenario('new')], developments: [development('one')] },
    { title: 'Renamed', summary: 'New' },
  )

  test('stays where the newer version says something else of it, and is counted', () => {
    const { change, add } = pen()
    const copy = copyOf(first, change('scenario', scenario('good', 'Mine')), add('development', development('mine')))
    expect(offered(copy, second)).toMatchObject({ stays: 1 })
    expect(fileIn(take(copy, second))).toMatchObject({
      developments: [development('one'), development('mine')],
      scenarios: [scenario('good', 'Mine'), scenario('new')],
    })
  })

  test('stays where the newer version takes out what the user changed', () => {
    const copy = copyOf(first, pen().change('scenario', scenario('bad', 'Mine')))
    expect(offered(copy, second)).toMatchObject({ stays: 1 })
    expect(fileIn(take(copy, second)).scenarios).toEqual([
      scenario('good', 'Better'),
      scenario('new'),
      scenario('bad', 'Mine'),
    ])
  })

  test('stays out where the newer version changes what the user took out', () => {
    const copy = copyOf(first, pen().remove('scenario', 'good'))
    expect(offered(copy, second)).toMatchObject({ stays: 1 })
    expect(fileIn(take(copy, second)).scenarios).toEqual([scenario('new')])
  })

  test('stays of the head field by field', () => {
    const copy = copyOf(first, pen().rename('Mine'))
    expect(offered(copy, second)).toMatchObject({ stays: 1 })
    const taken = take(copy, second)
    expect(fileIn(taken)).toMatchObject({ title: 'Mine', summary: 'New' })
    const third = fileWith(second, { title: 'Renamed', summary: 'Newer' })
    expect(fileIn(take(taken, third))).toMatchObject({ title: 'Mine', summary: 'Newer' })
  })

  test('is no change of theirs where it was undone: the newer version is taken, and counts', () => {
    const { change, undo } = pen()
    const mine = change('scenario', scenario('good', 'Mine'))
    const copy = copyOf(first, mine, undo(mine.act))
    expect(offered(copy, second)).toMatchObject({ stays: 0 })
    expect(fileIn(take(copy, second)).scenarios).toEqual([scenario('good', 'Better'), scenario('new')])
  })

  test('counts again when it is done again after the newer version was taken', () => {
    const { change, undo } = pen()
    const mine = change('scenario', scenario('good', 'Mine'))
    const taken = take(copyOf(first, mine, undo(mine.act)), second)
    const again = mergeEntries(taken, [pen().undo(mine.act), undo(mine.act, false)])
    expect(fileIn(again).scenarios).toEqual([scenario('good', 'Mine'), scenario('new')])
  })

  test('that was undone only after the newer version was taken leaves that to be offered', () => {
    const { change, undo } = pen()
    const mine = change('scenario', scenario('good', 'Mine'))
    const taken = mergeEntries(take(copyOf(first, mine), second), [undo(mine.act)])
    expect(fileIn(take(taken, second)).scenarios).toEqual([scenario('good', 'Better'), scenario('new')])
  })

  test('keeps what it refers to, and what that refers to in turn', () => {
    const copy = copyOf(first, pen().add('development', development('mine', { source: 'other', replaces: 'two' })))
    const third = fileWith({
      ...second,
      sources: [source('wire')],
      developments: [development('one', { source: 'wire' })],
    })
    expect(offered(copy, third)).toMatchObject({ needed: 2 })
    expect(fileIn(take(copy, third))).toMatchObject({
      sources: [source('press', { reliability: 'C' }), source('wire')],
      developments: [
        development('one', { source: 'wire' }),
        development('two'),
        development('mine', { source: 'other', replaces: 'two' }),
      ],
    })
    expect(offered(take(copy, third), third)).toBeNull()
  })

  test('that happens to be a word in what ships keeps nothing', () => {
    const tagged = (keywords: readonly string[]) => [{ ...condition('truce'), keywords }, condition('bridge')]
    const before = fileWith({ ...first, conditions: tagged([]) })
    const after = fileWith({ ...first, conditions: tagged(['bridge']).slice(0, 1) })
    expect(fileIn(take(copyOf(before), after)).conditions).toEqual(after.conditions)
  })
})

describe('what came before by other ways', () => {
  const second = fileWith({
    ...first,
    developments: [development('one', { headline: 'One' }), development('two', { headline: 'Two' })],
  })

  test('a file that the user opened since is the user’s where it says something else, and what ships where not', () => {
    const own = entriesOf(
      fileWith({ ...first, developments: [development('one', { note: 'Mine' }), development('two')] }),
      {
        ...anna,
        recorded: '2025-03-22T08:00:00Z',
      },
    )
    const original = entriesOf(first, anna)
    // As opening a file does it: all else is undone.
    const copy = mergeEntries(mergeEntries(original, own), [pen().undo(original[0]?.act ?? '')])
    expect(offered(copy, first)).toBeNull()
    expect(offered(copy, second)).toMatchObject({ stays: 1 })
    expect(fileIn(take(copy, second)).developments).toEqual([
      development('one', { note: 'Mine' }),
      development('two', { headline: 'Two' }),
    ])
    expect(offered(take(copy, second), second)).toBeNull()
  })

  test('of a copy that did not begin with what ships only what is new is taken', () => {
    const third = fileWith({ ...second, scenarios: [scenario('good'), scenario('bad'), scenario('new')] })
    const copy = copyOf(first)
    const newer = newerVersion(copy, third, { isFromShipped: false, author: 'anna', recorded: now })
    expect(newer?.changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual(['added scenario'])
    expect(newer).toMatchObject({ stays: 2, hasOriginal: false })
  })

  test('what an earlier Parley took over is known as what ships', () => {
    const added = entriesOf(second, { author: 'parley', recorded: now }).filter(({ id }) => id === 'development:two')
    const copy = mergeEntries(copyOf(fileWith({ ...first, developments: [development('one')] })), added)
    const third = fileWith({ ...first, developments: [development('one'), development('two', { headline: 'Deux' })] })
    expect(fileIn(take(copy, third)).developments).toEqual(third.developments)
  })

  test('an order in which the parties want things is taken whole, and told by what it says', () => {
    const sequence = (start: string) => ({ first: start, demandedBy: 'north' })
    const listed = (...starts: readonly string[]) => fileWith({ ...first, sequences: starts.map(sequence) })
    const newer = offered(copyOf(listed('a', 'b', 'c')), listed('b', 'c'))
    expect(newer?.changes).toEqual([{ what: 'removed', kind: 'sequence', before: sequence('a'), after: null }])
    expect(fileIn(take(copyOf(listed('a', 'b', 'c')), listed('b', 'c'))).sequences).toEqual(['b', 'c'].map(sequence))
  })
})

describe('a newer version that was taken', () => {
  const second = fileWith({ ...first, scenarios: [scenario('good', 'Better'), scenario('bad'), scenario('new')] })

  test('is undone as one act, and offered again then', () => {
    const copy = copyOf(first)
    const taken = take(copy, second)
    const acts = new Set(taken.filter((one) => !copy.includes(one)).map(({ act }) => act))
    expect(acts.size).toBe(1)
    const [act = ''] = acts
    const undone = mergeEntries(taken, [pen().undo(act)])
    expect(fileIn(undone)).toEqual(fileIn(copy))
    expect(fileIn(take(undone, second)).scenarios).toEqual([
      scenario('good', 'Better'),
      scenario('bad'),
      scenario('new'),
    ])
  })

  test('gives way to one that takes a part back, and to one that brings it again', () => {
    const without = fileWith({ ...first, scenarios: [scenario('bad')] })
    let copy = copyOf(first)
    for (const file of [second, without, second, first, second]) {
      copy = take(copy, file)
      expect(fileIn(copy).scenarios).toEqual(expect.arrayContaining(file.scenarios as object[]))
      expect(fileIn(copy).scenarios).toHaveLength((file.scenarios as object[]).length)
      expect(offered(copy, file)).toBeNull()
    }
  })

  test('is not taken again over what the user set back afterwards', () => {
    const copy = mergeEntries(take(copyOf(first), second), [pen().change('scenario', scenario('good'))])
    expect(offered(copy, second)).toBeNull()
  })

  test('in two tabs makes the same entries', () => {
    const copy = copyOf(first, pen().rename('Mine'))
    const third = fileWith(second, { summary: 'New' })
    const [one, other] = [now, '2025-04-02T08:00:00Z'].map(
      (recorded) => offered(copy, third, { author: 'anna', recorded })?.entries ?? [],
    )
    expect(one?.length).toBeGreaterThan(3)
    expect(mergeEntries(one ?? [], other ?? [])).toEqual(one)
  })
})
