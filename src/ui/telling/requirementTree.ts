import type { Requirement } from '../../../machines/dossier.ts'
import {
  type Element,
  idOf,
  isElement,
  type Truth,
  thresholdCode,
  thresholdOf,
  truthOfCode,
} from '../../../machines/requirement.ts'

/** How many of a group's parts are asked for. */
export type Gate = 'all' | 'any' | 'some'

/** What a tree says of one element: at least what it is worth now. */
export interface Worth {
  readonly truth: Truth
}

/** A requirement as it is drawn: groups, and leaves that carry what is known of their element. */
export type RequirementNode<Leaf extends Worth> = Group<Leaf> | LeafNode<Leaf>

export interface Group<Leaf extends Worth> {
  readonly kind: 'group'
  readonly gate: Gate
  readonly needed: number
  readonly holding: number
  readonly truth: Truth
  readonly parts: readonly RequirementNode<Leaf>[]
}

export interface LeafNode<Leaf extends Worth> {
  readonly kind: 'leaf'
  readonly leaf: Leaf
  readonly truth: Truth
  /** Whether the same element stands in the requirement before. */
  readonly isRepeated: boolean
}

/** Draws a requirement. A single element is drawn as all of one. */
export function requirementTree<Leaf extends Worth>(
  requirement: Requirement,
  leafOf: (element: Element) => Leaf,
): Group<Leaf> {
  const met = new Set<string>()
  return isElement(requirement) ? groupOf([requirement], 1) : groupOfRequirement(requirement)

  function groupOfRequirement(requirement: Requirement): Group<Leaf> {
    const threshold = thresholdOf(requirement)
    return groupOf(threshold?.of ?? [], threshold?.needed ?? 0)
  }

  function groupOf(requirements: readonly Requirement[], needed: number): Group<Leaf> {
    const parts = requirements.map((part) => (isElement(part) ? leafNode(part) : groupOfRequirement(part)))
    const holding = parts.filter(({ truth }) => truth === 'true').length
    const failing = parts.filter(({ truth }) => truth === 'false').length
    const truth = truthOfCode(thresholdCode(needed - holding, parts.length - needed - failing))
    return { kind: 'group', gate: gateOf(needed, parts.length), needed, holding, truth, parts }
  }

  function leafNode(element: Element): LeafNode<Leaf> {
    const id = idOf(element)
    const isRepeated = met.has(id)
    met.add(id)
    const leaf = leafOf(element)
    return { kind: 'leaf', leaf, truth: leaf.truth, isRepeated }
  }
}

/** By what is asked for, however it is written: two of two are all, one of two is any. */
const gateOf = (needed: number, parts: number): Gate => (needed === parts ? 'all' : needed === 1 ? 'any' : 'some')
