import type { Proposal, Requirement } from '../dossier.ts'
import { type ProposalPath, proposalStatuses, referenceTruth } from '../proposal.ts'
import { numberIn } from '../record/numbers.ts'
import { codeOfTruth, thresholdOf } from '../requirement.ts'
import type { Subjects } from './subjects.ts'

/** A place where a requirement names a proposal: the node that it is part of, and its truth there by its status. */
export interface Reference {
  readonly node: number
  readonly truthOf: Uint8Array
}

/**
 * The requirements of all proposals by one account, as a net of thresholds that count how many of their parts hold and
 * fail: a change of one element climbs only as far as it changes something.
 */
export interface Net {
  /** By node: how many of how many parts it needs, and the node above it, or `~proposal` at the top. */
  readonly needed: Int32Array
  readonly parts: Int32Array
  readonly parent: Int32Array
  /** The nodes that each condition is part of: those of number n lie from `leafStart[n]` up to `leafStart[n + 1]`. */
  readonly leaves: Int32Array
  readonly leafStart: Int32Array
  /** By proposal: the nodes that it is part of. */
  readonly references: readonly (readonly Reference[])[]
  /** Proposals such that each comes after those that its requirement names. */
  readonly order: Int32Array
  /** By proposal: its place in that order. */
  readonly rank: Int32Array
}

/** The number of a proposal's status before it is tabled: one past those of the chart. */
export const UNTABLED = proposalStatuses.length

/** Builds the net of what each proposal requires. */
export function netOf(subjects: Subjects, requirementOf: (proposal: Proposal) => Requirement): Net {
  const needed: number[] = []
  const parts: number[] = []
  const parent: number[] = []
  const leaves: number[][] = subjects.conditions.map(() => [])
  const references: Reference[][] = subjects.proposals.map(() => [])
  const named: number[][] = subjects.proposals.map(() => [])

  const addThreshold = (above: number, count: number, of: readonly Requirement[], proposal: number): void => {
    const node = needed.length
    needed.push(count)
    parts.push(of.length)
    parent.push(above)
    for (const part of of) addPart(node, part, proposal)
  }
  const addPart = (node: number, part: Requirement, proposal: number): void => {
    const threshold = thresholdOf(part)
    if (threshold !== null) addThreshold(node, threshold.needed, threshold.of, proposal)
    else if (typeof part === 'string') leaves[numberIn(subjects.numberOfCondition, part)]?.push(node)
    else if ('proposal' in part) {
      const other = numberIn(subjects.numberOfProposal, part.proposal)
      references[other]?.push({ node, truthOf: truthByStatus(part.is) })
      named[proposal]?.push(other)
    }
  }
  subjects.proposals.forEach((proposal, number) => {
    const requirement = requirementOf(proposal)
    const top = thresholdOf(requirement) ?? { needed: 1, of: [requirement] }
    addThreshold(~number, top.needed, top.of, number)
  })
  const order = orderOf(named)
  return {
    needed: Int32Array.from(needed),
    parts: Int32Array.from(parts),
    parent: Int32Array.from(parent),
    leaves: Int32Array.from(leaves.flat()),
    leafStart: startsOf(leaves),
    references,
    order,
    rank: Int32Array.from(order, (_, proposal) => order.indexOf(proposal)),
  }
}

function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, number) => {
    starts[number + 1] = starts[number]! + list.length
  })
  return starts
}

/** The truth of a reference by the status's number, the last for not tabled yet. */
const truthByStatus = (is: ProposalPath): Uint8Array =>
  Uint8Array.from([...proposalStatuses, null], (status) => codeOfTruth(referenceTruth(is, status)))

/** Each proposal after those that it names; no board of a parsed dossier has a circle. */
function orderOf(named: readonly (readonly number[])[]): Int32Array {
  const order: number[] = []
  const isPlaced = named.map(() => false)
  const place = (first: number): void => {
    const path = [{ proposal: first, next: 0 }]
    isPlaced[first] = true
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const other = named[at.proposal]?.[at.next]
      at.next += 1
      if (other === undefined) order.push(path.pop()?.proposal ?? first)
      else if (!isPlaced[other]) {
        isPlaced[other] = true
        path.push({ proposal: other, next: 0 })
      }
    }
  }
  named.forEach((_, proposal) => {
    if (!isPlaced[proposal]) place(proposal)
  })
  return Int32Array.from(order)
}
