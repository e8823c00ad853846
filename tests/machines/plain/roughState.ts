import { conditionChart, liesIn, proposalChart } from './charts.ts'
import { type Dice, filled } from './dice.ts'
import type { Effect, Proposal } from './dossier.ts'
import type { RandomCase } from './randomCase.ts'
import { conditionTruth, proposalTruth, requirementFor, requirementTruth } from './requirement.ts'

/** About where each subject stands by one account, so that most of the events thrown are possible. Not a replay. */
export type RoughState = {
  readonly states: Map<string, string>
  readonly ends: Map<string, number>
  readonly noticed: Set<string>
}

export function roughStart(about: RandomCase): RoughState {
  const conditions = about.conditions.map(({ id, initial }) => [id, initial ?? 'outstanding'] as const)
  const proposals = about.proposals.map(({ id }) => [id, 'tabled.pending'] as const)
  return { states: new Map([...conditions, ...proposals]), ends: new Map(), noticed: new Set() }
}

/** Takes an effect in; `until` is about when the spell that it starts or extends ends. */
export function roughly(rough: RoughState, effect: Effect, until: number | null): void {
  const { event } = effect
  const id = effect.condition ?? effect.proposal
  const state = rough.states.get(id ?? '')
  if (id === undefined || event === undefined || state === undefined) return
  if (effect.condition !== undefined) {
    rough.states.set(id, conditionChart[state]?.[event] ?? state)
    return
  }
  const move = proposalChart[state]?.[event]
  if (move === undefined) return
  if (move === 'tabled') rough.states.set(id, 'tabled.pending')
  else if (move === 'byRequirement') rough.states.set(id, 'inForce.oneSided')
  else if (move !== 'stay') rough.states.set(id, move)
  if (event === 'giveNotice') rough.noticed.add(id)
  if (event !== 'enterForce' && event !== 'extend') return
  if (until === null) rough.ends.delete(id)
  else rough.ends.set(id, until)
}

/** About where a proposal stands now: what has run out, and what has entered by itself, taken into account. */
function roughPath(rough: RoughState, about: RandomCase, proposal: Proposal, lens: string, now: number): string {
  const state = rough.states.get(proposal.id) ?? 'tabled.pending'
  const runs = liesIn(state, 'inForce') || state === 'suspended'
  const renews = proposal.renewal === 'automatic' && !rough.noticed.has(proposal.id)
  if (runs && !renews && (rough.ends.get(proposal.id) ?? Infinity) <= now) {
    rough.states.set(proposal.id, 'expired')
    return 'expired'
  }
  if (proposal.entry !== 'automatic' || !liesIn(state, 'tabled')) return state
  const truth = requirementTruth(requirementFor(proposal, lens), (leaf) => {
    if (typeof leaf !== 'string') return proposalTruth(rough.states.get(leaf.proposal) ?? null, leaf.is)
    const kind = about.conditions.find(({ id }) => id === leaf)?.kind ?? 'action'
    return conditionTruth(rough.states.get(leaf) ?? '', kind)
  })
  if (truth !== 'true') return state
  rough.states.set(proposal.id, 'inForce.holding')
  return 'inForce.holding'
}

const conditionEvents = filled(Object.keys(conditionChart.agreed ?? {}), 'agree')
const proposalEvents = filled(
  [...new Set(Object.values(proposalChart).flatMap((events) => Object.keys(events)))],
  'enterForce',
)

/** How often an event is thrown where it is possible; once where it is not listed. */
const weights: Readonly<Record<string, number>> = {
  enterForce: 14,
  extend: 10,
  giveNotice: 6,
  allegeBreach: 12,
  settleBreach: 40,
  suspend: 10,
  resume: 6,
  collapse: 4,
  complete: 4,
  revive: 6,
  satisfy: 4,
  agree: 3,
  breach: 3,
  discuss: 2,
  refuse: 2,
}

/** An event for a condition, mostly one that its state takes. */
export function conditionEvent(dice: Dice, rough: RoughState, id: string): string {
  const possible = Object.keys(conditionChart[rough.states.get(id) ?? ''] ?? {})
  return dice.percent(88) ? weighted(dice, possible, conditionEvents) : dice.pick(conditionEvents)
}

/** An event for a proposal, mostly one that its state takes. */
export function proposalEvent(
  dice: Dice,
  rough: RoughState,
  about: RandomCase,
  proposal: Proposal,
  lens: string,
  now: number,
): string {
  const possible = Object.keys(proposalChart[roughPath(rough, about, proposal, lens, now)] ?? {})
  const mayEndRenewals = proposal.renewal === 'automatic' && !rough.noticed.has(proposal.id)
  const notices = mayEndRenewals ? possible.filter((event) => event === 'giveNotice') : []
  const likely = [...possible, ...notices, ...notices, ...notices, ...notices]
  return dice.percent(90) ? weighted(dice, likely, proposalEvents) : dice.pick(proposalEvents)
}

function weighted(dice: Dice, events: readonly string[], otherwise: [string, ...string[]]): string {
  const weightOf = (event: string) => weights[event] ?? 1
  let left = dice.upTo(events.reduce((sum, event) => sum + weightOf(event), 1))
  for (const event of events) {
    left -= weightOf(event)
    if (left < 0) return event
  }
  return dice.pick(filled(events, otherwise[0]))
}

/** Whether a proposal is over for good by this account. */
export function isOver(rough: RoughState, id: string): boolean {
  const state = rough.states.get(id)
  return state === 'completed' || state === 'superseded'
}
