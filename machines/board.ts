import type { ConditionEvent, ConditionStatus } from './condition.ts'
import type { ConditionId, DevelopmentId, PartyId, ProposalId, QuestionId, Step } from './dossier.ts'
import type { Lens } from './lens.ts'
import type { ProposalEvent, ProposalStatus } from './proposal.ts'
import type { Filter } from './record.ts'
import type { Truth } from './requirement.ts'

/** What a board is asked: a date, an account, what of the record counts, and what is supposed on top of it. */
export interface View {
  /** A day, at whose end the board is drawn, or an instant. */
  readonly asOf: string
  readonly lens: Lens
  readonly filter: Filter
  readonly steps: readonly Step[]
}

/** An event that the account has heard of and that is still to take hold. */
export interface Announced<Event> {
  readonly event: Event
  readonly from: string
}

/** Where a proposal stands. Dates are days, or instants in the dossier's zone. */
export interface ProposalRow {
  readonly id: ProposalId
  readonly status: ProposalStatus
  readonly since: string
  readonly entered: string | null
  /** The first day on which it is no longer in force; null unless in force, suspended or expired. */
  readonly until: string | null
  /** Calendar days from the as-of day to `until`; null unless in force or suspended with an end. */
  readonly daysLeft: number | null
  readonly requirement: Truth
  readonly contested: boolean
  readonly announced: readonly Announced<ProposalEvent>[]
  /** The development that brought it where it stands; null where time or a supposed step did. */
  readonly cause: DevelopmentId | null
}

/** Where a condition stands. */
export interface ConditionRow {
  readonly id: ConditionId
  readonly status: ConditionStatus
  readonly truth: Truth
  /** When it came to this status; null while it has never moved. */
  readonly since: string | null
  readonly contested: boolean
  readonly due: string | null
  readonly overdue: boolean
  readonly value: number | null
  readonly announced: readonly Announced<ConditionEvent>[]
  /** The last development that this account heard on it. */
  readonly last: DevelopmentId | null
  /** The development that brought it to this status; null where it has never moved, or a supposed step did. */
  readonly cause: DevelopmentId | null
  /** Who said so in it, and whether only they do. */
  readonly by: readonly PartyId[]
  readonly isClaimed: boolean
}

/** What each account that has answered says to a question, by any lens. */
export interface QuestionRow {
  readonly id: QuestionId
  readonly answers: Readonly<Partial<Record<Lens, string>>>
}

/** An event that its subject could not take. */
export interface Warning {
  /** The development that it stands in; null for a supposed step. */
  readonly development: DevelopmentId | null
  readonly subject: ConditionId | ProposalId
  readonly event: ConditionEvent | ProposalEvent
  /** The status in which it came; null where the proposal was not tabled yet. */
  readonly status: ConditionStatus | ProposalStatus | null
}

/** Where everything in a dossier stands, as of a date, by one account. Subjects stand in the order of the file. */
export interface Board extends Omit<View, 'steps'> {
  /** Those that are tabled by then. */
  readonly proposals: readonly ProposalRow[]
  readonly conditions: readonly ConditionRow[]
  readonly questions: readonly QuestionRow[]
  /** Asked for only when somebody reads them: a long record may have very many. */
  warnings(): readonly Warning[]
}

/** One sentence for an event without effect. */
export const warningText = (warning: Warning): string =>
  `${warning.development ?? 'what if'}: no effect on ${warning.subject}: ${refusalText(warning)}`

/** An event that its subject could not take in a status. */
type Refusal = Pick<Warning, 'subject' | 'status'> & { readonly event: string | null }

/** Why it had none. */
export const refusalText = ({ subject, event, status }: Refusal): string =>
  status === null ? `${subject} is not tabled yet` : `"${event}" is not possible from "${status}"`
