import { words } from '../words.ts'
import type { DossierIndex } from './dossierIndex.ts'
import type { Leaf } from './leaves.ts'
import type { Group } from './requirementTree.ts'

/** The id of a leaf's element. */
export const idOfLeaf = (leaf: Leaf): string => (leaf.kind === 'condition' ? leaf.condition.id : leaf.proposal.id)

/** The leaves of a tree by their elements' ids, as first met. */
export function leavesById(tree: Group<Leaf>): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const open = [...tree.parts].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'group') open.push(...[...node.parts].reverse())
    else if (!leaves.has(idOfLeaf(node.leaf))) leaves.set(idOfLeaf(node.leaf), node.leaf)
  }
  return leaves
}

/** An element that is open, as it reads in a sentence. */
export function openTitle(leaf: Leaf, index: DossierIndex): string {
  const title = index.titleInside(idOfLeaf(leaf))
  return leaf.kind === 'condition' ? title : words.board.proposalOn(title, words.status.ofPath(leaf.is))
}

/** An element that fails, with the word for what became of it. */
export const failingTitle = (leaf: Leaf, index: DossierIndex): { readonly title: string; readonly state: string } => ({
  title: index.titleInside(idOfLeaf(leaf)),
  state:
    leaf.kind === 'condition'
      ? words.status.conditionInside(leaf.row.status, false)
      : words.status.proposalInside(leaf.row?.status ?? null),
})
