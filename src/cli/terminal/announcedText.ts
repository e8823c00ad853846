import type { Announced } from '../../../machines/board.ts'
import type { ConditionEvent } from '../../../machines/condition.ts'
import type { ProposalEvent } from '../../../machines/proposal.ts'
import { formatMoment } from '../../ui/dates.ts'
import { words } from '../../ui/words.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** What an account has heard announced of one subject, a line each. */
export const announcedText = (
  announced: readonly Announced<ConditionEvent | ProposalEvent>[],
  indent: number,
  zone: string,
): Paragraph[] =>
  announced.map(({ event, from }) => ({
    indent,
    pieces: [piece(`Announced: ${words.board.announced(event, formatMoment(from, zone))}`)],
  }))
