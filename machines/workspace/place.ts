import type { View } from '../board.ts'
import type { ConditionStatus } from '../condition.ts'
import type {
  ConditionId,
  DevelopmentId,
  DossierId,
  ElementId,
  OccasionId,
  ProposalId,
  QuestionId,
  ScenarioId,
  SourceId,
} from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { ProposalStatus } from '../proposal.ts'
import type { Brief } from './brief/brief.ts'
import type { Filters } from './filters.ts'

/** The screens that there are, in the order in which the header shows them. */
export const screens = ['board', 'record', 'accounts', 'scenarios', 'brief'] as const
export type Screen = (typeof screens)[number]

/** The one thing that is picked out on a screen. */
export type Selection =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'development'; readonly id: DevelopmentId }
  | { readonly kind: 'occasion'; readonly id: OccasionId }
  | { readonly kind: 'source'; readonly id: SourceId }

/**
 * The part of the selected thing that is picked out: a state of its chart, or what one account says, of it or of what it
 * requires.
 */
export type Part =
  | { readonly kind: 'state'; readonly id: ConditionStatus | ProposalStatus }
  | { readonly kind: 'lane' | 'requires'; readonly id: Lens }

/** A saved scenario, or what the record alone says. */
export type ChosenFuture = ScenarioId | 'record'

/** Odds by element, from 0 to 1. */
export type SupposedOdds = Readonly<Partial<Record<ElementId, number>>>

/** Where one is in the app: all that an address holds. */
export interface Place extends View {
  readonly dossier: DossierId
  readonly screen: Screen
  readonly select: Selection | null
  readonly part: Part | null
  /** The future that is looked at among the others; null where none was chosen. */
  readonly scenario: ChosenFuture | null
  /** The odds that are supposed here, from 0 to 1; what is not named is unknown. */
  readonly odds: SupposedOdds
  /** What is chosen of the briefing. */
  readonly brief: Brief
  /** What the record is narrowed to; the address of another screen does not say it. */
  readonly find: Filters
  /** The dossier, packed, where it came with the address and is not that of the library. */
  readonly carried: string | null
}
