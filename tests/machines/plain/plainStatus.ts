import { plainAnswers } from './answers.ts'
import { plainBlockers } from './blockers.ts'
import { type Board, leafTruthOn, truthOn } from './board.ts'
import { liesIn } from './charts.ts'
import type { Condition, Dossier, Due, Proposal } from './dossier.ts'
import { type Entry, entriesOf, isSeenBy, type View } from './record.ts'
import { type Moment, replay } from './replay.ts'
import { conditionTruth, requirementFor, type Truth } from './requirement.ts'
import { addTerm, dayAt, daysBetween, endOf, type Stamp, stamp } from './time.ts'

export type Announced = { readonly event: string; readonly from: string }

export type ProposalStatus = {
  readonly id: string
  readonly status: string
  readonly since: string
  readonly entered: string | null
  readonly until: string | null
  readonly daysLeft: number | null
  readonly requirement: Truth
  readonly contested: boolean
  readonly blockers: readonly (readonly string[])[]
  readonly announced: readonly Announced[]
}

export type ConditionStatus = {
  readonly id: string
  readonly status: string
  readonly since: string | null
  readonly contested: boolean
  readonly due: string | null
  readonly overdue: boolean
  readonly value: number | null
  readonly announced: readonly Announced[]
}

export type StatusJson = {
  readonly asOf: string
  readonly lens: string
  readonly knownAt: string | null
  readonly trust: string | null
  readonly proposals: readonly ProposalStatus[]
  readonly conditions: readonly ConditionStatus[]
  readonly questions: readonly { readonly id: string; readonly answers: Readonly<Record<string, string>> }[]
  readonly warnings: readonly string[]
}

/** What `status --json` prints of a valid dossier for a view. */
export function plainStatus(dossier: Dossier, view: View): StatusJson {
  const end = endOf(view.asOf, dossier.timeZone)
  const today = dayAt(end, dossier.timeZone)
  const entries = entriesOf(dossier, view)
  const moments = replay(dossier, entries, end, view.lens)
  const board = lastBoard(moments)
  const assessed = lastBoard(replay(dossier, entries, end, 'assessed'))
  const accounts = dossier.parties.map(({ id }) => lastBoard(replay(dossier, entries, end, id)))
  const toCome = entries.filter((entry) => entry.hold.ms > end && isSeenBy(entry, view.lens))
  const isContested = (shown: (board: Board) => string) =>
    accounts.some((account) => shown(account) !== shown(assessed))

  return {
    asOf: view.asOf,
    lens: view.lens,
    knownAt: view.knownAt ?? null,
    trust: view.trust ?? null,
    proposals: dossier.proposals.flatMap((proposal) => {
      const contested = isContested((on) =>
        JSON.stringify([on.proposals[proposal.id]?.path, endShown(on, proposal)?.ms]),
      )
      return proposalStatus(dossier, board, proposal, { contested, today, toCome })
    }),
    conditions: dossier.conditions.map((condition) => {
      const contested = isContested((on) => on.conditions[condition.id]?.status ?? '')
      return conditionStatus(dossier, board, condition, { contested, today, toCome })
    }),
    questions: plainAnswers(
      dossier,
      entries.filter((entry) => entry.hold.ms <= end),
    ),
    warnings: moments.flatMap(({ warning }) => (warning === null ? [] : [warning])),
  }
}

const lastBoard = (moments: readonly [Moment, ...Moment[]]) => (moments.at(-1) ?? moments[0]).board

type Around = { readonly contested: boolean; readonly today: string; readonly toCome: readonly Entry[] }

function proposalStatus(dossier: Dossier, board: Board, proposal: Proposal, around: Around): ProposalStatus[] {
  const state = board.proposals[proposal.id]
  if (state === undefined) return []
  const until = printedUntil(board, proposal)
  const isOver = until === null || state.path === 'expired'
  return [
    {
      id: proposal.id,
      status: state.path,
      since: state.since.text,
      entered: state.entered?.text ?? null,
      until,
      daysLeft: isOver ? null : daysBetween(around.today, dayAt(stamp(until, dossier.timeZone).ms, dossier.timeZone)),
      requirement: truthOn(dossier, board, proposal),
      contested: around.contested,
      blockers: plainBlockers(requirementFor(proposal, board.lens), leafTruthOn(dossier, board)),
      announced: announced(around.toCome, (entry) => entry.effect.proposal === proposal.id),
    },
  ]
}

function conditionStatus(dossier: Dossier, board: Board, condition: Condition, around: Around): ConditionStatus {
  const state = board.conditions[condition.id]
  const status = state?.status ?? ''
  const due = dueDay(dossier, board, state?.due ?? null)
  return {
    id: condition.id,
    status,
    since: state?.since?.text ?? null,
    contested: around.contested,
    due,
    overdue: due !== null && around.today > due && conditionTruth(status, condition.kind) !== 'true',
    value: state?.value ?? null,
    announced: announced(around.toCome, (entry) => entry.effect.condition === condition.id),
  }
}

function announced(entries: readonly Entry[], isOf: (entry: Entry) => boolean): Announced[] {
  return entries
    .filter(isOf)
    .flatMap(({ effect, began }) => (effect.event === undefined ? [] : [{ event: effect.event, from: began.text }]))
}

/** `until` as printed: null unless in force, suspended or expired. */
export const printedUntil = (board: Board, proposal: Proposal): string | null => endShown(board, proposal)?.text ?? null

function endShown(board: Board, proposal: Proposal): Stamp | null {
  const state = board.proposals[proposal.id]
  if (state === undefined) return null
  const shows = liesIn(state.path, 'inForce') || state.path === 'suspended' || state.path === 'expired'
  return shows ? state.until : null
}

/** The day on which a condition is due by this board; null while it is counted from an entry that has not come. */
export function dueDay(dossier: Dossier, board: Board, due: Due | null): string | null {
  if (due === null || typeof due === 'string') return due
  const entered: Stamp | null = board.proposals[due.after]?.entered ?? null
  if (entered === null) return null
  return dayAt(addTerm(entered, due.within, dossier.timeZone).ms, dossier.timeZone)
}
