import { conditionLook, proposalLook } from '../ui/statusLook.ts'
import type { Leaf } from '../ui/telling/leaves.ts'
import type { Group, RequirementNode } from '../ui/telling/requirementTree.ts'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import styles from './Card.module.css'
import { drawIcon } from './drawIcon.ts'
import { element, ownText } from './element.ts'

const { board, status } = words

/** What a proposal requires, as rows with icons and words; groups of which not all are needed say how many are. */
export function drawRequirement(group: Group<Leaf>): HTMLElement {
  const { gate, needed, parts } = group
  const needs = gate === 'some' ? board.needs.some(needed) : board.needs[gate]
  const list = element('ul', styles.rows, ...parts.map(drawNode))
  return gate === 'all' ? list : element('div', styles.needs, element('p', undefined, needs), list)
}

function drawNode(node: RequirementNode<Leaf>): HTMLElement {
  if (node.kind === 'leaf') return drawLeaf(node.leaf)
  const says = node.gate === 'some' ? board.group.some(node.needed) : board.group[node.gate]
  return element(
    'li',
    styles.group,
    element('p', undefined, says),
    element('ul', styles.rows, ...node.parts.map(drawNode)),
  )
}

function drawLeaf(leaf: Leaf): HTMLElement {
  const isCondition = leaf.kind === 'condition'
  const isConsent = isCondition && leaf.condition.kind === 'consent'
  const look = isCondition ? conditionLook(leaf.row.status, isConsent) : proposalLook(leaf.row?.status ?? null)
  const word = isCondition
    ? status.ofCondition(leaf.row.status, isConsent)
    : status.ofProposal(leaf.row?.status ?? null)
  const title = isCondition ? leaf.condition.title : leaf.proposal.title
  return element(
    'li',
    styles.row,
    drawIcon(look),
    ownText('b', undefined, title),
    element('span', tones[look.tone], word),
  )
}
