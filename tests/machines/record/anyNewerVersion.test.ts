import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { thingNamed } from '../../../machines/record/versions.ts'
import { soaked } from '../../soaking.ts'
import { anna, copyOf, fileIn, fileWith, type Json, lists, offered, pen, take } from './copies.ts'

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
