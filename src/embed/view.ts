import type { View } from '../../machines/board.ts'
import type { Dossier, Proposal } from '../../machines/dossier.ts'
import { lensesOf } from '../../machines/lens.ts'
import { isTrust } from '../../machines/trust.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import type { EmbedAsked } from '../ui/embedAddress.ts'
import { embed } from '../ui/words/en/embed.ts'

/** The view of a card and its proposal; or, in a sentence, why there is none. */
export type CardView = { readonly proposal: Proposal; readonly view: View } | { readonly problem: string }

/** Reads what a card's address asks for against the dossier. What it cannot use is said, and nothing else shown in its place. */
export function viewOf(dossier: Dossier, asked: EmbedAsked, now: number): CardView {
  if (asked.proposal === null) return { problem: embed.noProposal(dossier.title) }
  const proposal = dossier.proposals.find(({ id }) => id === asked.proposal)
  if (proposal === undefined) return { problem: embed.unknownProposal(asked.proposal, dossier.title) }
  const isDate = (text: string): boolean => isUsableDate(text, dossier.timeZone)
  const lens = asked.lens === null ? 'assessed' : lensesOf(dossier).find((one) => one === asked.lens)
  const trust = asked.trust !== null && isTrust(asked.trust) ? asked.trust : null
  const without = asked.without?.split(',') ?? []
  const sources = dossier.sources.filter(({ id }) => without.includes(id)).map(({ id }) => id)
  const unread = [
    asked.asOf !== null && !isDate(asked.asOf) ? asked.asOf : null,
    lens === undefined ? asked.lens : null,
    asked.knownAt !== null && !isDate(asked.knownAt) ? asked.knownAt : null,
    asked.trust === trust ? null : asked.trust,
    ...without.filter((text) => !dossier.sources.some(({ id }) => id === text)),
  ].find((text) => text !== null)
  if (lens === undefined || typeof unread === 'string') return { problem: embed.unread(unread ?? '') }
  return {
    proposal,
    view: {
      asOf: asked.asOf ?? today(dossier, now),
      lens,
      filter: { knownAt: asked.knownAt, trust, without: sources },
      steps: [],
    },
  }
}
