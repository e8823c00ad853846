import type { Development, Dossier, Effect, Proposal, Requirement } from './dossier.ts'
import { elementId, type elementsOf } from './requirement.ts'
import { endOf, stamp } from './time.ts'

type Named = ReturnType<typeof elementsOf>[number]

/** What design §3 would refuse in a dossier, as far as the generator could get it wrong; empty for a valid one. */
export function faultsOf(dossier: Dossier): string[] {
  const { timeZone: zone, scenarios = [] } = dossier
  const subjects = [...dossier.conditions, ...dossier.proposals, ...(dossier.questions ?? [])].map(({ id }) => id)
  const isAfter = (until: string | undefined, ms: number) => until === undefined || stamp(until, zone).ms > ms
  return [
    ...twice(subjects).map((id) => `${id} stands twice`),
    ...twice(dossier.developments.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...dossier.proposals.flatMap((proposal) => proposalFaults(dossier, proposal)),
    ...circles(dossier.proposals, ({ requires, requiresBy }) =>
      [requires, ...Object.values(requiresBy ?? {})].flatMap(leavesOf).map(elementId),
    ).map((id) => `${id} requires itself`),
    ...circles(dossier.developments, ({ replaces, withdraws }) => [replaces ?? '', withdraws ?? '']).map(
      (id) => `${id} corrects itself`,
    ),
    ...dossier.developments.flatMap((development) =>
      development.effects.flatMap((effect) => effectFaults(dossier, development, effect)),
    ),
    ...scenarios.flatMap(({ asOf, steps }) =>
      steps
        .filter(({ at, until }) => !isAfter(until, at === undefined ? endOf(asOf, zone) : stamp(at, zone).ms))
        .map(({ event }) => `step ${event} ends before it starts`),
    ),
  ]
}

function proposalFaults(dossier: Dossier, { id, requires, requiresBy = {} }: Proposal): string[] {
  return [requires, ...Object.values(requiresBy)].flatMap((requirement) => {
    const leaves = leavesOf(requirement)
    const known = leaves.every((leaf) =>
      (typeof leaf === 'string' ? dossier.conditions : dossier.proposals).some((one) => one.id === elementId(leaf)),
    )
    const byTwoPaths = leaves.some((leaf) =>
      leaves.some((other) => samePlace(leaf, other) && pathOf(leaf) !== pathOf(other)),
    )
    return [
      ...(known ? [] : [`${id} requires what is not there`]),
      ...(byTwoPaths ? [`${id} names one proposal by two paths`] : []),
      ...gateFaults(requirement).map((fault) => `${id}: ${fault}`),
    ]
  })
}

const samePlace = (a: Named, b: Named) => elementId(a) === elementId(b)
const pathOf = (leaf: Named) => (typeof leaf === 'string' ? '' : leaf.is)

function effectFaults(dossier: Dossier, development: Development, effect: Effect): string[] {
  const zone = dossier.timeZone
  const by = effect.by ?? development.by
  const start = stamp(effect.from ?? development.at, zone)
  const condition = dossier.conditions.find(({ id }) => id === effect.condition)
  const proposal = dossier.proposals.find(({ id }) => id === effect.proposal)
  const question = dossier.questions?.find(({ id }) => id === effect.question)
  const { event, value, due, answer, until, from, standing } = effect
  const rules: [boolean, string][] = [
    [[condition, proposal, question].filter((one) => one !== undefined).length === 1, 'has one subject'],
    [[event, value, due, answer].some((part) => part !== undefined), 'says something'],
    [value === undefined || condition?.measure !== undefined, 'counts what is measured'],
    [standing !== 'claim' || by !== undefined, 'has a speaker for a claim'],
    [by === undefined || by.length > 0, 'is said by somebody'],
    [until === undefined || event === 'enterForce' || event === 'extend', 'ends only a spell'],
    [event !== 'extend' || until !== undefined, 'extends until some day'],
    [until === undefined || stamp(until, zone).ms > start.ms, 'ends after its start'],
    [
      event !== 'enterForce' || from === undefined || start.ms >= stamp(proposal?.tabled ?? '', zone).ms,
      'starts no earlier than it was tabled',
    ],
  ]
  return rules.filter(([holds]) => !holds).map(([, rule]) => `an effect of ${development.id} breaks: ${rule}`)
}

function gateFaults(requirement: Requirement): string[] {
  if (typeof requirement === 'string' || 'proposal' in requirement) return []
  const parts = partsOf(requirement)
  const tooMany = 'of' in requirement && (requirement.atLeast < 1 || requirement.atLeast > parts.length)
  return [
    ...(parts.length === 0 ? ['empty'] : []),
    ...(tooMany ? ['atLeast out of range'] : []),
    ...parts.flatMap(gateFaults),
  ]
}

/** Every leaf, repeated ones too. */
function leavesOf(requirement: Requirement): Named[] {
  if (typeof requirement === 'string' || 'proposal' in requirement) return [requirement]
  return partsOf(requirement).flatMap(leavesOf)
}

function partsOf(requirement: Exclude<Requirement, Named>): readonly Requirement[] {
  if ('allOf' in requirement) return requirement.allOf
  return 'anyOf' in requirement ? requirement.anyOf : requirement.of
}

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

/** The ids from which one comes back to where one started. */
function circles<T extends { readonly id: string }>(
  nodes: readonly T[],
  next: (node: T) => readonly string[],
): string[] {
  const reach = (from: readonly string[], seen: readonly string[]): readonly string[] => {
    const fresh = nodes.filter(({ id }) => from.includes(id) && !seen.includes(id))
    return fresh.length === 0 ? seen : reach(fresh.flatMap(next), [...seen, ...fresh.map(({ id }) => id)])
  }
  return nodes.filter((node) => reach(next(node), []).includes(node.id)).map(({ id }) => id)
}
