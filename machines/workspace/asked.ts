/** The words of a supposed step as an address writes it, none of them believed yet; null where one is not there. */
export interface StepWords {
  readonly kind: 'condition' | 'proposal'
  readonly id: string
  readonly event: string | null
  readonly at: string | null
  readonly until: string | null
  readonly from: string | null
  readonly value: string | null
  /** A day, or `PROPOSAL/DURATION`. */
  readonly due: string | null
}

/** A supposed step as an address asks for it; the words are null where it is not written as one. */
export interface AskedStep {
  readonly text: string
  readonly words: StepWords | null
}

/** What an address asks for, taken apart but not yet believed; null stands for what it leaves open. */
export interface Asked {
  readonly dossier: string | null
  readonly screen: string | null
  readonly asOf: string | null
  readonly lens: string | null
  readonly knownAt: string | null
  readonly trust: string | null
  /** The ids of sources. */
  readonly without: readonly string[]
  readonly select: string | null
  readonly part: string | null
  readonly scenario: string | null
  /** Each as it is written: `ID:0.6`. */
  readonly odds: readonly string[]
  /** What is chosen of the briefing, each as `printBrief` writes it. */
  readonly brief: readonly string[]
  /** What the record is narrowed to, each as `printFilters` writes it. */
  readonly find: readonly string[]
  readonly steps: readonly AskedStep[]
  /** The dossier itself, packed, where the address brings it along. */
  readonly carried: string | null
  /** Parts of it that say nothing. */
  readonly unread: readonly string[]
}

/** What an empty address asks for. */
export const nothingAsked: Asked = {
  dossier: null,
  screen: null,
  asOf: null,
  lens: null,
  knownAt: null,
  trust: null,
  without: [],
  select: null,
  part: null,
  scenario: null,
  odds: [],
  brief: [],
  find: [],
  steps: [],
  carried: null,
  unread: [],
}

/** A part of an address that could not be used, and was left out. */
export interface Dropped {
  readonly what:
    | 'screen'
    | 'asOf'
    | 'lens'
    | 'knownAt'
    | 'trust'
    | 'without'
    | 'select'
    | 'detail'
    | 'scenario'
    | 'odds'
    | 'brief'
    | 'find'
    | 'step'
    | 'part'
  readonly text: string
}
