import type { AnyStateMachine, AnyStateNode } from 'xstate'
import {
  type ConditionEvent,
  type ConditionStatus,
  conditionEvents,
  conditionMachine,
  conditionStates,
} from './condition.ts'
import {
  type ProposalEvent,
  type ProposalStatus,
  proposalEvents,
  proposalMachine,
  proposalStatuses,
} from './proposal.ts'

/** What one event would do from a status: where the chart leads, or from where it would be possible. */
export interface Choice<Event, Status> {
  readonly event: Event
  /** The path that it leads to, its own where the status stays; null where the chart does not take the event. */
  readonly leadsTo: string | null
  readonly possibleFrom: readonly Status[]
}

/** The path that a chart leads to on an event from a status; null where it does not take it. */
function leadOf(machine: AnyStateMachine, status: string, event: string): string | null {
  const nodes = nodesOn(machine, status)
  for (const node of nodes.reverse()) {
    const [transition] = node.transitions.get(event) ?? []
    if (transition !== undefined) return transition.target?.[0]?.path.join('.') ?? status
  }
  return null
}

/** The nodes of a path, from the outermost in. */
function nodesOn(machine: AnyStateMachine, status: string): AnyStateNode[] {
  const nodes: AnyStateNode[] = [machine.root]
  for (const key of status.split('.')) {
    const child = nodes.at(-1)?.states[key]
    if (child !== undefined) nodes.push(child)
  }
  return nodes
}

/** What a chart allows never changes: it is read off once for each status. */
function readOnce<Status, Choices>(read: (status: Status) => Choices): (status: Status) => Choices {
  const known = new Map<Status, Choices>()
  return (status) => {
    const choices = known.get(status) ?? read(status)
    known.set(status, choices)
    return choices
  }
}

/** Every event of a condition, in the order of the chart's table, seen from a status. */
export const conditionChoices = readOnce(
  (status: ConditionStatus): readonly Choice<ConditionEvent, ConditionStatus>[] =>
    conditionEvents.map((event) => ({
      event,
      leadsTo: leadOf(conditionMachine, status, event),
      possibleFrom: conditionStates.filter((one) => leadOf(conditionMachine, one, event) !== null),
    })),
)

/** Every event of a proposal that a record can send, seen from a status. */
export const proposalChoices = readOnce((status: ProposalStatus): readonly Choice<ProposalEvent, ProposalStatus>[] =>
  proposalEvents.map((event) => ({
    event,
    leadsTo: leadOf(proposalMachine, status, event),
    possibleFrom: proposalStatuses.filter((one) => leadOf(proposalMachine, one, event) !== null),
  })),
)
