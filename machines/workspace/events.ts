import type { PartId } from '../briefing/outline.ts'
import type { Fault } from '../dossier/faults.ts'
import type { Entry } from '../record/entry.ts'
import type { PutAside } from './aside.ts'
import type { Asked, Dropped } from './asked.ts'
import type { Talk, Turn } from './brief/talk.ts'
import type { Draft } from './draft/draft.ts'
import type { HandedOut } from './handedOut.ts'
import type { KeepFault, Unkept } from './keeping.ts'
import type { Ledger } from './ledger.ts'
import type { FileToOpen, Refusal, Wanted } from './loading.ts'
import type { Logged } from './logged.ts'
import type { Move, Open, Supposition } from './open.ts'
import type { Switched } from './switched.ts'

/** What a user does, and what the address bar says. */
export type WorkspaceEvent =
  | Visit
  | Move
  | Supposition
  | Turn
  | Presenting
  | { type: 'slidesAre'; slides: readonly PartId[] }
  | { type: 'blacken' | 'overlook' | 'stopPresenting' }
  | { type: 'openFile'; file: FileToOpen }
  | Recording
  | { type: 'log' | 'editDraft'; draft: Draft }
  | { type: 'noteLogged'; logged: Logged }
  | { type: 'closeForm' | 'discardDraft' | 'keep' | 'keepAgain' | 'wantToWrite' }
  | { type: 'putAside'; aside: PutAside }
  | { type: 'noteHandedOut'; handedOut: HandedOut | null }
  | { type: 'noteSwitched'; switched: Switched | null }
  | {
      type:
        | 'settle'
        | 'dismissRefusal'
        | 'dismissDropped'
        | 'dismissAdvice'
        | 'dismissAside'
        | 'dismissHandedOut'
        | 'dismissSwitched'
        | 'dismissLogged'
    }
  | { type: 'openedByAddress' | 'openedFromFile' }

/** An address was followed; `now` is that moment in milliseconds since 1970. */
export interface Visit {
  type: 'visit'
  asked: Asked
  now: number
}

/** A talk begins, with the slide `first`; `now` is that moment in milliseconds since 1970. */
export interface Presenting {
  type: 'present'
  slides: readonly PartId[]
  first: PartId | null
  now: number
}

/** The record became another: by an act here, whose entries have to be kept, or by what others wrote. */
export interface Recording {
  type: 'record'
  ledger: Ledger
  entries: readonly Entry[]
}

/** What the app holds. */
export interface WorkspaceContext {
  readonly open: Open | null
  /** What is being presented; null where nothing is. */
  readonly talk: Talk | null
  /** What is being opened, or was last. */
  readonly wanted: Wanted
  /** The address that waits for its dossier. */
  readonly asked: Asked
  readonly refusal: Refusal | null
  /** What of the last address was of no use. */
  readonly dropped: readonly Dropped[]
  /** What could be better about the dossier that was opened. */
  readonly advice: readonly Fault[]
  /** What was done last to what is stored of a dossier, and not yet seen. */
  readonly aside: PutAside | null
  /** What was undone or done again last, where it did not do what one expects. */
  readonly switched: Switched | null
  /** What came of saving all dossiers last, where there is something to say of it. */
  readonly handedOut: HandedOut | null
  /** The development that is being logged, and not in the record yet. */
  readonly draft: Draft | null
  /** The development that was logged last, while that is news. */
  readonly logged: Logged | null
  /** What was being logged before it, and is not in the record yet either: the latest last. */
  readonly waiting: readonly Draft[]
  /** What was written and is not yet known to be kept, the earliest first. */
  readonly unkept: readonly Unkept[]
  /** When something was kept last, in milliseconds since 1970; null where nothing was in this sitting. */
  readonly keptAt: number | null
  /** How often something was kept in this sitting: another time need not be a later one by the clock. */
  readonly keptTimes: number
  /** Whether what is kept outlasts the page. */
  readonly isLasting: boolean
  /** Why the last attempt to keep something failed. */
  readonly keepFault: KeepFault | null
}
