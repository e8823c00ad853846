import type { DevelopmentId } from '../dossier.ts'
import type { Block, Mark, PartId, PartKind, Sentence } from './outline.ts'
import type { Runs } from './telling.ts'

/** A part as it is derived, before what the analyst chose and wrote is laid over it. */
export interface DraftPart {
  readonly id: PartId
  readonly kind: PartKind
  readonly title: string
  readonly summary: string
  readonly headline: Sentence
  readonly mark: Mark | null
  readonly blocks: readonly Block[]
  /** What it says, apart from its words and from how much of it is told. */
  readonly facts: unknown
  /** What it rests on beside all that, where not all of it is told. */
  readonly untold?: readonly DevelopmentId[]
  /** Whether it has anything to say. */
  readonly isEmpty: boolean
}

/** A sentence and what it rests on. */
export const sentence = (runs: Runs, rests: readonly DevelopmentId[] = []): Sentence => ({ runs, rests })
