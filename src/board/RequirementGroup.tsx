import { type ReactElement, useId } from 'react'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { truthLook } from '../ui/statusLook.ts'
import type { Leaf } from '../ui/telling/leaves.ts'
import type { Group, LeafNode, RequirementNode } from '../ui/telling/requirementTree.ts'
import { words } from '../ui/words.ts'
import { ConditionRow } from './ConditionRow.tsx'
import { ProposalReference } from './ProposalReference.tsx'
import { RepeatedRow } from './RepeatedRow.tsx'
import styles from './RequirementGroup.module.css'

export interface RequirementGroupProps {
  readonly group: Group<Leaf>
  /** How many groups it stands in. */
  readonly depth: number
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const

/** A group of a requirement: how many of its parts are asked for, how many hold, and the parts themselves. */
export function RequirementGroup({ group, depth }: RequirementGroupProps): ReactElement {
  const id = useId()
  const Heading = headings[depth] ?? 'h6'
  return (
    <div className={depth === 0 ? styles.whole : styles.nested} data-deep={depth > 3 || undefined}>
      <div className={styles.heading}>
        <Heading id={id} className={styles.label}>
          {depth > 0 && <StatusIcon look={truthLook(group.truth)} />}
          {labelOf(group, depth)}
        </Heading>
        <span>
          {depth > 0 && `${words.board.truth[group.truth]} · `}
          {words.board.holdOf(group.holding, group.parts.length)}
        </span>
      </div>
      <ul aria-labelledby={id}>
        {group.parts.map((part, place) => (
          <Part key={keyOf(part, place)} part={part} depth={depth} />
        ))}
      </ul>
    </div>
  )
}

function labelOf({ gate, needed }: Group<Leaf>, depth: number): string {
  const labels = depth === 0 ? words.board.needs : words.board.group
  return gate === 'some' ? labels.some(needed) : labels[gate]
}

const keyOf = (part: RequirementNode<Leaf>, place: number): string =>
  part.kind === 'group' ? `group ${place}` : `${idOf(part)} ${part.isRepeated ? place : ''}`

const idOf = ({ leaf }: LeafNode<Leaf>): string => (leaf.kind === 'condition' ? leaf.condition.id : leaf.proposal.id)

interface PartProps {
  readonly part: RequirementNode<Leaf>
  readonly depth: number
}

function Part({ part, depth }: PartProps): ReactElement {
  if (part.kind === 'group') {
    return (
      <li>
        <RequirementGroup group={part} depth={depth + 1} />
      </li>
    )
  }
  const { leaf, isRepeated } = part
  if (isRepeated) return <RepeatedRow leaf={leaf} />
  return leaf.kind === 'condition' ? (
    <ConditionRow condition={leaf.condition} row={leaf.row} recordRow={leaf.recordRow} />
  ) : (
    <ProposalReference leaf={leaf} />
  )
}
