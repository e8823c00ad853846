import { createUlids } from '../../../machines/record/ulid.ts'
import { Scribe } from '../../../machines/workspace/scribe.ts'

/** A scribe that writes the same in every run. */
export function steadyScribe(author = 'tester'): Scribe {
  let tick = 0
  const now = () => Date.parse('2025-03-19T08:00:00Z') + 1000 * tick++
  const ulids = createUlids(now, () => 0.5)
  return new Scribe({
    author,
    ulid: () => ulids.next(),
    instant: () => '2025-03-19T10:00:00+02:00',
    random: () => 0.25,
  })
}
