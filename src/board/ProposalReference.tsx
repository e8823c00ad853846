import type { ReactElement } from 'react'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { truthLook } from '../ui/statusLook.ts'
import type { ProposalLeaf } from '../ui/telling/leaves.ts'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import styles from './ConditionRow.module.css'
import { showCard } from './cardElement.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import reference from './ProposalReference.module.css'
import fact from './RowFacts.module.css'

/** A proposal that another one requires: where it stands, and the way to its card. */
export function ProposalReference({ leaf }: { readonly leaf: ProposalLeaf }): ReactElement {
  const { proposal, row, is, truth } = leaf
  const look = truthLook(truth)
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StatusIcon look={look} />
      </span>
      <div className={styles.what}>
        {row === null ? (
          <span className={styles.title}>{proposal.title}</span>
        ) : (
          <button type="button" className={reference.link} onClick={() => showCard(proposal.id)}>
            {proposal.title}
          </button>
        )}
        <small className={fact.fact}>{words.board.hasToBe(words.status.ofPath(is))}</small>
      </div>
      <span className={styles.standing}>
        <span className={`${styles.status} ${tones[look.tone]}`}>{words.status.ofProposal(row?.status ?? null)}</span>{' '}
        {row?.cause != null && (
          <span className={styles.why}>
            <DevelopmentNote id={row.cause} />
          </span>
        )}
      </span>
    </li>
  )
}
