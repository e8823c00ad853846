import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { undoneActs } from '../../../machines/record/history.ts'
import { createUlids, type Ulids } from '../../../machines/record/ulid.ts'
import { soaked } from '../../soaking.ts'
import { boardOf } from '../../statusOf.ts'
import { sampleWith } from '../dossier/sampleWith.ts'

const second = 1000
const hour = 3600 * second
const day = 24 * hour
const year = 365 * day

/** How far a clock is off: a little, a day, ten years, or by the hour of a change of clocks in the midst of the work. */
const clock = fc.constantFrom(
  ...[0, second, -second, hour, -hour, day, -day, 10 * year, -10 * year].map((ahead) => [ahead, ahead] as const),
  [0, hour] as const,
  [hour, 0] as const,
  [day, -day] as const,
)

const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('log', 'log', 'undo', 'redo', 'hear'),
  of: fc.nat(),
  event: fc.constantFrom('agree', 'discuss', 'refuse', 'satisfy', 'breach'),
  at: fc.integer({ min: 10, max: 28 }),
})

const start = Date.parse('2024-03-31T00:30:00Z')
const imported = entriesOf(sampleWith([{ id: 'talks' }]), { author: 'x', recorded: '2024-03-30T08:00:00Z' })

interface Author {
  readonly name: string
  readonly ulids: Ulids
  readonly now: () => number
  known: readonly Entry[]
}

function authorsWith(clocks: readonly (readonly [number, number])[], time: () => number): Author[] {
  return clocks.map(([before, after], place) => {
    const now = () => start + time() * second + (time() < 10 ? before : after)
    return { name: `author-${place}`, ulids: createUlids(now, () => place / 3), now, known: imported }
  })
}

function entryBy({ name, ulids, now }: Author, kind: 'development' | 'undo', id: string, content: object): Entry {
  const order = ulids.next()
  const recorded = new Date(now()).toISOString()
  return { id: id === '' ? `undo:${order}` : id, kind, order, act: order, author: name, recorded, content }
}

test('whatever the clocks of three authors say, all come to one board, and who writes knowing of an act has the last word on it', () => {
  const arrivals = fc.tuple(
    fc.tuple(clock, clock, clock),
    fc.array(step, { maxLength: 20 }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  fc.assert(
    fc.property(arrivals, ([clocks, steps, chances]) => {
      let time = 0
      const authors = authorsWith(clocks, () => time)
      const written: Entry[] = []
      for (const { who, what, of, event, at } of steps) {
        time += 1
        const author = authors[who]
        if (author === undefined) continue
        const acts = author.known.filter(({ kind }) => kind === 'development').map(({ act }) => act)
        const act = acts[of % Math.max(1, acts.length)] ?? ''
        if (what === 'hear') {
          for (const { order } of written) author.ulids.follow(order)
          author.known = mergeEntries(author.known, written)
          continue
        }
        const id = `${author.name}-${time}`
        const effects = [{ condition: 'bridge', event }]
        const entry =
          what === 'log'
            ? entryBy(author, 'development', `development:${id}`, {
                id,
                at: `2024-05-${at}`,
                headline: id,
                source: 'gazette',
                effects,
              })
            : entryBy(author, 'undo', '', { act, undone: what === 'undo' })
        for (const { order, author: by } of author.known) if (by === author.name) expect(entry.order > order).toBe(true)
        for (const { order } of author.known) expect(entry.order > order, 'sorts after all that was known').toBe(true)
        author.known = mergeEntries(author.known, [entry])
        if (what !== 'log') expect(undoneActs(author.known).has(act)).toBe(what === 'undo')
        written.push(entry)
      }
      const all = mergeEntries(imported, written)
      const order = new Map(written.map((one) => [one, chances.next().value]))
      const shuffled = written.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      const view = { asOf: '2024-06-30', lens: 'assessed' }
      const board = boardOf(fileOf(all).value, view)
      for (const { known } of authors) {
        let end: readonly Entry[] = known
        for (const one of shuffled) end = mergeEntries(end, [one])
        expect(end).toEqual(all)
        expect(boardOf(fileOf(end).value, view)).toEqual(board)
      }
    }),
    soaked(100, 10_000),
  )
})
