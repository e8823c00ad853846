import { plainAnswers } from './answers.ts'
import type { Board } from './board.ts'
import type { Dossier } from './dossier.ts'
import { dueDay, printedUntil } from './plainStatus.ts'
import { entriesOf, type View } from './record.ts'
import { replay } from './replay.ts'
import { endOf } from './time.ts'

export type DiffView = {
  readonly from: string
  readonly to: string
  readonly lens: string
  readonly knownAt?: string | null
  readonly trust?: string | null
}

type Shown = Readonly<Record<string, string | number | null>>

export type Change = {
  readonly kind: 'proposal' | 'condition' | 'question'
  readonly id: string
  readonly before: Shown | null
  readonly after: Shown | null
  readonly because: readonly string[]
}

export type DiffJson = {
  readonly from: string
  readonly to: string
  readonly lens: string
  readonly knownAt: string | null
  readonly trust: string | null
  readonly changes: readonly Change[]
}

/** A subject as it stood after each step of the time between, the first being where it stood at its start. */
type Course = readonly { readonly development: string | null; readonly shown: Shown | null }[]

/** What `diff --json` prints of a valid dossier; looking back, from a later date to an earlier, it undoes the same changes. */
export function plainDiff(dossier: Dossier, view: DiffView): DiffJson {
  const { from, to, lens, knownAt = null, trust = null } = view
  const isBackwards = endOf(from, dossier.timeZone) > endOf(to, dossier.timeZone)
  const [start, end] = isBackwards ? [to, from] : [from, to]
  const filters = { ...(knownAt === null ? {} : { knownAt }), ...(trust === null ? {} : { trust }) }
  const lastly: View = { asOf: end, lens, ...filters }
  const before = endOf(start, dossier.timeZone)
  const moments = replay(dossier, entriesOf(dossier, lastly), endOf(end, dossier.timeZone), lens)
  const between = [...moments.filter(({ ms }) => ms <= before).slice(-1), ...moments.filter(({ ms }) => ms > before)]
  const courseOf = (shown: (board: Board) => Shown | null): Course =>
    between.map(({ development, board }) => ({ development, shown: shown(board) }))
  const changeOf = (kind: Change['kind'], id: string, course: Course): Change[] => {
    const change = changeAlong(course)
    if (change === null) return []
    const { first, last, because } = change
    return [{ kind, id, before: isBackwards ? last : first, after: isBackwards ? first : last, because }]
  }

  return {
    from,
    to,
    lens,
    knownAt,
    trust,
    changes: [
      ...dossier.proposals.flatMap((proposal) =>
        changeOf(
          'proposal',
          proposal.id,
          courseOf((board) => {
            const state = board.proposals[proposal.id]
            return state === undefined ? null : { status: state.path, until: printedUntil(board, proposal) }
          }),
        ),
      ),
      ...dossier.conditions.flatMap((condition) =>
        changeOf(
          'condition',
          condition.id,
          courseOf((board) => {
            const state = board.conditions[condition.id]
            if (state === undefined) return null
            return { status: state.status, due: dueDay(dossier, board, state.due), value: state.value }
          }),
        ),
      ),
      ...(dossier.questions ?? []).flatMap(({ id }) =>
        changeOf('question', id, courseOfAnswers(dossier, lastly, before, id)),
      ),
    ],
  }
}

function courseOfAnswers(dossier: Dossier, lastly: View, before: number, id: string): Course {
  const end = endOf(lastly.asOf, dossier.timeZone)
  const entries = entriesOf(dossier, lastly).filter(({ hold }) => hold.ms <= end)
  const known = entries.filter(({ hold }) => hold.ms <= before).length
  const answersAfter = (count: number): Shown | null =>
    plainAnswers(dossier, entries.slice(0, count)).find((question) => question.id === id)?.answers ?? null
  return [
    { development: null, shown: answersAfter(known) },
    ...entries.slice(known).map(({ development }, i) => ({ development, shown: answersAfter(known + i + 1) })),
  ]
}

/** The ends of a course and the developments that moved it; null where it ends as it began. */
function changeAlong(course: Course): { first: Shown | null; last: Shown | null; because: string[] } | null {
  const first = course[0]?.shown ?? null
  const last = course[course.length - 1]?.shown ?? null
  if (sameShown(first, last)) return null
  const movers = course.flatMap(({ development, shown }, i) =>
    i > 0 && development !== null && !sameShown(shown, course[i - 1]?.shown ?? null) ? [development] : [],
  )
  return { first, last, because: [...new Set(movers)] }
}

function sameShown(a: Shown | null, b: Shown | null): boolean {
  if (a === null || b === null) return a === b
  return [...Object.keys(a), ...Object.keys(b)].every((key) => a[key] === b[key])
}
