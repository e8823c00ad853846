import type { ConditionStatus } from '../../../machines/condition.ts'

/** What a condition's status is explained by: names and dates as they read in a sentence, and none of the words between. */
export interface ConditionWhyFacts {
  readonly status: ConditionStatus
  readonly isConsent: boolean
  /** Null while it has never moved. */
  readonly since: string | null
  /** Whether it was brought there by what is supposed. */
  readonly isSupposed: boolean
  /** Who said so, those of them who owe it, and whether only they say so. */
  readonly by: readonly string[]
  readonly refusing: readonly string[]
  readonly isClaimed: boolean
}
