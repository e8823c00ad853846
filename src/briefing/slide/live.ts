import type { Part } from '../../../machines/briefing/outline.ts'
import type { ConditionId } from '../../../machines/dossier.ts'

/** What can be done on a slide that is shown to a room, and what it says of the record. */
export interface Live {
  /** The word for the part’s status as the record has it, and its mark; null where nothing that is supposed moved it. */
  readonly before: Pick<Part, 'mark' | 'word'> | null
  readonly switchCondition: (id: ConditionId) => void
}
