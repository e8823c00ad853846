import { type Board, type ProposalState, truthOn } from './board.ts'
import { liesIn } from './charts.ts'
import type { Dossier, Proposal } from './dossier.ts'
import type { Truth } from './requirement.ts'
import { addTerm, type Stamp } from './time.ts'

/**
 * What follows from a board at a moment: what has run out, and what each requirement makes of its proposal, seen to in
 * the order of their references.
 */
export function settle(dossier: Dossier, ordered: readonly Proposal[], board: Board, moment: Stamp): Board {
  let settled = board
  for (const proposal of ordered) {
    const state = settled.proposals[proposal.id]
    if (state === undefined) continue
    const timely = afterClock(dossier, proposal, state, moment)
    const entered = byRequirement(dossier, proposal, timely, truthOn(dossier, settled, proposal), moment)
    // A start already past its end is over at once.
    const next = afterClock(dossier, proposal, entered, moment)
    settled = { ...settled, proposals: { ...settled.proposals, [proposal.id]: next } }
  }
  return settled
}

/** A proposal once the clock has reached a moment: renewed, expired, or as it was. */
export function afterClock(dossier: Dossier, proposal: Proposal, state: ProposalState, now: Stamp): ProposalState {
  const { until } = state
  const isInForce = liesIn(state.path, 'inForce')
  if (until === null || until.ms > now.ms || !(isInForce || state.path === 'suspended')) return state
  if (isInForce && proposal.renewal === 'automatic' && proposal.term !== undefined && !state.notice) {
    const renewed = { ...state, until: addTerm(until, proposal.term, dossier.timeZone) }
    return afterClock(dossier, proposal, renewed, now)
  }
  return { ...state, path: 'expired', since: until }
}

function byRequirement(
  dossier: Dossier,
  proposal: Proposal,
  state: ProposalState,
  truth: Truth,
  now: Stamp,
): ProposalState {
  const path = pathByRequirement(state.path, truth)
  if (path === 'tabled.ready' && proposal.entry === 'automatic') {
    const until = endOfSpell(dossier, proposal, now)
    return { path: 'inForce.holding', since: now, entered: now, until, notice: false }
  }
  return path === state.path ? state : { ...state, path, since: now }
}

function pathByRequirement(path: string, truth: Truth): string {
  if (liesIn(path, 'tabled')) return tabledPath(truth)
  if (path === 'inForce.holding' && truth === 'false') return 'inForce.faltering'
  if ((path === 'inForce.oneSided' || path === 'inForce.faltering') && truth === 'true') return 'inForce.holding'
  return path
}

export function tabledPath(truth: Truth): string {
  return { true: 'tabled.ready', false: 'tabled.blocked', unknown: 'tabled.pending' }[truth]
}

/** The end of a spell that starts now, by the proposal's term; null for an open end. */
export function endOfSpell(dossier: Dossier, proposal: Proposal, start: Stamp): Stamp | null {
  return proposal.term === undefined ? null : addTerm(start, proposal.term, dossier.timeZone)
}
