import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry, EntryKind } from '../../../machines/record/entry.ts'
import { newerVersion } from '../../../machines/record/newerVersion.ts'
import { createUlids } from '../../../machines/record/ulid.ts'
import { thingNamed, versionId } from '../../../machines/record/versions.ts'
import { soaked } from '../../soaking.ts'

type Json = Readonly<Record<string, unknown>>
type Kind = 'source' | 'condition' | 'development' | 'scenario'

const anna = { author: 'anna', recorded: '2025-03-20T08:00:00Z' }
const lists = {
  source: 'sources',
  condition: 'conditions',
  development: 'developments',
  scenario: 'scenarios',
} as const

const fileWith = (parts: Json, head: Json = {}): Json => ({
  format: 'parley/1',
  id: 'x',
  title: 'X',
  timeZone: 'UTC',
  ...parts,
  ...head,
})

/** What a user writes from the 21st of March on, each act later than those before. */
function pen() {
  const ulids = createUlids(
    () => Date.parse('2025-03-21T08:00:00Z'),
    () => 0.5,
  )
  const write = (kind: EntryKind, content: Json, named: (order: string) => string): Entry => {
    const order = ulids.next()
    return { id: named(order), kind, order, act: `act-${order}`, content, ...anna }
  }
  return {
    add: (kind: Kind, content: Json) => write(kind, content, () => thingNamed(kind, String(content.id))),
    change: (kind: Kind, content: Json) => write(kind, content, (order) => versionId(kind, String(content.id), order)),
    remove: (kind: Kind, id: string) =>
      write('removal', { thing: thingNamed(kind, id) }, (order) => `removal:${order}`),
    rename: (title: string, head: Json = {}) =>
      write('head', { ...fileWith({}, head), title }, (order) => `head:${order}`),
    undo: (act: string, undone = true) => write('undo', { act, undone }, (order) => `undo:${order}`),
  }
}

/** A copy of a file that ships, with what was written to it. */
const copyOf = (file: Json, ...written: readonly Entry[]): readonly Entry[] =>
  mergeEntries(entriesOf(file, anna), written)

const now = '2025-04-01T08:00:00Z'
const offered = (copy: readonly Entry[], file: Json, by = { author: 'anna', recorded: now }) =>
  newerVersion(copy, file, { isFromShipped: true, ...by })
const take = (copy: readonly Entry[], file: Json): readonly Entry[] =>
  mergeEntries(copy, offered(copy, file)?.entries ?? [])
const fileIn = (copy: readonly Entry[]): Json => fileOf(copy).value

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

// From here on: any versions, and whatever a user does to the copy in between.

const kinds = ['source', 'condition', 'development', 'scenario'] as const
const texts = fc.constantFrom('A', 'B', 'C')
const listOf = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), texts, { noNullPrototype: true }).map((all) =>
  Object.keys(all)
    .sort()
    .map((id) => ({ id, title: all[id] })),
)
const anyFile: fc.Arbitrary<Json> = fc
  .record({
    source: listOf,
    condition: listOf,
    development: listOf,
    scenario: listOf,
    title: texts,
    summary: fc.option(texts, { nil: undefined }),
  })
  .map(({ title, summary, ...things }) =>
    fileWith(
      Object.fromEntries(kinds.filter((kind) => things[kind].length > 0).map((kind) => [lists[kind], things[kind]])),
      summary === undefined ? { title } : { title, summary },
    ),
  )
const anyDeed = fc.record({
  what: fc.constantFrom('change', 'change', 'remove', 'add', 'rename', 'undo', 'redo'),
  kind: fc.constantFrom(...kinds),
  id: fc.constantFrom('p', 'q', 'r', 's'),
  text: texts,
  of: fc.nat(9),
})
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never

const keyed = (value: Json): ReadonlyMap<string, string> => {
  const things = kinds.flatMap((kind) =>
    ((value[lists[kind]] ?? []) as readonly { id: string }[]).map((one): [string, string] => [
      thingNamed(kind, one.id),
      JSON.stringify(one),
    ]),
  )
  const fields = ['title', 'summary'].flatMap((key): [string, string][] =>
    value[key] === undefined ? [] : [[key, JSON.stringify(value[key])]],
  )
  return new Map([...things, ...fields])
}

/** A user at work on a copy, whose acts can be undone. */
class User {
  readonly #pen = pen()
  readonly #acts: string[] = []

  do(copy: readonly Entry[], { what, kind, id, text, of }: Deed): readonly Entry[] {
    const act = this.#acts[of % Math.max(1, this.#acts.length)]
    if (what === 'undo' || what === 'redo') {
      return act === undefined ? copy : mergeEntries(copy, [this.#pen.undo(act, what === 'undo')])
    }
    const entry = this.#write(copy, what, { kind, id, text })
    if (entry === null) return copy
    this.#acts.push(entry.act)
    return mergeEntries(copy, [entry])
  }

  #write(copy: readonly Entry[], what: Deed['what'], { kind, id, text }: Pick<Deed, 'kind' | 'id' | 'text'>) {
    const value = fileIn(copy)
    if (what === 'rename') {
      const { title: _, ...head } = Object.fromEntries(Object.entries(value).filter(([, one]) => !Array.isArray(one)))
      return this.#pen.rename(`Mine ${text}`, head)
    }
    const isThere = keyed(value).has(thingNamed(kind, id))
    if (what === 'add') {
      const own = { id: `own-${id}`, title: text }
      return keyed(value).has(thingNamed(kind, own.id)) ? null : this.#pen.change(kind, own)
    }
    if (!isThere) return null
    return what === 'change' ? this.#pen.change(kind, { id, title: text }) : this.#pen.remove(kind, id)
  }
}

/** What has to come of it, thing by thing; `base` is what the versions that were taken so far said of each. */
function merged(
  base: ReadonlyMap<string, string>,
  mine: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
) {
  const [after, baseAfter] = [new Map(mine), new Map(base)]
  const put = (map: Map<string, string>, key: string, text: string | undefined) =>
    text === undefined ? map.delete(key) : map.set(key, text)
  for (const key of new Set([...base.keys(), ...theirs.keys()])) {
    const [said, now, says] = [base.get(key), mine.get(key), theirs.get(key)]
    if (now === said && says !== said) {
      put(after, key, says)
      put(baseAfter, key, says)
    }
  }
  return { after, baseAfter }
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort()

describe('whatever the versions, and whatever the user did to the copy', () => {
  test('what the user left alone is as the newer version has it, and what not as the user has it', () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyDeed, { maxLength: 8 }), anyFile, (one, deeds, other) => {
        const user = new User()
        const copy = deeds.reduce<readonly Entry[]>((before, deed) => user.do(before, deed), copyOf(one))
        const { after } = merged(keyed(one), keyed(fileIn(copy)), keyed(other))
        expect(sorted(keyed(fileIn(take(copy, other))))).toEqual(sorted(after))
      }),
      soaked(200),
    )
  })

  test('an untouched copy has all in the place where the newer version has it', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (one, other) => {
        const taken = fileIn(take(copyOf(one), other))
        expect(taken).toEqual(fileIn(entriesOf(other, anna)))
      }),
      soaked(100),
    )
  })

  test('taken twice is taken once, also after further versions', () => {
    fc.assert(
      fc.property(anyFile, fc.array(fc.tuple(anyFile, anyDeed), { maxLength: 5 }), (one, versions) => {
        const user = new User()
        let copy = copyOf(one)
        for (const [file, deed] of versions) {
          copy = take(user.do(copy, deed), file)
          expect(offered(copy, file)).toBeNull()
        }
      }),
      soaked(100),
    )
  })

  test('one version after the other leaves what the user changed, and nothing else, behind', () => {
    const turns = fc.array(
      fc.tuple(
        anyFile,
        fc.array(
          anyDeed.filter(({ what }) => !/do$/.test(what)),
          { maxLength: 2 },
        ),
      ),
      {
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(anyFile, turns, (one, all) => {
        const user = new User()
        let copy = copyOf(one)
        let base = keyed(one)
        for (const [file, deeds] of all) {
          copy = deeds.reduce<readonly Entry[]>((before, deed) => user.do(before, deed), copy)
          const { after, baseAfter } = merged(base, keyed(fileIn(copy)), keyed(file))
          copy = take(copy, file)
          for (const kind of kinds) {
            const of = (map: ReadonlyMap<string, string>) => sorted(map).filter(([key]) => key.startsWith(`${kind}:`))
            expect(of(keyed(fileIn(copy)))).toEqual(of(after))
          }
          base = baseAfter
        }
      }),
      soaked(100),
    )
  })

  test('two tabs that take it, each not knowing what the other did, come to the same in whatever order', () => {
    const deeds = fc.array(anyDeed, { maxLength: 4 })
    fc.assert(
      fc.property(anyFile, deeds, deeds, anyFile, (one, before, meanwhile, other) => {
        const user = new User()
        const common = before.reduce<readonly Entry[]>((copy, deed) => user.do(copy, deed), copyOf(one))
        const here = take(common, other)
        const written = meanwhile.reduce<readonly Entry[]>((copy, deed) => user.do(copy, deed), common)
        const there = take(written, other)
        const both = mergeEntries(here, there)
        expect(mergeEntries(there, here)).toEqual(both)
        // What counts of it is what comes of taking it knowing all.
        if (meanwhile.length === 0) expect(both).toEqual(here)
        if (!meanwhile.some(({ what }) => /do$/.test(what))) expect(fileIn(both).title).toBe(fileIn(there).title)
        const { after } = merged(keyed(one), keyed(fileIn(written)), keyed(other))
        const things = (map: ReadonlyMap<string, string>) => sorted(map).filter(([key]) => key.includes(':'))
        expect(things(keyed(fileIn(take(both, other))))).toEqual(things(after))
      }),
      soaked(100),
    )
  })
})
