import type { ProposalRow } from '../../../machines/board.ts'
import type { Proposal } from '../../../machines/dossier.ts'
import { isUnderway } from '../../../machines/proposal.ts'
import { formatMoment } from '../../ui/dates.ts'
import { elapsedOf } from '../../ui/telling/term.ts'
import { words } from '../../ui/words.ts'

/** How far a running spell is: "Day 8 of 30 · ends 17 April 2025"; null where none is running. */
export function termText({ renewal }: Proposal, row: ProposalRow, asOf: string, zone: string): string | null {
  const { board } = words
  if (!isUnderway(row.status) || row.entered === null) return null
  const elapsed = elapsedOf(row, asOf, zone)
  if (elapsed === null || row.until === null) {
    return `${board.since(formatMoment(row.entered, zone))} · ${board.noEndNamed}`
  }
  const count = elapsed.unit === 'day' ? board.dayOf : board.hourOf
  const renewing = renewal === 'automatic' ? `, ${board.renewsItself}` : ''
  return `${count(elapsed.present, elapsed.total)} · ${board.ends(formatMoment(row.until, zone))}${renewing}`
}
