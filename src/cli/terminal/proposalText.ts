import { formatMoment } from '../../ui/dates.ts'
import type { Card } from '../../ui/telling/cards.ts'
import { whyOf } from '../../ui/telling/why.ts'
import { allNamed } from '../../ui/words/en/names.ts'
import { words } from '../../ui/words.ts'
import { accountsOf } from './accountWords.ts'
import { announcedText } from './announcedText.ts'
import { blockersText } from './blockersText.ts'
import type { Drawing } from './drawing.ts'
import { blank, type Paragraph } from './paragraph.ts'
import { requirementText } from './requirementText.ts'
import { proposalPill, proposalWord } from './shapes.ts'
import { statusEnd } from './statusEnd.ts'
import { termText } from './termText.ts'
import { type Piece, piece } from './wrap.ts'

const INSIDE = 2

/** A proposal: its status, why, how long still, what other accounts say, what it requires, and what stands in the way. */
export function proposalText(card: Card, drawing: Drawing): Paragraph[] {
  const { proposal, row, recordRow } = card
  const { index, board, others } = drawing
  const { zone } = index
  const line = (...pieces: Piece[]): Paragraph => ({ indent: INSIDE, pieces })
  const why = whyOf(card, index, (date) => formatMoment(date, zone)).runs
  const term = termText(proposal, row, board.asOf, zone)
  return [
    {
      indent: 0,
      pieces: [piece(proposal.title, 'strong')],
      end: statusEnd(proposalPill(row.status), row.contested),
    },
    line(...why.map(({ text, isStrong }) => piece(text, isStrong ? 'strong' : null))),
    ...(recordRow === null
      ? []
      : [line(piece(`What if · ${words.board.record(proposalWord(recordRow, zone))}`, 'supposed'))]),
    line(...historyOf(card, drawing)),
    ...(term === null ? [] : [line(piece(term))]),
    ...others
      .onProposal(row)
      .map(({ lenses, row: other }) => line(piece(`${accountsOf(lenses, index)}: ${proposalWord(other, zone)}`))),
    ...announcedText(row.announced, INSIDE, zone),
    blank,
    ...requirementText(card.tree, INSIDE, drawing),
    ...blockersText(card, drawing, INSIDE),
  ]
}

/** Since when it stands where it does, and when who put it on the table. */
function historyOf({ proposal, row }: Card, { index, citations }: Drawing): Piece[] {
  const read = row.cause === null ? '' : ` ${citations.mark(row.cause)}`
  const since =
    row.since === proposal.tabled && read === '' ? '' : `since ${formatMoment(row.since, index.zone)}${read} · `
  const by = allNamed(proposal.proposedBy.map((id) => index.party(id)))
  return [piece(`${since}tabled ${formatMoment(proposal.tabled, index.zone)}${by === '' ? '' : ` by ${by}`}`, 'quiet')]
}
