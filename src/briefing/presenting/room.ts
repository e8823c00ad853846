import type { Outline, Part } from '../../../machines/briefing/outline.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import type { Talk, Turn } from '../../../machines/workspace/brief/talk.ts'

/** What the room sees: a slide, nothing, or all slides small. */
export type Sight = 'slide' | 'black' | 'overview'

/** What is presented. */
export interface Room {
  readonly outline: Outline
  /** The same by the record alone; null where nothing is supposed. */
  readonly record: Outline | null
  readonly talk: Talk
  readonly sight: Sight
  readonly canUndo: boolean
}

/** What can be done while presenting. */
export interface RoomActions {
  turn(turn: Turn): void
  blacken(): void
  overlook(): void
  stop(): void
  switchCondition(id: ConditionId): void
  undo(): void
  discard(): void
  /** The address of a speaker’s window that listens to a channel of this name. */
  speakerAddress(channel: string): string
}

/** The slides of a talk as parts, in their order. */
export const slidesOf = (outline: Outline, { slides }: Talk): readonly Part[] =>
  slides.flatMap((id) => outline.parts.find((part) => part.id === id) ?? [])

/** How a part stood by the record, where what is supposed has moved it. */
export function beforeOf(record: Outline | null, part: Part): Pick<Part, 'mark' | 'word'> | null {
  const before = record?.parts.find(({ id }) => id === part.id)
  return before === undefined || before.word === part.word ? null : { mark: before.mark, word: before.word }
}
