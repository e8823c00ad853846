import type { ReactElement } from 'react'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { conditionLook, truthLook } from '../ui/statusLook.ts'
import type { Leaf } from '../ui/telling/leaves.ts'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import styles from './ConditionRow.module.css'
import fact from './RowFacts.module.css'

/** An element that the same requirement names before: where it stands, and no second switch. */
export function RepeatedRow({ leaf }: { readonly leaf: Leaf }): ReactElement {
  const isConsent = leaf.kind === 'condition' && leaf.condition.kind === 'consent'
  const look = leaf.kind === 'condition' ? conditionLook(leaf.row.status, isConsent) : truthLook(leaf.truth)
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StatusIcon look={look} />
      </span>
      <div className={styles.what}>
        <span className={styles.title}>{leaf.kind === 'condition' ? leaf.condition.title : leaf.proposal.title}</span>
        <small className={fact.fact}>{words.board.namedAbove}</small>
      </div>
      <span className={`${styles.status} ${tones[look.tone]}`}>
        {leaf.kind === 'condition'
          ? words.status.ofCondition(leaf.row.status, isConsent)
          : words.status.ofProposal(leaf.row?.status ?? null)}
      </span>
    </li>
  )
}
