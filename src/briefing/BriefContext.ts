import { createContext, useContext } from 'react'
import type { Outline, Part, PartId, SavedBriefing } from '../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../machines/dossier.ts'
import type { Brief } from '../../machines/workspace/brief/brief.ts'

/** A format that the briefing can be handed out in. */
export interface BriefExport {
  readonly key: string
  readonly label: string
  /** A second, quieter line in the menu. */
  readonly detail?: string
  /** How much it would be, in words that stand beside its button. */
  readonly amount?: (outline: Outline) => Promise<string>
  /** Whether it has a button of its own; else it stands in the menu. */
  readonly isMain: boolean
  /** Makes it and hands it out; what it resolves to is what there is to say of it, null where nothing is. */
  readonly run: (outline: Outline) => Promise<string | null>
}

/** What the analyst can write to a part. */
export type Wording = 'headlines' | 'notes'

/** What the screen can ask for. */
export interface BriefActions {
  setBrief(change: Partial<Brief>): void
  lookAt(part: PartId): void
  /** Keeps words with the facts that they are written over, or takes them out. Returns what is wrong, in sentences. */
  write(what: Wording, part: Part, text: string | null): readonly string[]
  recordAddress(id: DevelopmentId): string
  save(title: string): readonly string[]
  open(briefing: SavedBriefing): void
  makeAgain(briefing: SavedBriefing): void
  saveOver(briefing: SavedBriefing): readonly string[]
  rename(briefing: SavedBriefing, title: string): readonly string[]
  remove(briefing: SavedBriefing): void
  undoAct(): void
  undo(): void
  discard(): void
  present(slides: readonly PartId[], first: PartId | null): void
}

/** What the parts of the screen are about. */
export interface BriefCase {
  readonly outline: Outline
  readonly brief: Brief
  readonly saved: readonly SavedBriefing[]
  /** The saved briefing that is open. */
  readonly open: SavedBriefing | null
  readonly exports: readonly BriefExport[]
  readonly actions: BriefActions
  /** A date, and a lens where it is not the usual one, in words. */
  dateOf(briefing: SavedBriefing): string
  /** What a briefing of now would be called. */
  readonly defaultTitle: string
  /** What the last act on the record was, where it was one on a briefing. */
  readonly undo: string | null
}

export const BriefContext = createContext<BriefCase | null>(null)

/** What the screen is about. Throws outside of it. */
export function useBrief(): BriefCase {
  const found = useContext(BriefContext)
  if (found === null) throw new Error('Nothing of a brief is shown outside of its screen.')
  return found
}
