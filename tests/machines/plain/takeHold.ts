import { type Board, type ProposalState, truthOn } from './board.ts'
import { conditionChart, conditionGoal, liesIn, proposalChart, proposalGoal } from './charts.ts'
import type { Dossier, Proposal } from './dossier.ts'
import type { Entry } from './record.ts'
import type { Truth } from './requirement.ts'
import { endOfSpell, tabledPath } from './settle.ts'
import { stamp } from './time.ts'

type Outcome = { readonly board: Board; readonly warning: string | null }

/** The board once an effect took hold, before what follows from it; and the complaint, if its event was not possible. */
export function takeHold(dossier: Dossier, board: Board, entry: Entry): Outcome {
  if (entry.effect.condition !== undefined) return onCondition(board, entry, entry.effect.condition)
  const proposal = dossier.proposals.find(({ id }) => id === entry.effect.proposal)
  return proposal === undefined ? { board, warning: null } : onProposal(dossier, board, entry, proposal)
}

function onCondition(board: Board, entry: Entry, id: string): Outcome {
  const before = board.conditions[id]
  if (before === undefined) return { board, warning: null }
  const { event, value, due } = entry.effect
  const told = { ...before, value: value ?? before.value, due: due ?? before.due }
  const withState = (state: typeof before) => ({ ...board, conditions: { ...board.conditions, [id]: state } })
  if (event === undefined) return { board: withState(told), warning: null }
  const status = conditionChart[before.status]?.[event]
  if (status !== undefined) return { board: withState({ ...told, status, since: entry.began }), warning: null }
  const isSo = conditionGoal[event] === before.status
  return { board: withState(told), warning: isSo ? null : complaint(entry, id, before.status) }
}

function onProposal(dossier: Dossier, board: Board, entry: Entry, proposal: Proposal): Outcome {
  const event = entry.effect.event ?? ''
  const before = board.proposals[proposal.id]
  if (before === undefined) return { board, warning: complaint(entry, proposal.id, 'before it is tabled') }
  const move = proposalChart[before.path]?.[event]
  if (move === undefined) {
    const goal = proposalGoal[event]
    const isSo = goal !== undefined && liesIn(before.path, goal)
    return { board, warning: isSo ? null : complaint(entry, proposal.id, before.path) }
  }
  const truth = truthOn(dossier, board, proposal)
  const path = move === 'stay' ? before.path : pathOf(move, truth)
  const moved = path === before.path ? before : { ...before, path, since: entry.began }
  const state = { ...moved, ...contextAfter(dossier, proposal, entry, before) }
  return { board: { ...board, proposals: { ...board.proposals, [proposal.id]: state } }, warning: null }
}

function pathOf(move: string, truth: Truth): string {
  if (move === 'byRequirement') return truth === 'true' ? 'inForce.holding' : 'inForce.oneSided'
  return move === 'tabled' ? tabledPath(truth) : move
}

/** What an event that is possible does to the spell and to notice. */
function contextAfter(
  dossier: Dossier,
  proposal: Proposal,
  entry: Entry,
  before: ProposalState,
): Partial<ProposalState> {
  const until = entry.effect.until === undefined ? null : stamp(entry.effect.until, dossier.timeZone)
  switch (entry.effect.event) {
    case 'enterForce': {
      const dates = { entered: entry.began, until: until ?? endOfSpell(dossier, proposal, entry.began) }
      return liesIn(before.path, 'inForce') ? dates : { ...dates, notice: false }
    }
    case 'extend':
      return { until }
    case 'giveNotice':
      return { notice: true }
    case 'revive':
      return { until: null }
    default:
      return {}
  }
}

function complaint(entry: Entry, subject: string, from: string): string {
  return `${entry.development ?? 'scenario'}: no effect on ${subject}: \`${entry.effect.event}\` is not possible from ${from}`
}
