import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { conditionMachine, conditionTruth } from '../../machines/condition.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { type ProposalInput, type ProposalStatus, proposalMachine, proposalStatuses } from '../../machines/proposal.ts'
import type { RecordedEffect } from '../../machines/record.ts'
import { pathOfValue } from '../../machines/replay/proposalSteps.ts'
import { type Element, requirementTruth, type Truth } from '../../machines/requirement.ts'
import { type HandBoard, isProposalSo, isSo, leavesOf } from './handWritten.ts'

type Condition = SnapshotFrom<typeof conditionMachine>
type Proposal = SnapshotFrom<typeof proposalMachine>

/**
 * The same record stepped by XState's own `transition()`, event by event and requirement by requirement; what a chart
 * does not take is told apart with `can()`, and counted. Knows no dates, as the reducer by hand knows none.
 */
export function byTransition(
  dossier: Dossier,
  effects: readonly Pick<RecordedEffect, 'effect' | 'since'>[],
): HandBoard {
  const [fresh] = initialTransition(proposalMachine, { entry: 'declared' })
  const conditions = new Map<string, Condition>(
    dossier.conditions.map(({ id, initial }) => [id, conditionMachine.resolveState({ value: initial })]),
  )
  const proposals = new Map<string, Proposal>(dossier.proposals.map(({ id }) => [id, fresh]))
  const isConsent = new Map<string, boolean>(dossier.conditions.map(({ id, kind }) => [id, kind === 'consent']))
  const naming = new Map<string, Dossier['proposals'][number][]>(
    dossier.conditions.map(({ id }) => [id, dossier.proposals.filter((one) => leavesOf(one.requires).includes(id))]),
  )
  let withoutEffect = 0

  const truthOf = (id: Element): Truth => {
    const value = typeof id === 'string' ? conditions.get(id)?.value : undefined
    return value === undefined ? 'unknown' : conditionTruth(value, isConsent.get(`${id}`) === true)
  }
  const send = (id: string, input: ProposalInput): boolean => {
    const snapshot = proposals.get(id)
    if (snapshot === undefined || !snapshot.can(input)) return false
    proposals.set(id, transition(proposalMachine, snapshot, input)[0])
    return true
  }
  for (const { effect, since: at } of effects) {
    if ('condition' in effect && effect.event !== undefined) {
      const snapshot = conditions.get(effect.condition)
      const event = { type: effect.event }
      if (snapshot === undefined) continue
      if (!snapshot.can(event)) {
        if (!isSo(snapshot.value, effect.event)) withoutEffect += 1
        continue
      }
      const before = truthOf(effect.condition)
      conditions.set(effect.condition, transition(conditionMachine, snapshot, event)[0])
      if (truthOf(effect.condition) === before) continue
      for (const { id, requires } of naming.get(effect.condition) ?? []) {
        const truth = requirementTruth(requires, truthOf)
        if (proposals.get(id)?.context.requirement !== truth) send(id, { type: 'requirement', truth, at, until: null })
      }
    } else if ('proposal' in effect && effect.event !== 'extend') {
      const type = effect.event
      const isTaken = send(
        effect.proposal,
        type === 'enterForce' || type === 'revive' ? { type, at, until: null } : { type },
      )
      const status = statusOf(proposals.get(effect.proposal) ?? fresh)
      if (!isTaken && status !== undefined && !isProposalSo(status, type)) withoutEffect += 1
    }
  }
  return {
    conditions: new Map([...conditions].map(([id, { value }]) => [id, value])),
    proposals: new Map([...proposals].map(([id, snapshot]) => [id, statusOf(snapshot)])),
    withoutEffect,
  }
}

/** The path that a snapshot is on. */
const statusOf = ({ value }: Proposal): ProposalStatus | undefined =>
  proposalStatuses.find((status) => status === pathOfValue(value))
