import type { CSSProperties, ReactElement } from 'react'
import type { ProposalRow } from '../../machines/board.ts'
import type { Proposal } from '../../machines/dossier.ts'
import { isUnderway } from '../../machines/proposal.ts'
import type { Dates } from '../ui/shownDates.ts'
import { durationText } from '../ui/telling/durationText.ts'
import { elapsedOf } from '../ui/telling/term.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './TermBar.module.css'

export interface TermBarProps {
  readonly proposal: Proposal
  readonly row: ProposalRow
  readonly asOf: string
}

/** How long a proposal runs: how far it has come, that it has no end, or what it would be; and what is announced of it. */
export function TermBar({ proposal, row, asOf }: TermBarProps): ReactElement | null {
  const { index, dates } = useBoard()
  const elapsed = elapsedOf(row, asOf, index.zone)
  const { board } = words
  if (elapsed !== null && row.entered !== null && row.until !== null) {
    const count = elapsed.unit === 'day' ? board.dayOf : board.hourOf
    return (
      <div className={styles.term}>
        <span>{dates.short(row.entered)}</span>
        <div className={styles.bar} data-paused={row.status === 'suspended' || undefined}>
          <div className={styles.run} style={{ '--share': elapsed.share } as CSSProperties} />
        </div>
        <span>
          <b>{count(elapsed.present, elapsed.total)}</b>
          {` · ${board.ends(dates.short(row.until))}`}
          {proposal.renewal === 'automatic' && `, ${board.renewsItself}`}
        </span>
      </div>
    )
  }
  const text = termText(proposal, row, dates)
  return text === null ? null : <p className={styles.text}>{text}</p>
}

function termText({ term }: Proposal, row: ProposalRow, dates: Dates): string | null {
  const { board } = words
  if (isUnderway(row.status) && row.entered !== null) {
    return `${board.since(dates.long(row.entered))} · ${board.noEndNamed}`
  }
  if (row.status === 'expired' && row.entered !== null && row.until !== null) {
    return board.ranFrom(dates.long(row.entered), dates.long(row.until))
  }
  const isTabled = row.status.startsWith('tabled.')
  return isTabled && term !== undefined ? board.wouldRun(durationText(term)) : null
}
