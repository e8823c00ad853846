import type { ConditionStatus } from '../../condition.ts'
import type { ConditionId, DevelopmentId, ProposalId, QuestionId, Requirement } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import type { ProposalStatus } from '../../proposal.ts'

/** What one account says of a row. Dates are days, or instants in the dossier's zone. */
export interface Cell<Says> {
  readonly says: Says
  /** When that began; null where it has not moved yet, and for what is undated. */
  readonly since: string | null
  /** The first day on which a proposal is no longer in force, as its row on a board has it; else null. */
  readonly until: string | null
  /** The start of a proposal's latest entry into force; else null. */
  readonly entered: string | null
  /** The developments in which this account has said something on it, then what else brought it where it stands. */
  readonly behind: readonly DevelopmentId[]
  /** Of those the one that brought it where it stands; null where none did, and for what is undated. */
  readonly cause: DevelopmentId | null
}

/** One row of the matrix: a cell for each column, null where that account has said nothing on it. */
interface RowOf<Kind extends string, Id, Says> {
  readonly kind: Kind
  readonly id: Id
  /** Whether the accounts that say something say different things. */
  readonly differs: boolean
  readonly cells: ReadonlyMap<Lens, Cell<Says> | null>
}

export type ProposalAccounts = RowOf<'proposal', ProposalId, ProposalStatus>
/** What a proposal needs, by each account that says so; its id is the proposal's. */
export type RequirementAccounts = RowOf<'requires', ProposalId, Requirement>
export type ConditionAccounts = RowOf<'condition', ConditionId, ConditionStatus>
export type QuestionAccounts = RowOf<'question', QuestionId, string>
export type AccountsRow = ProposalAccounts | RequirementAccounts | ConditionAccounts | QuestionAccounts

/** Who says what, as of a date: rows in the order of the file, each requirement under its proposal. */
export interface AccountsMatrix {
  /** The assessed account, then the parties. */
  readonly columns: readonly Lens[]
  readonly rows: readonly AccountsRow[]
}
