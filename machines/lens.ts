import type { Dossier, PartyId, Proposal, Requirement } from './dossier.ts'

/** Whose account a board shows: what is established, or what is established and one party's own claims. */
export type Lens = 'assessed' | PartyId

/** All lenses of a dossier, the assessed one first. */
export const lensesOf = ({ parties }: Dossier): readonly Lens[] => ['assessed', ...parties.map(({ id }) => id)]

/** What a proposal requires by one account: what that party says it does, where it says so. */
export const requirementBy = ({ requires, requiresBy }: Proposal, lens: Lens): Requirement =>
  (lens === 'assessed' ? undefined : requiresBy?.[lens]) ?? requires
