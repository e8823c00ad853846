import type { Dossier, Due, Proposal, Requirement } from './dossier.ts'
import {
  conditionTruth,
  elementsOf,
  type LeafTruth,
  proposalTruth,
  requirementFor,
  requirementTruth,
  type Truth,
} from './requirement.ts'
import type { Stamp } from './time.ts'

export type ConditionState = {
  readonly status: string
  readonly since: Stamp | null
  readonly value: number | null
  readonly due: Due | null
}

/** A proposal that has been tabled. `until` and `notice` are kept when it ends, as the chart's context keeps them. */
export type ProposalState = {
  readonly path: string
  readonly since: Stamp
  readonly entered: Stamp | null
  readonly until: Stamp | null
  readonly notice: boolean
}

export type Board = {
  readonly lens: string
  readonly conditions: Readonly<Record<string, ConditionState>>
  /** Only those that have been tabled. */
  readonly proposals: Readonly<Record<string, ProposalState>>
}

export function emptyBoard(dossier: Dossier, lens: string): Board {
  const conditions = dossier.conditions.map((condition): [string, ConditionState] => [
    condition.id,
    { status: condition.initial ?? 'outstanding', since: null, value: null, due: condition.due ?? null },
  ])
  return { lens, conditions: Object.fromEntries(conditions), proposals: {} }
}

/** The truth of each leaf by this board. */
export function leafTruthOn(dossier: Dossier, board: Board): LeafTruth {
  return (leaf) => {
    if (typeof leaf !== 'string') return proposalTruth(board.proposals[leaf.proposal]?.path ?? null, leaf.is)
    const condition = dossier.conditions.find(({ id }) => id === leaf)
    return conditionTruth(board.conditions[leaf]?.status ?? 'outstanding', condition?.kind ?? 'action')
  }
}

export function truthOn(dossier: Dossier, board: Board, proposal: Proposal): Truth {
  return requirementTruth(requirementFor(proposal, board.lens), leafTruthOn(dossier, board))
}

/** The proposals in the order of their references on this lens: what is named comes before what names it. */
export function inOrderOfReferences(dossier: Dossier, lens: string): Proposal[] {
  const named = (requirement: Requirement) =>
    elementsOf(requirement).flatMap((leaf) => (typeof leaf === 'string' ? [] : [leaf.proposal]))
  const ordered: Proposal[] = []
  const visit = (proposal: Proposal) => {
    if (ordered.includes(proposal)) return
    for (const id of named(requirementFor(proposal, lens))) {
      for (const other of dossier.proposals.filter((candidate) => candidate.id === id)) visit(other)
    }
    ordered.push(proposal)
  }
  for (const proposal of dossier.proposals) visit(proposal)
  return ordered
}
