import type { DevelopmentId } from '../../../machines/dossier.ts'
import { whyWords } from '../whyWords.ts'
import type { Run, WhyFacts } from '../words/whyFacts.ts'
import type { Card } from './cards.ts'
import { causeOf } from './cause.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { requirementFacts } from './requirementFacts.ts'

/** A status explained: the sentence, and the development behind it. */
export interface Why {
  readonly runs: readonly Run[]
  readonly cause: DevelopmentId | null
}

/** Why a card's proposal stands where it does; `sayDate` puts a date as it reads in a sentence. */
export function whyOf(card: Card, index: DossierIndex, sayDate: (date: string) => string): Why {
  const { row, allegedBy } = card
  const cause = causeOf(row, index)
  const start = row.announced.find(({ event }) => event === 'enterForce')
  const facts: WhyFacts = {
    ...requirementFacts(card.tree, index),
    status: row.status,
    isMet: row.requirement === 'true',
    since: sayDate(row.since),
    until: row.until === null ? null : sayDate(row.until),
    startsOn: start === undefined ? null : sayDate(start.from),
    allegedBy: allegedBy.map((id) => index.party(id)),
    by: cause.by.map((id) => index.party(id)),
    isClaimed: cause.isClaimed,
  }
  return { runs: whyWords.proposal(facts), cause: row.cause }
}
