import { type Board, emptyBoard, inOrderOfReferences, type ProposalState } from './board.ts'
import { liesIn } from './charts.ts'
import type { Dossier, Proposal } from './dossier.ts'
import { type Entry, isSeenBy } from './record.ts'
import { afterClock, settle } from './settle.ts'
import { takeHold } from './takeHold.ts'
import { type Stamp, stamp } from './time.ts'

/** One step of a replay: what it came from (null: only time went by, or a scenario's step), and the board after it. */
export type Moment = {
  readonly ms: number
  readonly development: string | null
  readonly board: Board
  readonly warning: string | null
}

/** The replay of one lens from the beginning to an instant, step by step; the last step's board is that of the instant. */
export function replay(dossier: Dossier, all: readonly Entry[], end: number, lens: string): [Moment, ...Moment[]] {
  const ordered = inOrderOfReferences(dossier, lens)
  const entries = all.filter((entry) => entry.hold.ms <= end && isSeenBy(entry, lens))
  const moments: [Moment, ...Moment[]] = [
    { ms: Number.NEGATIVE_INFINITY, development: null, board: emptyBoard(dossier, lens), warning: null },
  ]
  let board = moments[0].board
  const goOn = (ms: number, next: Board, entry: Entry | null, warning: string | null) => {
    board = next
    moments.push({ ms, development: entry?.development ?? null, board, warning })
  }

  let waiting = entries
  for (;;) {
    const now = nextInstant(dossier, board, waiting, end)
    if (now === null) return moments
    for (const until of runningOut(dossier, ordered, board, now))
      goOn(now, settle(dossier, ordered, board, until), null, null)
    for (const { id, tabled } of tabledAt(dossier, ordered, now)) {
      goOn(now, settle(dossier, ordered, table(board, id, tabled), tabled), null, null)
    }
    for (const entry of waiting.filter(({ hold }) => hold.ms === now)) {
      const { board: next, warning } = takeHold(dossier, board, entry)
      goOn(now, settle(dossier, ordered, next, entry.hold), entry, warning)
    }
    waiting = waiting.filter(({ hold }) => hold.ms > now)
  }
}

/** The next instant at which something happens, not after the end; null where there is none. */
function nextInstant(dossier: Dossier, board: Board, waiting: readonly Entry[], end: number): number | null {
  const untils = Object.values(board.proposals).flatMap((state) =>
    isRunning(state) && state.until ? [state.until] : [],
  )
  const tablings = dossier.proposals
    .filter(({ id }) => board.proposals[id] === undefined)
    .map(({ tabled }) => stamp(tabled, dossier.timeZone))
  const instants = [...untils, ...tablings, ...waiting.map(({ hold }) => hold)].map(({ ms }) => ms)
  const next = Math.min(...instants)
  return next <= end ? next : null
}

const isRunning = (state: ProposalState) => liesIn(state.path, 'inForce') || state.path === 'suspended'

/** The first of the ends that fall on this instant, one that is no renewal if there is one: one settling sees to all. */
function runningOut(dossier: Dossier, ordered: readonly Proposal[], board: Board, now: number): Stamp[] {
  const reached = ordered.flatMap((proposal) => {
    const state = board.proposals[proposal.id]
    if (state === undefined || !isRunning(state) || state.until === null || state.until.ms > now) return []
    return [{ until: state.until, ends: afterClock(dossier, proposal, state, state.until).path === 'expired' }]
  })
  return [...reached.filter(({ ends }) => ends), ...reached].slice(0, 1).map(({ until }) => until)
}

/** The proposals tabled at this instant; what is named comes before what names it. */
function tabledAt(dossier: Dossier, ordered: readonly Proposal[], now: number): { id: string; tabled: Stamp }[] {
  return ordered
    .map(({ id, tabled }) => ({ id, tabled: stamp(tabled, dossier.timeZone) }))
    .filter(({ tabled }) => tabled.ms === now)
}

function table(board: Board, id: string, since: Stamp): Board {
  const tabled: ProposalState = { path: 'tabled.pending', since, entered: null, until: null, notice: false }
  return { ...board, proposals: { ...board.proposals, [id]: tabled } }
}
