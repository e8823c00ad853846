import { memo, type ReactElement, useId } from 'react'
import type { Clock } from '../../machines/board/accounts/clocks.ts'
import { StatusPill } from '../ui/StatusPill.tsx'
import { Tag } from '../ui/Tag.tsx'
import type { Card } from '../ui/telling/cards.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { Clocks } from './Clocks.tsx'
import { cardElementId } from './cardElement.ts'
import { DetailTitle } from './DetailTitle.tsx'
import styles from './ProposalCard.module.css'
import { ProposalMenu } from './ProposalMenu.tsx'
import { RequirementGroup } from './RequirementGroup.tsx'
import { TermBar } from './TermBar.tsx'
import { WhySentence } from './WhySentence.tsx'

export interface ProposalCardProps {
  readonly card: Card
  /** The counts of its start and end, where accounts disagree on them. */
  readonly clocks: readonly Clock[]
}

/** A proposal: where it stands and why, how long it runs, and what it requires. */
export const ProposalCard = memo(function ProposalCard({ card, clocks }: ProposalCardProps): ReactElement {
  const { dates, detailed } = useBoard()
  const { proposal, row, recordRow, tree, asOf } = card
  const heading = useId()
  return (
    <article
      id={cardElementId(proposal.id)}
      className={styles.card}
      aria-labelledby={heading}
      tabIndex={-1}
      data-proposal={proposal.id}
      data-status={row.status}
      data-detailed={detailed === proposal.id || undefined}
    >
      <div className={styles.head}>
        <h2 id={heading}>
          <DetailTitle of={{ kind: 'proposal', id: proposal.id }} title={proposal.title} />
        </h2>
        <div className={styles.state}>
          {row.contested && <Tag>{words.board.contestedTag}</Tag>}
          {recordRow !== null && <Tag look="supposed">{words.board.whatIfTag}</Tag>}
          <StatusPill status={row.status} />
          <ProposalMenu proposal={proposal} row={row} asOf={asOf} />
        </div>
        <WhySentence card={card} />
        {recordRow !== null && (
          <p className={styles.aside}>
            {words.board.recordSince(words.status.ofProposal(recordRow.status), dates.short(recordRow.since))}
          </p>
        )}
        {row.announced.map(({ event, from }) => (
          <p key={`${event} ${from}`} className={styles.announced}>
            {words.board.announcedAlone(event, dates.long(from))}
          </p>
        ))}
      </div>
      <TermBar proposal={proposal} row={row} asOf={asOf} />
      <Clocks clocks={clocks} />
      <RequirementGroup group={tree} depth={0} />
    </article>
  )
})
