import type { ProposalRow } from '../../../machines/board.ts'
import type { ConditionStatus } from '../../../machines/condition.ts'
import type { ProposalStatus } from '../../../machines/proposal.ts'
import type { Truth } from '../../../machines/requirement.ts'
import { formatMoment } from '../../ui/dates.ts'
import { conditionLook, type Look, proposalLook, type Tone, truthLook } from '../../ui/statusLook.ts'
import { textMarks } from '../../ui/textMarks.ts'
import { words } from '../../ui/words.ts'
import type { Ink } from './paint.ts'
import { type Piece, piece } from './wrap.ts'

const inks: Readonly<Record<Tone, Ink>> = {
  holds: 'holds',
  open: 'open',
  fails: 'fails',
  force: 'inForce',
  ended: 'quiet',
}

const markOf = ({ shape, tone }: Look): Piece => piece(textMarks[shape], inks[tone])

export const truthMark = (truth: Truth): Piece => markOf(truthLook(truth))

export const conditionMark = (status: ConditionStatus, isConsent: boolean): Piece =>
  markOf(conditionLook(status, isConsent))

export const conditionWord = (status: ConditionStatus, isConsent: boolean): Piece =>
  piece(words.status.ofCondition(status, isConsent), inks[conditionLook(status, isConsent).tone])

/** A proposal's status as shape and word; null stands for not tabled yet. */
export function proposalPill(status: ProposalStatus | null): Piece {
  const { shape, tone } = proposalLook(status)
  return piece(`${textMarks[shape]} ${words.status.ofProposal(status)}`, inks[tone])
}

/** The same inside a sentence, with the end that it has or had: "in force, until 17 April 2025". */
export function proposalWord({ status, until }: ProposalRow, zone: string): string {
  const end = until === null ? '' : `${status === 'expired' ? ' on' : ', until'} ${formatMoment(until, zone)}`
  return `${words.status.proposalInside(status)}${end}`
}
