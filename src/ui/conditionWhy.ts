import type { ConditionRow } from '../../machines/board.ts'
import type { Condition, PartyId } from '../../machines/dossier.ts'
import type { ConditionWhyFacts } from './words/conditionWhyFacts.ts'

/** How a screen names a party and writes a date inside a sentence. */
export interface Telling {
  party(id: PartyId): string
  date(date: string): string
}

/**
 * What explains a condition's status by the account whose board the row is of. The development behind it is the row's
 * `cause`; `whyWords.condition` makes the sentence.
 */
export function conditionWhyFacts(
  { kind, owedBy }: Pick<Condition, 'kind' | 'owedBy'>,
  { status, since, by, cause, isClaimed }: ConditionRow,
  { party, date }: Telling,
): ConditionWhyFacts {
  return {
    status,
    isConsent: kind === 'consent',
    since: since === null ? null : date(since),
    isSupposed: since !== null && cause === null,
    by: by.map(party),
    refusing: by.filter((id) => owedBy.includes(id)).map(party),
    isClaimed,
  }
}
