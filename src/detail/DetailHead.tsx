import { type ReactElement, type RefObject, useState } from 'react'
import type { HistoryStep } from '../../machines/board/history.ts'
import { proposalStatuses } from '../../machines/proposal.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { StatusPill } from '../ui/StatusPill.tsx'
import { allPossessive } from '../ui/words/en/names.ts'
import type { Run } from '../ui/words/whyFacts.ts'
import { useDetail } from './DetailContext.ts'
import styles from './DetailHead.module.css'
import { StatusMark } from './StatusMark.tsx'

const { detail } = laterWords

export interface DetailHeadProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly status: HistoryStep['after']
  readonly why: readonly Run[]
}

/** What it is, where it stands by whose account, and why. */
export function DetailHead({ headingRef, status, why }: DetailHeadProps): ReactElement {
  const { subject, title, view, names, actions } = useDetail()
  const [isCopied, setIsCopied] = useState(false)
  const account = view.lens === 'assessed' ? '' : allPossessive([names.party(view.lens)])
  const ofProposal = proposalStatuses.find((one) => one === status)
  return (
    <header className={styles.head}>
      <Button look="quiet" className={styles.back} onClick={actions.close}>
        <span aria-hidden="true">‹</span> {detail.back}
      </Button>
      <p className={styles.kind}>{detail.of(subject.kind, account)}</p>
      <div className={styles.tools}>
        <Button
          look="icon"
          aria-label={isCopied ? detail.copied : detail.copyLink}
          title={isCopied ? detail.copied : detail.copyLink}
          onClick={() => {
            actions.copyLink()
            setIsCopied(true)
          }}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
            {isCopied ? (
              <path d="M5 10.5l3.2 3.2L15 6.5" />
            ) : (
              <path d="M8.5 11.5l3-3M9 6.5l1.6-1.6a3.2 3.2 0 014.5 4.5L13.5 11M11 13.5l-1.6 1.6a3.2 3.2 0 01-4.5-4.5L6.5 9" />
            )}
          </svg>
        </Button>
        <Button look="icon" aria-label={detail.close} title={detail.close} onClick={actions.close}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
            <path d="M5.5 5.5l9 9m0-9l-9 9" />
          </svg>
        </Button>
      </div>
      <h2 ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.status}>
        {ofProposal === undefined && status !== null ? (
          <StatusMark status={status} />
        ) : (
          <StatusPill status={ofProposal ?? null} />
        )}
      </div>
      {why.length > 0 && (
        <p className={styles.why}>
          {why.map(({ text, isStrong }) => (isStrong ? <strong key={text}>{text}</strong> : text))}
        </p>
      )}
    </header>
  )
}
