import fc from 'fast-check'
import type { Entry } from '../../../machines/record/entry.ts'
import { ulid } from '../../../machines/record/ulid.ts'
import { thingNamed, versionId } from '../../../machines/record/versions.ts'

const acts = ['import:a', 'act-b', 'act-c', 'act-d']

const order = fc.oneof(
  fc.nat(20).map((place) => String(place).padStart(10, '0')),
  fc.tuple(fc.integer({ min: -(2 ** 40), max: 2 ** 42 }), fc.nat(2)).map(([now, one]) => ulid(now, () => one / 3)),
)

const written = {
  order,
  author: fc.constantFrom('x', 'y'),
  recorded: fc.constantFrom('2025-03-18T10:00:00Z', '2025-03-19T10:00:00Z'),
  act: fc.constantFrom(...acts),
}

const content = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), title: fc.constantFrom('One', 'Two', 'three'), by: fc.constantFrom('a', 'b') },
  { requiredKeys: ['id'] },
)

/** Things as they first come, with a file or saved here. */
const thing: fc.Arbitrary<Entry> = fc
  .record({ ...written, content, kind: fc.constantFrom('party', 'source', 'development', 'condition', 'scenario') })
  .map((one) => ({ ...one, id: thingNamed(one.kind, one.content.id) }))

const version: fc.Arbitrary<Entry> = fc
  .record({ ...written, content })
  .map((one) => ({ ...one, kind: 'scenario', id: versionId('scenario', one.content.id, one.order) }))

const removal: fc.Arbitrary<Entry> = fc
  .record({ ...written, of: fc.constantFrom('a', 'b', 'c') })
  .map(({ of, ...one }) => ({
    ...one,
    kind: 'removal',
    id: `removal:${one.order}`,
    content: { thing: thingNamed('scenario', of) },
  }))

const head: fc.Arbitrary<Entry> = fc
  .record({ ...written, title: fc.constantFrom('Old', 'New') })
  .map(({ title, ...one }) => ({
    ...one,
    kind: 'head',
    id: `head:${one.order}`,
    content: { format: 'parley/1', id: 'x', title, timeZone: 'UTC' },
  }))

const undo: fc.Arbitrary<Entry> = fc
  .record({ ...written, undoes: fc.constantFrom(...acts), undone: fc.boolean() })
  .map(({ undoes, undone, ...one }) => ({
    ...one,
    kind: 'undo',
    id: `undo:${one.order}`,
    content: { act: undoes, undone },
  }))

/** Any entries at all: few ids, acts and contents, so that they meet. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: thing },
    { weight: 2, arbitrary: version },
    { weight: 1, arbitrary: removal },
    { weight: 1, arbitrary: head },
    { weight: 2, arbitrary: undo },
  ),
  { maxLength: 20 },
)
