import type { AnyStateMachine, AnyStateNode } from 'xstate'

/** For each event of a chart, the paths of the states that it leads to from somewhere. */
export function leadsOf(machine: AnyStateMachine): ReadonlyMap<string, readonly string[]> {
  const leads = new Map<string, string[]>()
  const visit = (node: AnyStateNode): void => {
    for (const [event, transitions] of node.transitions) {
      const targets = transitions.flatMap((one) => one.target ?? []).map((target) => target.path.join('.'))
      leads.set(event, [...(leads.get(event) ?? []), ...targets])
    }
    for (const child of Object.values(node.states)) visit(child)
  }
  visit(machine.root)
  return leads
}
