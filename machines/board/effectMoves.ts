import type { ConditionStatus } from '../condition.ts'
import type { Effect, PartyId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { ProposalStatus } from '../proposal.ts'
import type { Standing } from '../standing.ts'
import type { Change } from './changes.ts'
import type { Print } from './prints.ts'

type MoveOf<One extends Change> = One extends Change
  ? Omit<One, 'because'> & {
      /** Whose boards it is on: all accounts for an answer, which is the same on every board. */
      readonly lenses: readonly Lens[]
    }
  : never

/** A change on the boards of some accounts, as a comparison of two dates tells it. */
export type Move = MoveOf<Change>

/** An effect that left its subject as it was, on the boards of some accounts. */
export interface Unmoved {
  readonly print: Print
  readonly lenses: readonly Lens[]
}

/** An event that its subject could not take, on the boards of some accounts. */
export interface Refused {
  /** The status in which it came; null where the proposal was not tabled yet. */
  readonly status: ConditionStatus | ProposalStatus | null
  readonly lenses: readonly Lens[]
}

/** What became of one effect of a development. */
export interface EffectMoves {
  readonly effect: Effect
  readonly standing: Standing
  readonly speakers: readonly PartyId[]
  /** When it took hold, as that is printed, where that is later than its development. */
  readonly from: string | null
  /** Whether its speakers put it off, in a later development, before it took hold. */
  readonly isPutOff: boolean
  /** What it moved, its own subject first, then what followed from that. */
  readonly moves: readonly Move[]
  readonly unmoved: readonly Unmoved[]
  readonly refused: readonly Refused[]
}
