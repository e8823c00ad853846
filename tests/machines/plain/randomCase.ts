import { type Dice, filled } from './dice.ts'
import type { Condition, Dossier, Due, Proposal, ProposalNamed, Requirement, Sequence, Source } from './dossier.ts'
import { type Calendar, rewritten } from './randomCalendar.ts'

/** What a dossier is about, before anything happens. */
export type RandomCase = Pick<Dossier, 'parties' | 'sources' | 'conditions' | 'proposals' | 'questions'> & {
  readonly sequences: readonly Sequence[]
}

const partyIds = ['north', 'south', 'broker'] as const
const roles: [string, ...string[]] = ['belligerent', 'mediator', 'guarantor', 'observer']
const kinds: [string, ...string[]] = ['action', 'consent', 'consent', 'commitment']
const initials: [string, ...string[]] = [
  'outstanding',
  'negotiating',
  'agreed',
  'refused',
  'satisfied',
  'breached',
  'waived',
]
const lastingTerms: [string, ...string[]] = [
  'P1D',
  'P3D',
  'P5D',
  'P7D',
  'P2W',
  'P1M',
  'PT30H',
  'P1DT6H',
  'PT24H',
  'P1M1D',
]
const terms: [string, ...string[]] = [...lastingTerms, 'PT6H', 'PT90M']
const delays: [string, ...string[]] = ['P1D', 'P3D', 'P5D', 'P1W', 'P1M', 'PT36H']
const paths: [string, ...string[]] = [
  'inForce',
  'inForce',
  'inForce.holding',
  'inForce.oneSided',
  'inForce.faltering',
  'inForce.strained',
  'tabled',
  'tabled.ready',
  'tabled.blocked',
  'suspended',
  'expired',
  'completed',
  'collapsed',
  'withdrawn',
]

export function randomCase(dice: Dice, calendar: Calendar): RandomCase {
  const parties = filled(partyIds.slice(0, 1 + dice.upTo(3)), 'north')
  const conditionIds = filled(
    Array.from({ length: 1 + dice.upTo(6) }, (_, i) => `c${i + 1}`),
    'c1',
  )
  const proposalIds = ['truce', 'halt', 'peace', 'phase-two'].slice(0, 1 + dice.upTo(4))
  const proposals = proposalIds.map((id, i) =>
    randomProposal(dice, calendar, { id, parties, conditionIds, nameable: proposalIds.slice(0, i) }),
  )
  const conditions = conditionIds.map((id) => randomCondition(dice, calendar, { id, parties, proposalIds }))
  return {
    parties: parties.map((id) => ({ id, name: id, role: dice.pick(roles) })),
    sources: randomSources(dice),
    conditions: dice.shuffled(conditions),
    proposals: dice.shuffled(proposals),
    questions: ['q1', 'q2'].slice(0, dice.upTo(3)).map((id) => ({ id, title: id })),
    sequences: randomSequences(dice, parties, [...conditionIds, ...proposalIds]),
  }
}

function randomSources(dice: Dice): Source[] {
  const grades: [string, ...string[]] = ['A', 'B', 'B', 'C', 'D', 'E', 'F']
  return ['press', 'readout', 'radio'].map((id) => ({
    id,
    publisher: id,
    title: 'Reports',
    url: `https://example.org/${id}`,
    published: '2025-01-01',
    ...(dice.percent(80) ? { reliability: dice.pick(grades) } : {}),
  }))
}

type ConditionParts = {
  readonly id: string
  readonly parties: readonly [string, ...string[]]
  readonly proposalIds: readonly string[]
}

function randomCondition(dice: Dice, calendar: Calendar, { id, parties, proposalIds }: ConditionParts): Condition {
  return {
    id,
    title: id,
    kind: dice.pick(kinds),
    demandedBy: dice.some(parties, dice.percent(60) ? 1 : 3),
    owedBy: dice.some(parties, dice.percent(70) ? 1 : 3),
    ...(dice.percent(40) ? { measure: { unit: 'prisoners', target: 1 + dice.upTo(100) } } : {}),
    ...(dice.percent(40) ? { due: randomDue(dice, calendar, proposalIds) } : {}),
    ...(dice.percent(30) ? { initial: dice.pick(initials) } : {}),
  }
}

/** A due day: a date, or counted from the entry into force of a proposal. */
export function randomDue(dice: Dice, calendar: Calendar, proposalIds: readonly string[]): Due {
  const [first, ...others] = proposalIds
  if (first !== undefined && dice.percent(40))
    return { after: dice.pick([first, ...others]), within: dice.pick(delays) }
  return dice.pick(filled(calendar.days.slice(3, 30), { ms: 0, text: '2025-01-01' })).text
}

type ProposalParts = {
  readonly id: string
  readonly parties: readonly [string, ...string[]]
  readonly conditionIds: readonly [string, ...string[]]
  /** Those that this one may name, so that no circle can arise on any board. */
  readonly nameable: readonly string[]
}

function randomProposal(dice: Dice, calendar: Calendar, parts: ProposalParts): Proposal {
  const lasting = dice.percent(85)
  const term = dice.percent(70) ? { term: dice.pick(lasting ? lastingTerms : terms) } : {}
  const early = filled(calendar.moments.slice(0, 4), calendar.moments[0])
  const tabled = dice.percent(75) ? dice.pick(filled(calendar.days.slice(0, 6), early[0])) : dice.pick(early)
  const requirement = () => randomRequirement(dice, parts, namings(dice, parts.nameable), 0)
  const byParty = dice.percent(35) ? dice.some(parts.parties).map((party) => [party, requirement()] as const) : []
  return {
    id: parts.id,
    title: parts.id,
    proposedBy: dice.some(parts.parties),
    tabled: dice.percent(20) ? rewritten(tabled, calendar, dice).text : tabled.text,
    requires: requirement(),
    ...(byParty.length > 0 ? { requiresBy: Object.fromEntries(byParty) } : {}),
    ...term,
    ...(dice.percent(50) ? { entry: dice.percent(70) ? 'automatic' : 'declared' } : {}),
    ...(lasting && dice.percent(50) ? { renewal: dice.percent(80) ? 'automatic' : 'none' } : {}),
  }
}

/** One way to name each proposal within one requirement. */
function namings(dice: Dice, nameable: readonly string[]): ProposalNamed[] {
  return nameable.map((proposal) => ({ proposal, is: dice.pick(paths) }))
}

function randomRequirement(
  dice: Dice,
  parts: ProposalParts,
  named: readonly ProposalNamed[],
  depth: number,
): Requirement {
  const kind = dice.upTo(depth === 0 ? 8 : 5 + depth * 5)
  const inside = (least: number) =>
    Array.from({ length: least + dice.upTo(3) }, () => randomRequirement(dice, parts, named, depth + 1))
  if (kind < 2 && depth < 3) return { allOf: inside(1) }
  if (kind < 4 && depth < 3) return { anyOf: inside(1) }
  if (kind < 5 && depth < 3) {
    const of = inside(1)
    return { atLeast: 1 + dice.upTo(of.length), of }
  }
  const [first, ...others] = named
  return first !== undefined && dice.percent(35) ? dice.pick([first, ...others]) : dice.pick(parts.conditionIds)
}

function randomSequences(dice: Dice, parties: readonly [string, ...string[]], ids: readonly string[]): Sequence[] {
  return Array.from({ length: dice.upTo(3) }, () => dice.shuffled(ids)).flatMap(([first, then]) =>
    first === undefined || then === undefined ? [] : [{ first, then, demandedBy: dice.pick(parties) }],
  )
}
