import type { Condition, Dossier, Proposal } from '../dossier.ts'
import { numbered } from '../record/numbers.ts'
import { type Duration, type Moment, momentOf, parseDuration } from '../time.ts'

/** The conditions and proposals of a dossier by number, with what the replay needs of each. */
export interface Subjects {
  readonly zone: string
  readonly conditions: readonly Condition[]
  readonly proposals: readonly Proposal[]
  readonly numberOfCondition: ReadonlyMap<string, number>
  readonly numberOfProposal: ReadonlyMap<string, number>
  readonly tabled: readonly Moment[]
  readonly terms: readonly (Duration | null)[]
  readonly isConsent: Uint8Array
  readonly entersByItself: Uint8Array
  readonly renewsByItself: Uint8Array
}

/** Numbers the subjects of a dossier. */
export function subjectsOf({ timeZone: zone, conditions, proposals }: Dossier): Subjects {
  return {
    zone,
    conditions,
    proposals,
    numberOfCondition: numbered(conditions),
    numberOfProposal: numbered(proposals),
    tabled: proposals.map(({ tabled }) => momentOf(tabled, zone)),
    terms: proposals.map(({ term }) => (term === undefined ? null : parseDuration(term))),
    isConsent: Uint8Array.from(conditions, ({ kind }) => (kind === 'consent' ? 1 : 0)),
    entersByItself: Uint8Array.from(proposals, ({ entry }) => (entry === 'automatic' ? 1 : 0)),
    renewsByItself: Uint8Array.from(proposals, ({ renewal, term }) =>
      renewal === 'automatic' && term !== undefined ? 1 : 0,
    ),
  }
}
