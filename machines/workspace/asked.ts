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
  readonly select: string | null
  readonly steps: readonly AskedStep[]
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
  select: null,
  steps: [],
  unread: [],
}

/** A part of an address that could not be used, and was left out. */
export interface Dropped {
  readonly what: 'screen' | 'asOf' | 'lens' | 'knownAt' | 'trust' | 'select' | 'step' | 'part'
  readonly text: string
}
