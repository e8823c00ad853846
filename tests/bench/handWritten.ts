import type { ConditionEvent, ConditionStatus } from '../../machines/condition.ts'
import type { Dossier, Effect, Requirement } from '../../machines/dossier.ts'
import type { ProposalEvent, ProposalStatus } from '../../machines/proposal.ts'

/** Where everything stands, as somebody would keep it who wrote it by hand. */
export interface HandBoard {
  readonly conditions: Map<string, ConditionStatus | undefined>
  readonly proposals: Map<string, ProposalStatus | undefined>
  withoutEffect: number
}

/**
 * A plain reducer with switches over the same effects, without XState, tables or counters: what somebody would write in
 * an afternoon, and what the replay is measured against. It knows no dates: the record that it is given has no terms.
 */
export function handWritten(dossier: Dossier, effects: readonly { readonly effect: Effect }[]): HandBoard {
  const kinds = new Map<string, string>(dossier.conditions.map(({ id, kind }) => [id, kind]))
  const namedBy = new Map<string, { readonly id: string; readonly requires: Requirement }[]>()
  for (const proposal of dossier.proposals) {
    for (const leaf of new Set(leavesOf(proposal.requires))) {
      const naming = namedBy.get(leaf)
      if (naming === undefined) namedBy.set(leaf, [proposal])
      else naming.push(proposal)
    }
  }
  const board: HandBoard = {
    conditions: new Map(dossier.conditions.map(({ id, initial }) => [id, initial])),
    proposals: new Map(dossier.proposals.map(({ id }) => [id, 'tabled.pending' as const])),
    withoutEffect: 0,
  }
  const truthOf = (id: string): boolean | null => truthOfStatus(board.conditions.get(id), kinds.get(id) === 'consent')
  for (const { effect } of effects) {
    if ('condition' in effect && effect.event !== undefined) {
      const before = board.conditions.get(effect.condition) ?? 'outstanding'
      const next = stepCondition(before, effect.event)
      if (next === null) {
        if (!isSo(before, effect.event)) board.withoutEffect += 1
        continue
      }
      const isConsent = kinds.get(effect.condition) === 'consent'
      board.conditions.set(effect.condition, next)
      if (truthOfStatus(before, isConsent) === truthOfStatus(next, isConsent)) continue
      for (const { id, requires } of namedBy.get(effect.condition) ?? []) {
        const status = board.proposals.get(id)
        if (status !== undefined) board.proposals.set(id, settle(status, evaluate(requires, truthOf)))
      }
    } else if ('proposal' in effect) {
      const before = board.proposals.get(effect.proposal)
      const proposal = dossier.proposals.find(({ id }) => id === effect.proposal)
      if (before === undefined || proposal === undefined) continue
      const next = stepProposal(before, effect.event)
      if (next !== null) board.proposals.set(effect.proposal, settle(next, evaluate(proposal.requires, truthOf)))
      else if (!isProposalSo(before, effect.event)) board.withoutEffect += 1
    }
  }
  return board
}

/** The conditions that a requirement names. */
export function leavesOf(requirement: Requirement): string[] {
  if (typeof requirement === 'string') return [requirement]
  if ('allOf' in requirement) return requirement.allOf.flatMap(leavesOf)
  if ('anyOf' in requirement) return requirement.anyOf.flatMap(leavesOf)
  return 'of' in requirement ? requirement.of.flatMap(leavesOf) : []
}

export function truthOfStatus(status: ConditionStatus | undefined, isConsent: boolean): boolean | null {
  switch (status) {
    case 'satisfied':
    case 'waived':
      return true
    case 'refused':
    case 'breached':
      return false
    case 'agreed':
      return isConsent ? true : null
    default:
      return null
  }
}

export function evaluate(requirement: Requirement, truthOf: (id: string) => boolean | null): boolean | null {
  if (typeof requirement === 'string') return truthOf(requirement)
  if ('proposal' in requirement) return null
  const parts = 'allOf' in requirement ? requirement.allOf : 'anyOf' in requirement ? requirement.anyOf : requirement.of
  const needed = 'allOf' in requirement ? parts.length : 'anyOf' in requirement ? 1 : requirement.atLeast
  let holding = 0
  let failing = 0
  for (const part of parts) {
    const truth = evaluate(part, truthOf)
    if (truth === true) holding += 1
    else if (truth === false) failing += 1
  }
  if (holding >= needed) return true
  return failing > parts.length - needed ? false : null
}

export function stepCondition(status: ConditionStatus, event: ConditionEvent): ConditionStatus | null {
  switch (event) {
    case 'discuss':
      return status === 'outstanding' || status === 'agreed' || status === 'refused' || status === 'breached'
        ? 'negotiating'
        : null
    case 'agree':
      return status === 'outstanding' || status === 'negotiating' || status === 'refused' ? 'agreed' : null
    case 'refuse':
      return status === 'outstanding' || status === 'negotiating' || status === 'agreed' || status === 'breached'
        ? 'refused'
        : null
    case 'satisfy':
      return status === 'satisfied' || status === 'waived' ? null : 'satisfied'
    case 'breach':
      return status === 'agreed' || status === 'satisfied' ? 'breached' : null
    case 'reopen':
      return status === 'outstanding' ? null : 'outstanding'
    case 'waive':
      return status === 'waived' ? null : 'waived'
  }
}

/** Whether what an event asks for is already so. */
export function isSo(status: ConditionStatus, event: ConditionEvent): boolean {
  switch (event) {
    case 'discuss':
      return status === 'negotiating'
    case 'agree':
      return status === 'agreed'
    case 'refuse':
      return status === 'refused'
    case 'satisfy':
      return status === 'satisfied'
    case 'breach':
      return status === 'breached'
    case 'reopen':
      return status === 'outstanding'
    case 'waive':
      return status === 'waived'
  }
}

function stepProposal(status: ProposalStatus, event: ProposalEvent): ProposalStatus | null {
  const isTabled = status.startsWith('tabled')
  const isInForce = status.startsWith('inForce')
  switch (event) {
    case 'enterForce':
      return isTabled ? 'inForce.oneSided' : isInForce ? status : null
    case 'reject':
      return isTabled ? 'rejected' : null
    case 'allegeBreach':
      return isInForce ? 'inForce.strained' : null
    case 'settleBreach':
      return status === 'inForce.strained' ? 'inForce.oneSided' : null
    case 'extend':
      return isInForce || status === 'suspended' ? status : status === 'expired' ? 'inForce.oneSided' : null
    case 'giveNotice':
      return isInForce ? status : null
    case 'suspend':
      return isInForce ? 'suspended' : null
    case 'resume':
      return status === 'suspended' ? 'inForce.oneSided' : null
    case 'collapse':
      return isInForce || status === 'suspended' ? 'collapsed' : null
    case 'complete':
      return isInForce || status === 'expired' ? 'completed' : null
    case 'revive':
      return status === 'expired' || status === 'rejected' || status === 'withdrawn' || status === 'collapsed'
        ? 'tabled.pending'
        : null
    case 'withdraw':
      return isTabled || isInForce || status === 'suspended' ? 'withdrawn' : null
    case 'supersede':
      return isTabled || isInForce || status === 'suspended' || status === 'expired' ? 'superseded' : null
  }
}

export function isProposalSo(status: ProposalStatus, event: ProposalEvent): boolean {
  switch (event) {
    case 'revive':
      return status.startsWith('tabled')
    case 'resume':
    case 'settleBreach':
      return status.startsWith('inForce')
    case 'reject':
      return status === 'rejected'
    case 'suspend':
      return status === 'suspended'
    case 'collapse':
      return status === 'collapsed'
    case 'complete':
      return status === 'completed'
    case 'withdraw':
      return status === 'withdrawn'
    case 'supersede':
      return status === 'superseded'
    default:
      return false
  }
}

export function settle(status: ProposalStatus, truth: boolean | null): ProposalStatus {
  switch (status) {
    case 'tabled.pending':
    case 'tabled.blocked':
    case 'tabled.ready':
      return truth === null ? 'tabled.pending' : truth ? 'tabled.ready' : 'tabled.blocked'
    case 'inForce.oneSided':
    case 'inForce.faltering':
      return truth === true ? 'inForce.holding' : status
    case 'inForce.holding':
      return truth === false ? 'inForce.faltering' : status
    default:
      return status
  }
}
