import type { Change } from '../../machines/board/changes.ts'
import type { ProposalPrint } from '../../machines/board/prints.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'

const say = laterWords.library.since

/** A change of a condition's or proposal's status, or of a proposal's end. */
export type StatusChange = Extract<Change, { kind: 'proposal' | 'condition' }>

/** Whether a change is one of a status, or of a proposal's end; counts, due days and answers are none. */
export function isOfStatus(change: Change): change is StatusChange {
  if (change.kind === 'question' || change.after === null) return false
  if (change.before?.status !== change.after.status) return true
  return change.kind === 'proposal' && change.before?.until !== change.after.until
}

/** Such a change in words: what changed, and from what to what. */
export function statusChange(
  change: StatusChange,
  dossier: Dossier,
): { readonly title: string; readonly text: string } {
  return change.kind === 'proposal' ? proposalChange(change, dossier) : conditionChange(change, dossier)
}

function proposalChange({ id, before, after }: Extract<StatusChange, { kind: 'proposal' }>, dossier: Dossier) {
  const title = dossier.proposals.find((one) => one.id === id)?.title ?? id
  const { proposalInside } = words.status
  if (after === null) return { title, text: '' }
  if (before === null) return { title, text: say.comesIn(proposalInside(after.status)) }
  const text =
    before.status === after.status
      ? endText(before, after, dossier.timeZone)
      : say.becomes(proposalInside(before.status), proposalInside(after.status))
  return { title, text }
}

function endText(before: ProposalPrint, after: ProposalPrint, zone: string): string {
  const date = (text: string) => formatMoment(text, zone)
  if (after.until === null) return say.endOpen
  return before.until === null ? say.endNamed(date(after.until)) : say.endMoves(date(before.until), date(after.until))
}

function conditionChange({ id, before, after }: Extract<StatusChange, { kind: 'condition' }>, dossier: Dossier) {
  const condition = dossier.conditions.find((one) => one.id === id)
  const title = condition?.title ?? id
  const inside = (print: NonNullable<typeof after>) =>
    words.status.conditionInside(print.status, condition?.kind === 'consent')
  if (after === null) return { title, text: '' }
  return { title, text: before === null ? say.comesIn(inside(after)) : say.becomes(inside(before), inside(after)) }
}
