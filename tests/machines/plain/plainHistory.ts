import type { Dossier } from './dossier.ts'
import { type Entry, entriesOf, isSeenBy, type View } from './record.ts'
import { replay } from './replay.ts'
import { endOf } from './time.ts'

/** A change of a subject's status: when, by which development (null: only time, or a supposed step), from what to what. */
export type PlainStep = {
  readonly ms: number
  readonly development: string | null
  readonly before: string | null
  readonly after: string | null
}

/** Every change of one condition's or proposal's status on a view's board, in order. */
export function plainChanges(dossier: Dossier, view: View, id: string): PlainStep[] {
  const moments = replay(dossier, entriesOf(dossier, view), endOf(view.asOf, dossier.timeZone), view.lens)
  const statuses = moments.map(({ board }) => board.proposals[id]?.path ?? board.conditions[id]?.status ?? null)
  return moments.flatMap(({ ms, development }, place) => {
    const [before = null, after = null] = [statuses[place - 1], statuses[place]]
    return place === 0 || before === after ? [] : [{ ms, development, before, after }]
  })
}

/** All that was said of a subject and that a view's board sees, the supposed steps last of each instant. */
export const plainSayings = (dossier: Dossier, view: View, id: string): Entry[] =>
  entriesOf(dossier, view).filter(
    (entry) =>
      (entry.effect.condition === id || entry.effect.proposal === id) &&
      isSeenBy(entry, view.lens) &&
      entry.hold.ms <= endOf(view.asOf, dossier.timeZone),
  )
