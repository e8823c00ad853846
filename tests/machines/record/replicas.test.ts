import { expect, test } from 'vitest'
import { entriesOf, exportText, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { createUlids, type Ulids } from '../../../machines/record/ulid.ts'
import { thingNamed, versionId } from '../../../machines/record/versions.ts'
import { seeded } from '../../bench/measure.ts'
import { soaks } from '../../soaking.ts'
import { boardOf } from '../../statusOf.ts'
import { sampleWith } from '../dossier/sampleWith.ts'

const OPERATIONS = soaks ? 100_000 : 2000
const REPLICAS = 5
/** So many operations come between two that have to merge all that there is. */
const BETWEEN_MERGES = soaks ? 150 : 15

const day = 86_400_000
/** How far each replica's clock is off, in milliseconds. */
const off = [0, 1000, -day, 3650 * day, -3650 * day]

const scenarioOf = (id: string, title: string) => ({ id, title, asOf: '2024-05-20' })
const file = {
  ...sampleWith([{ id: 'one' }, { id: 'two', effects: [{ condition: 'bridge', event: 'agree' }] }]),
  scenarios: ['scenario-0', 'scenario-1', 'scenario-2'].map((id) => scenarioOf(id, 'From the file')),
}
const imported = entriesOf(file, { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' })

class Replica {
  readonly name: string
  readonly #ulids: Ulids
  #entries: readonly Entry[] = imported
  #fresh: Entry[] = []

  constructor(name: string, ulids: Ulids) {
    this.name = name
    this.#ulids = ulids
  }

  /** All that it knows, merged. */
  get entries(): readonly Entry[] {
    if (this.#fresh.length > 0) this.#entries = mergeEntries(this.#entries, this.#fresh.splice(0))
    return this.#entries
  }

  write(kind: Entry['kind'], content: object, named = (order: string) => `${kind}:${order}`): Entry {
    const order = this.#ulids.next()
    const recorded = '2024-05-05T08:00:00+02:00'
    const entry = {
      id: named(order),
      kind,
      order,
      act: order,
      author: this.name,
      recorded,
      content,
    }
    this.#fresh.push(entry)
    return entry
  }

  hear(entries: readonly Entry[]): void {
    for (const { order } of entries) this.#ulids.follow(order)
    this.#fresh.push(...entries)
  }
}

test(`${REPLICAS} replicas whose clocks are off hold the same after ${OPERATIONS} operations, cut, mixed up, repeated and wiped`, ({
  task,
}) => {
  const seed = soaks ? Date.now() : 20_250_318
  const random = seeded(seed)
  const upTo = (count: number): number => Math.floor(random() * count)
  let now = Date.parse('2024-05-05T08:00:00Z')
  const replicas = off.map(
    (ahead, place) =>
      new Replica(
        `replica-${place}`,
        createUlids(() => now + ahead, random),
      ),
  )
  const any = (): Replica =>
    replicas[upTo(REPLICAS)] ??
    replicas[0] ??
    new Replica(
      'none',
      createUlids(() => 0, random),
    )
  const written: Entry[] = []
  /** What lies on the server, which keeps nothing in order and may lose all of it. */
  let server: readonly Entry[] = []
  let wiped = 0

  /** A stretch of what is known, mixed up, with some of it twice. */
  const some = (entries: readonly Entry[]): readonly Entry[] => {
    const start = upTo(entries.length)
    const part = entries.slice(start, start + 1 + upTo(400)).map((one) => structuredClone(one))
    return [...part, ...part.slice(0, upTo(part.length))].sort(() => random() - 0.5)
  }

  for (let operation = 0; operation < OPERATIONS; operation += 1) {
    now += upTo(3000) - 1000
    const replica = any()
    if (operation % BETWEEN_MERGES !== 0) {
      const chance = random()
      const act = written[upTo(written.length)]?.act ?? imported[0]?.act
      if (chance < 0.3) written.push(replica.write('undo', { act, undone: random() < 0.5 }))
      else if (chance > 0.8) {
        const id = `scenario-${upTo(5)}`
        const entry =
          chance > 0.95
            ? replica.write('removal', { thing: thingNamed('scenario', id) })
            : replica.write('scenario', scenarioOf(id, `Changed ${operation}`), (order) =>
                versionId('scenario', id, order),
              )
        written.push(entry)
      } else {
        // Now and then two of them make something of the same name.
        const id = chance < 0.4 ? `shared-${upTo(20)}` : `${replica.name}-${operation}`
        const event = ['agree', 'discuss', 'refuse', 'satisfy'][upTo(4)]
        const effects = [{ condition: 'bridge', event }]
        const content = {
          id,
          at: `2024-05-${10 + upTo(20)}`,
          headline: `News ${operation}`,
          source: 'gazette',
          effects,
        }
        written.push(replica.write('development', content, () => `development:${id}`))
      }
    } else if (random() < 0.1) {
      server = []
      wiped += 1
    } else if (random() < 0.5) replica.hear(some(any().entries))
    else {
      server = mergeEntries(server, some(replica.entries))
      replica.hear(some(server))
    }
  }
  // What was wiped comes back from those who have it.
  for (const replica of replicas) server = mergeEntries(server, replica.entries)
  for (const replica of replicas) replica.hear(server)

  const [first, ...others] = replicas.map(({ entries }) => entries)
  const all = mergeEntries(written.toReversed(), imported)
  expect(written.length).toBeGreaterThan(OPERATIONS * 0.8)
  const there = new Set(first?.map(({ id, act }) => `${id} ${act}`))
  expect(
    written.filter(({ id, act }) => !there.has(`${id} ${act}`)),
    'lost',
  ).toEqual([])
  expect(first).toHaveLength(written.length + imported.length)
  const texts = new Set([first ?? [], ...others, all].map((entries) => JSON.stringify(entries)))
  expect(texts.size, `with the seed ${seed}`).toBe(1)
  expect(new Set([first ?? [], ...others].map(exportText)).size).toBe(1)
  const board = { asOf: '2024-06-30', lens: 'assessed' }
  expect(boardOf(fileOf(first ?? []).value, board).conditions).toEqual(boardOf(fileOf(all).value, board).conditions)
  Object.assign(task.meta, { figure: `${all.length} entries, the server wiped ${wiped} times, seed ${seed}` })
})
