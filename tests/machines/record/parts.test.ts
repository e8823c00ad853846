import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDefaults } from '../../../machines/dossier/trusted.ts'
import type { Development } from '../../../machines/dossier.ts'
import { entriesOf, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry, EntryKind } from '../../../machines/record/entry.ts'
import { entriesIn, unreadFile } from '../../../machines/record/parts.ts'
import { soaked } from '../../soaking.ts'
import { lengths, partsOf } from './cut.ts'

const file = {
  format: 'parley/1',
  id: 'river',
  title: 'The river crossing',
  timeZone: 'Europe/Vienna',
  sources: [{ id: 'gazette', publisher: 'Gazette', title: 'Talks at the river', reliability: 'B' }],
  developments: Array.from({ length: 9 }, (_, place) => ({
    id: `talks-${place}`,
    at: '2024-05-03',
    headline: `Talks, day ${place}`,
    source: 'gazette',
    ...(place === 5 ? { replaces: 'talks-4' } : {}),
  })),
  scenarios: [{ id: 'calm', title: 'Calm', asOf: '2024-05-04' }],
}

const imported = entriesOf(file, { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' })
const [{ act: importing = '' } = {}] = imported

const order = (turn: number): string => `01HX6ZEG8MD37845J75KN3${String(turn).padStart(4, '0')}`

/** Something that is written: its kind, its id and what it holds, by the turn in which it is. */
type Write = (
  turn: number,
  acts: readonly string[],
) => readonly (readonly [kind: EntryKind, id: string, content: unknown])[]

const talks = (id: string, more: object = {}) => ({ id, at: '2024-05-05', headline: id, source: 'gazette', ...more })

const logged: Write = (turn) => [['development', `development:new-${turn}`, talks(`new-${turn}`)]]
const renamed: Write = (turn) => [
  ['head', `head:${order(turn)}`, { ...file, title: `Title ${turn}`, developments: undefined }],
]
const scenarioChanged: Write = (turn) => [
  ['scenario', `scenario:calm@${order(turn)}`, { id: 'calm', title: `Calm ${turn}`, asOf: '2024-05-04' }],
]
const undone =
  (act: string): Write =>
  (turn) => [['undo', `undo:${order(turn)}`, { act, undone: true }]]

const write: fc.Arbitrary<Write> = fc.oneof(
  fc.constantFrom<Write>(logged, renamed, scenarioChanged),
  fc.nat(8).map(
    (place): Write =>
      (turn) => [['development', `development:more-${turn}`, talks(`more-${turn}`, { replaces: `talks-${place}` })]],
  ),
  fc.nat(12).map(
    (other): Write =>
      (turn) => [['development', `development:to-${turn}`, talks(`to-${turn}`, { withdraws: `new-${other}` })]],
  ),
  fc.constant<Write>((turn) => [
    ['source', `source:s-${turn}`, { id: `s-${turn}`, publisher: 'S', title: 'S' }],
    ['development', `development:by-${turn}`, talks(`by-${turn}`, { source: `s-${turn}` })],
  ]),
  fc.nat(8).map(
    (place): Write =>
      (turn) => [
        ['development', `development:talks-${place}@${order(turn)}`, talks(`talks-${place}`, { headline: 'Later' })],
      ],
  ),
  fc.nat(8).map(
    (place): Write =>
      () => [['development', `development:talks-${place}`, talks(`talks-${place}`)]],
  ),
  fc.constantFrom('development:talks-1', 'scenario:calm', 'source:gazette').map(
    (thing): Write =>
      (turn) => [['removal', `removal:${order(turn)}`, { thing }]],
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([which, isUndone]): Write =>
      (turn, acts) => [['undo', `undo:${order(turn)}`, { act: acts[which % acts.length], undone: isUndone }]],
  ),
)

/** A record with what was written to it, one act after the other. */
function recordOf(writes: readonly Write[]): readonly Entry[] {
  const acts = [importing]
  const written = writes.flatMap((one, turn) => {
    const act = `act-${turn}`
    const entries = one(turn, acts).map(([kind, id, content], place): Entry => {
      return {
        id,
        kind,
        order: `${order(turn)}${place}`,
        author: 'anna',
        recorded: '2024-05-05T08:00:00Z',
        act,
        content,
      }
    })
    acts.push(act)
    return entries
  })
  return mergeEntries(imported, written)
}

const whole = (entries: readonly Entry[]) => {
  const { developments = [], ...others } = fileOf(entries).value
  return { ...others, developments: (developments as Development[]).map(withDefaults) }
}

test('whatever was written to a record, its file is the same where it is made without reading the runs', () => {
  let unread = 0
  fc.assert(
    fc.property(fc.array(write, { maxLength: 8 }), lengths, (writes, cuts) => {
      const entries = recordOf(writes)
      const parts = partsOf(entries, cuts)
      expect(entriesIn(parts)).toEqual(entries)
      const found = unreadFile(parts)
      if (found === null) return
      unread += 1
      expect({ ...found.value, developments: found.developments.all() }).toEqual(whole(entries))
    }),
    soaked(2000, 100_000),
  )
  expect(unread).toBeGreaterThan(100)
})

test.each([
  ['logging', [logged, logged]],
  ['renaming', [renamed, logged]],
  ['changing a scenario', [scenarioChanged]],
  ['undoing what was logged', [logged, undone('act-0')]],
  ['undoing a new title', [renamed, undone('act-0')]],
])('%s does not make the runs of a long record be read', (_, writes) => {
  const onRead = (): never => {
    throw new Error('a run was read')
  }
  expect(unreadFile(partsOf(recordOf(writes), [9], onRead))).not.toBeNull()
})

test('what is undone counts as long as something that counts corrects it', () => {
  const withdrawing: Write = (turn) => [
    ['development', `development:to-${turn}`, talks(`to-${turn}`, { withdraws: 'new-0' })],
  ]
  const entries = recordOf([logged, withdrawing, undone('act-0')])
  const found = unreadFile(partsOf(entries, [9]))
  const developments = found === null ? whole(entries).developments : found.developments.all()
  expect(developments.map(({ id }) => id)).toContain('new-0')
})
