import type { OpenPart, WhyFacts } from '../words/whyFacts.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { failingTitle, idOfLeaf, openTitle } from './leafTitles.ts'
import type { ConditionLeaf, Leaf } from './leaves.ts'
import type { Group, RequirementNode } from './requirementTree.ts'

/** What a requirement's present worth is owed to. */
export type RequirementFacts = Pick<
  WhyFacts,
  'given' | 'missing' | 'refusing' | 'missingTitles' | 'failing' | 'open' | 'isConsentOnly'
>

/** Sorts the parts of a requirement into what a sentence can say of them. */
export function requirementFacts(tree: Group<Leaf>, index: DossierIndex): RequirementFacts {
  const parts = needsOf(tree)
  const [consents, others] = partitioned(parts)
  const partiesOf = (some: readonly ConditionLeaf[]): string[] => [
    ...new Set(some.flatMap(({ condition }) => condition.owedBy.map((id) => index.party(id)))),
  ]
  const missing = consents.filter(({ truth }) => truth === 'unknown')
  const refused = consents.filter(({ row }) => row.status === 'refused')
  const refusing = partiesOf(refused)
  const awaited = partiesOf(missing).filter((party) => !refusing.includes(party))
  const given = partiesOf(consents.filter(({ truth }) => truth === 'true'))
  const broken: Leaf[] = consents.filter(({ truth, row }) => truth === 'false' && row.status !== 'refused')
  return {
    given: given.filter((party) => !awaited.includes(party) && !refusing.includes(party)),
    missing: awaited,
    refusing,
    missingTitles: missing.map(({ condition }) => index.titleInside(condition.id)),
    failing: uniqueLeaves([...broken, ...others.flatMap(failuresIn)]).map((leaf) => failingTitle(leaf, index)),
    open: uniqueParts(others.flatMap((part) => openIn(part, index))),
    isConsentOnly: others.length === 0,
  }
}

/** The parts that are all needed, through groups of which all is needed. */
const needsOf = (node: RequirementNode<Leaf>): RequirementNode<Leaf>[] =>
  node.kind === 'group' && node.gate === 'all' ? node.parts.flatMap(needsOf) : [node]

/** Consents that one party owes, and everything else. */
function partitioned(parts: readonly RequirementNode<Leaf>[]): [ConditionLeaf[], RequirementNode<Leaf>[]] {
  const consents: ConditionLeaf[] = []
  const others: RequirementNode<Leaf>[] = []
  for (const part of parts) {
    const leaf = part.kind === 'leaf' && part.leaf.kind === 'condition' ? part.leaf : null
    if (leaf?.condition.kind === 'consent' && leaf.condition.owedBy.length === 1) consents.push(leaf)
    else others.push(part)
  }
  return [uniqueLeaves(consents), others]
}

const uniqueLeaves = <One extends Leaf>(leaves: readonly One[]): One[] => [
  ...new Map(leaves.map((leaf) => [idOfLeaf(leaf), leaf])).values(),
]

/** The leaves that make a part fail. */
function failuresIn(node: RequirementNode<Leaf>): Leaf[] {
  if (node.truth !== 'false') return []
  return node.kind === 'leaf' ? [node.leaf] : node.parts.flatMap(failuresIn)
}

/** What is open of a part: of a group of which all that is left is needed, what is open of that. */
function openIn(node: RequirementNode<Leaf>, index: DossierIndex): OpenPart[] {
  if (node.truth !== 'unknown') return []
  if (node.kind === 'leaf') return [{ kind: 'element', title: openTitle(node.leaf, index) }]
  const left = node.parts.filter(({ truth }) => truth === 'unknown')
  const needed = node.needed - node.holding
  if (left.length === needed) return left.flatMap((part) => openIn(part, index))
  const leaves = left.flatMap((part) => (part.kind === 'leaf' ? [part.leaf] : []))
  const titles = leaves.length < left.length ? [] : leaves.map((leaf) => openTitle(leaf, index))
  return [{ kind: 'choice', needed, count: left.length, titles }]
}

/** Each element once, though a requirement may name it in several places. */
const uniqueParts = (parts: readonly OpenPart[]): OpenPart[] =>
  parts.filter(
    (part, place) =>
      part.kind === 'choice' ||
      parts.findIndex((other) => other.kind === 'element' && other.title === part.title) === place,
  )
