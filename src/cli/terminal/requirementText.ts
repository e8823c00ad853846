import type { Leaf, ProposalLeaf } from '../../ui/telling/leaves.ts'
import type { Group, RequirementNode } from '../../ui/telling/requirementTree.ts'
import { small } from '../../ui/words/en/names.ts'
import { words } from '../../ui/words.ts'
import { conditionText } from './conditionText.ts'
import type { Drawing } from './drawing.ts'
import type { Paragraph } from './paragraph.ts'
import { proposalPill, truthMark } from './shapes.ts'
import { piece } from './wrap.ts'

/** A requirement as a tree: each group with how many of it hold, each part set in below it. */
export const requirementText = (group: Group<Leaf>, indent: number, drawing: Drawing): Paragraph[] => [
  { indent, ...headingOf(group, words.board.needs) },
  ...partsText(group, indent, drawing),
]

const partsText = ({ parts }: Group<Leaf>, indent: number, drawing: Drawing): Paragraph[] =>
  parts.flatMap((part) => partText(part, indent + 2, drawing))

function partText(node: RequirementNode<Leaf>, indent: number, drawing: Drawing): Paragraph[] {
  if (node.kind === 'group') {
    const heading = { indent, mark: truthMark(node.truth), ...headingOf(node, words.board.group) }
    return [heading, ...partsText(node, indent, drawing)]
  }
  const { leaf, isRepeated } = node
  if (isRepeated) return [repeatedText(leaf, indent)]
  return leaf.kind === 'condition' ? conditionText(leaf, indent, drawing) : [proposalText(leaf, indent)]
}

function headingOf(
  { gate, needed, holding, parts }: Group<Leaf>,
  labels: typeof words.board.needs | typeof words.board.group,
): Pick<Paragraph, 'pieces' | 'end'> {
  const label = gate === 'some' ? labels.some(needed) : labels[gate]
  return { pieces: [piece(label)], end: [piece(words.board.holdOf(holding, parts.length), 'quiet')] }
}

/** An element that the requirement names before: what it is worth here as well, and no more. */
function repeatedText(leaf: Leaf, indent: number): Paragraph {
  const { title } = leaf.kind === 'condition' ? leaf.condition : leaf.proposal
  const note = piece(` · ${small(words.board.namedAbove)}`, 'quiet')
  return { indent, mark: truthMark(leaf.truth), pieces: [piece(title), note] }
}

/** A proposal that the requirement names; what more there is to say stands with the proposal itself. */
const proposalText = ({ proposal, is, row, truth }: ProposalLeaf, indent: number): Paragraph => ({
  indent,
  mark: truthMark(truth),
  pieces: [piece(words.board.proposalOn(proposal.title, words.status.ofPath(is)))],
  end: [proposalPill(row?.status ?? null)],
})
