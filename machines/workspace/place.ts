import type { View } from '../board.ts'
import type { ConditionId, DevelopmentId, DossierId, ProposalId, QuestionId } from '../dossier.ts'

/** The screens that there are, in the order in which the header shows them. */
export const screens = ['board', 'record'] as const
export type Screen = (typeof screens)[number]

/** The one thing that is picked out on a screen. */
export type Selection =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'development'; readonly id: DevelopmentId }

/** Where one is in the app: all that an address holds. */
export interface Place extends View {
  readonly dossier: DossierId
  readonly screen: Screen
  readonly select: Selection | null
}
