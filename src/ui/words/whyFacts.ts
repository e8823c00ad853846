import type { ProposalStatus } from '../../../machines/proposal.ts'

/** A stretch of a sentence. The strong one is the finding. */
export interface Run {
  readonly text: string
  readonly isStrong: boolean
}

/** A part of a requirement that is still open: an element, or so many of several. */
export type OpenPart =
  | { readonly kind: 'element'; readonly title: string }
  /** The titles are left out where an alternative is made of several things itself. */
  | { readonly kind: 'choice'; readonly needed: number; readonly count: number; readonly titles: readonly string[] }

/** What a status is explained by: names, titles and dates as they read in a sentence, and none of the words between. */
export interface WhyFacts {
  readonly status: ProposalStatus
  readonly isMet: boolean
  /** Whether consents are all that it requires. */
  readonly isConsentOnly: boolean
  /** The parties whose consent it requires: those that have given it, those that have not, and those that refuse. */
  readonly given: readonly string[]
  readonly missing: readonly string[]
  readonly refusing: readonly string[]
  /** The titles of the consents that are missing. */
  readonly missingTitles: readonly string[]
  /** What makes the requirement fail, those refusals apart, with the word for what became of it. */
  readonly failing: readonly { readonly title: string; readonly state: string }[]
  /** What else is open. */
  readonly open: readonly OpenPart[]
  readonly since: string
  readonly until: string | null
  /** When it is announced to start. */
  readonly startsOn: string | null
  /** Who says that it was broken. */
  readonly allegedBy: readonly string[]
  /** Who brought it where it stands, and whether only they say so. */
  readonly by: readonly string[]
  readonly isClaimed: boolean
}
