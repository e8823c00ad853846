import { entriesOf } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { createUlids } from '../../machines/record/ulid.ts'

/** A file with so many developments. */
export const fileWith = (developments: number) => ({
  format: 'parley/1',
  id: 'river',
  title: 'The river crossing',
  timeZone: 'Europe/Vienna',
  sources: [{ id: 'gazette', publisher: 'Газета', title: 'Talks at the river', reliability: 'B' }],
  developments: Array.from({ length: developments }, (_, place) => ({
    id: `talks-${place}`,
    at: '2024-05-03',
    headline: `Talks, “day” ${place}\nand more`,
    source: 'gazette',
  })),
})

export const importedWith = (developments: number): Entry[] =>
  entriesOf(fileWith(developments), { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' })

let ticks = 0
const ulids = createUlids(
  () => 1_715_000_000_000 + ticks,
  () => Math.random(),
)

/** An entry that the app logs; each one is another. */
export function logged(name: string, author = 'anna'): Entry {
  ticks += 1
  const order = ulids.next()
  return {
    id: `development:${name}`,
    kind: 'development',
    order,
    author,
    recorded: '2024-05-05T08:00:00+02:00',
    act: order,
    content: { id: name, at: '2024-05-05', headline: name, source: 'gazette' },
  }
}

export function undoOf(act: string): Entry {
  const entry = logged('undo')
  return { ...entry, id: `undo:${entry.order}`, kind: 'undo', content: { act, undone: true } }
}

export function renamed(title: string): Entry {
  const entry = logged('renamed')
  return { ...entry, id: `head:${entry.order}`, kind: 'head', content: { ...fileWith(0), title } }
}
