import type { OpenDossier } from '../../../../machines/board/openDossier.ts'
import type { Board, View } from '../../../../machines/board.ts'
import type { Scene } from '../../../../machines/briefing/telling.ts'
import { type Dates, datesOf } from '../../shownDates.ts'
import { the } from '../../words/en/titled.ts'
import { type Card, CardMaker } from '../cards.ts'
import { type DossierIndex, indexDossier } from '../dossierIndex.ts'

/** What the sentences of a briefing are made from: names (a proposal’s with its article), dates, and a card of each proposal on any board. */
export interface BriefCase {
  readonly index: DossierIndex
  readonly dates: Dates
  card(scene: Scene, id: string): Card | undefined
}

export function briefCase({ dossier }: OpenDossier, { asOf }: View): BriefCase {
  const index = spokenOf(indexDossier(dossier))
  const maker = new CardMaker(index)
  const made = new WeakMap<Board, ReadonlyMap<string, Card>>()
  return {
    index,
    dates: datesOf(asOf.slice(0, 4), index.zone),
    card({ board, record }, id) {
      const cards =
        made.get(board) ?? new Map(maker.make(board, record).cards.map((card) => [card.proposal.id, card] as const))
      made.set(board, cards)
      return cards.get(id)
    },
  }
}

/** An index whose proposals are things that are spoken of: "the 30-day ceasefire". */
const spokenOf = (index: DossierIndex): DossierIndex => ({
  ...index,
  titleInside(id) {
    const title = index.titleInside(id)
    return index.proposal(id) === undefined ? title : the(title)
  },
})
