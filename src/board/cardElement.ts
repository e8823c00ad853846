import type { ProposalId } from '../../machines/dossier.ts'

/** The id of a card's element on the page. */
export const cardElementId = (id: ProposalId): string => `proposal-${id}`

/** Brings a proposal's card into sight, and the focus to it. */
export function showCard(id: ProposalId): void {
  const card = document.getElementById(cardElementId(id))
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
}
