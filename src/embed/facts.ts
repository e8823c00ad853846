import { clocksOf, statedBy } from '../../machines/board/accounts/clocks.ts'
import { drawBoard } from '../../machines/board/draw.ts'
import type { View } from '../../machines/board.ts'
import type { Dossier, Proposal } from '../../machines/dossier.ts'
import type { ProposalStatus } from '../../machines/proposal.ts'
import { Replay } from '../../machines/replay.ts'
import { formatMoment } from '../ui/dates.ts'
import { datesOf } from '../ui/shownDates.ts'
import { accountsOf } from '../ui/telling/accounts.ts'
import { CardMaker } from '../ui/telling/cards.ts'
import { type DossierIndex, indexDossier } from '../ui/telling/dossierIndex.ts'
import type { Leaf } from '../ui/telling/leaves.ts'
import type { Group } from '../ui/telling/requirementTree.ts'
import { whyOf } from '../ui/telling/why.ts'
import { embed } from '../ui/words/en/embed.ts'
import type { Run } from '../ui/words/whyFacts.ts'
import { type Count, countsOf } from './counts.ts'
import { sourceLine } from './sources.ts'

/** All that a card says. */
export interface CardFacts {
  readonly title: string
  readonly status: ProposalStatus | null
  readonly why: readonly Run[]
  readonly counts: readonly Count[]
  /** What it requires; null where it is in force, and the counts stand there. */
  readonly requires: Group<Leaf> | null
  readonly asOf: string
  readonly sources: string
}

/** What the card of a proposal says in a view. */
export function cardFacts(dossier: Dossier, proposal: Proposal, view: View): CardFacts {
  const replay = new Replay(dossier, view.filter)
  const opened = { board: (other: View) => drawBoard(dossier, replay, other) }
  const board = opened.board(view)
  const index = indexDossier(dossier)
  const dates = datesOf(view.asOf.slice(0, 4), index.zone)
  const asOf = asOfLine(view, index)
  const card = new CardMaker(index).make(board, board).cards.find((one) => one.proposal.id === proposal.id)
  if (card === undefined) {
    const why = [{ text: embed.notTabled(dates.long(view.asOf)), isStrong: false }]
    return { title: proposal.title, status: null, why, counts: [], requires: null, asOf, sources: embed.noSource }
  }
  const stated = statedBy(proposal.id, index.proposalEffects(view.filter), view.asOf, index.zone)
  const clocks = clocksOf(proposal.id, accountsOf({ opened, view, board }, index), stated, index.zone)
  const counts = countsOf(card.row, view.lens, clocks, view.asOf, index, dates)
  return {
    title: proposal.title,
    status: card.row.status,
    why: whyOf(card, index, dates.long).runs,
    counts,
    requires: counts.length > 0 && card.row.status.startsWith('inForce') ? null : card.tree,
    asOf,
    sources: sourceLine(card, index),
  }
}

/** The line of a view: its date, its account, and what evidence counts where not all does. */
function asOfLine({ asOf, lens, filter }: View, { zone, party, source }: DossierIndex): string {
  const { knownAt, trust, without } = filter
  const account = lens === 'assessed' ? embed.established : embed.account(party(lens))
  return [
    embed.asOf(formatMoment(asOf, zone), account),
    ...(knownAt === null ? [] : [embed.known(formatMoment(knownAt, zone))]),
    ...(trust === null ? [] : [embed.trusted(trust)]),
    ...(without.length === 0 ? [] : [embed.without(without.map((id) => source(id)?.publisher ?? id))]),
  ].join(', ')
}
