import type { ConditionStatus } from '../condition.ts'
import { lengths as allLengths, partKinds as kinds } from '../dossier/briefingKinds.ts'
import type { PartId } from '../dossier/briefingSchema.ts'
import type { ConditionId, DevelopmentId, ProposalId, SourceId, Step } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { ProposalStatus } from '../proposal.ts'
import type { Trust } from '../trust.ts'

/** A stretch of a sentence. The strong one is the finding. */
export interface Run {
  readonly text: string
  readonly isStrong: boolean
}

/** A sentence, and the developments that it rests on, in the order of time; none where it only tells what time or a supposition did. */
export interface Sentence {
  readonly runs: readonly Run[]
  readonly rests: readonly DevelopmentId[]
}

/** What a part is of. A briefing has them in this order, unless somebody wants another. */
export const partKinds = kinds

export type PartKind = (typeof partKinds)[number]

export type { PartId } from '../dossier/briefingSchema.ts'

/** How much an audience is shown. */
export const lengths = allLengths

export type Length = (typeof lengths)[number]

/** A status as a mark shows it: a shape, a colour and a word. */
export type Mark =
  | { readonly kind: 'proposal'; readonly status: ProposalStatus | null }
  | { readonly kind: 'condition'; readonly status: ConditionStatus; readonly isConsent: boolean }

/** A cell of a table. `mark` is the status that its text says. */
export interface Cell {
  readonly text: string
  readonly mark: Mark | null
  readonly rests: readonly DevelopmentId[]
}

/** Sentences below each other. Those of a list stand on equal footing. */
export interface Lines {
  readonly kind: 'lines'
  readonly title: string | null
  readonly isList: boolean
  readonly sentences: readonly Sentence[]
}

/** A few numbers that say much: "1 of 5", "conditions of the ceasefire hold: Kyiv’s agreement, since 11 March". */
export interface Figures {
  readonly kind: 'figures'
  readonly figures: readonly {
    readonly value: string
    readonly says: string
    readonly rests: readonly DevelopmentId[]
  }[]
}

/** Where each proposal stands, at a glance. */
export interface Statuses {
  readonly kind: 'statuses'
  readonly statuses: readonly {
    readonly id: ProposalId
    readonly title: string
    readonly word: string
    readonly mark: Mark
  }[]
}

/** Conditions of a proposal, as rows that can be switched while presenting. `depth` is how far inside of groups it stands. */
export interface Requirement {
  readonly kind: 'requirement'
  readonly proposal: ProposalId
  readonly title: string
  readonly rows: readonly RequirementRow[]
}

export type RequirementRow =
  | { readonly kind: 'group'; readonly depth: number; readonly text: string }
  | {
      readonly kind: 'condition'
      readonly depth: number
      readonly id: ConditionId
      readonly title: string
      /** "since 11 March", "demanded 18 March". */
      readonly since: string
      readonly word: string
      readonly mark: Mark
      readonly rests: readonly DevelopmentId[]
      /** What the record has, where a supposition moved it: "record: refused since 20 March". */
      readonly record: string | null
    }
  | {
      readonly kind: 'proposal'
      readonly depth: number
      readonly id: ProposalId
      readonly title: string
      readonly since: string
      readonly word: string
      readonly mark: Mark
      readonly rests: readonly DevelopmentId[]
    }

/** `id` is of lower-case letters, digits and hyphens, and the table’s own in its briefing: a file is named by it. */
export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Numbers to be drawn. `bars`: a bar for each category and series. `stacked`: series on top of each other along the
 * categories, which are days. `spans`: from-and-to days as bars along time, in `spans`.
 */
export type Chart = {
  readonly kind: 'chart'
  readonly id: string
  readonly title: string
} & (
  | {
      readonly form: 'bars' | 'stacked'
      readonly unit: string
      readonly categories: readonly string[]
      readonly series: readonly { readonly name: string; readonly tone: Tone; readonly values: readonly number[] }[]
    }
  | {
      readonly form: 'spans'
      readonly asOf: string
      readonly spans: readonly {
        readonly name: string
        readonly from: string
        /** Null where no end is named. */
        readonly until: string | null
        /** "day 8 of 30, until 17 April". */
        readonly says: string
      }[]
    }
)

/** The colours of statuses, by what they say. */
export type Tone = 'holds' | 'open' | 'fails' | 'force' | 'ended' | 'contested'

export type Block = Lines | Figures | Statuses | Requirement | Table | Chart

/** One part of a briefing: a slide, a section, a paragraph. */
export interface Part {
  readonly id: PartId
  readonly kind: PartKind
  /** What it is of: "30-day ceasefire", "Where accounts differ". */
  readonly title: string
  /** What it says of itself in the list of parts: "Five rows of thirteen". */
  readonly summary: string
  /** The finding, as the sentence that heads it. */
  readonly headline: Sentence
  /** The analyst’s own words in its place; `isStale` where the facts beneath have changed since they were written. */
  readonly ownHeadline: { readonly text: string; readonly isStale: boolean } | null
  /** The analyst’s own note. */
  readonly note: { readonly text: string; readonly isStale: boolean } | null
  readonly mark: Mark | null
  /** The word for that mark. */
  readonly word: string | null
  readonly blocks: readonly Block[]
  /** What the speaker may add: what it rests on, with sources and grades. */
  readonly speakerNotes: readonly Sentence[]
  /** A text that is the same as long as the part says the same: what one’s own words were written over. */
  readonly facts: string
  /** Whether it says something else than the briefing that it was made after; null where there is none. */
  readonly hasChanged: boolean | null
  readonly isIn: boolean
}

/** A whole briefing: of one dossier, as of one date, by one account. */
export interface Outline {
  readonly dossier: string
  readonly title: string
  readonly asOf: string
  readonly lens: Lens
  readonly knownAt: string | null
  readonly trust: Trust | null
  /** The sources that are left out. */
  readonly without: readonly SourceId[]
  readonly scenario: string | null
  readonly steps: readonly Step[]
  /** The date since which changes are told; null where nothing is earlier. */
  readonly since: string | null
  readonly length: Length
  /** The line below every slide: "As of the end of 25 March 2025", "What is established", "Sources: Kremlin, UNN". */
  readonly footer: {
    readonly asOf: string
    readonly lens: string
    readonly sources: string
    readonly filters: string | null
    readonly supposed: string | null
  }
  /** All parts in the order in which they are told; those left out have `isIn` false. */
  readonly parts: readonly Part[]
  /** What the parts rest on, with where each can be read. */
  readonly developments: readonly Resting[]
}

/** A development that a briefing rests on, as it is cited. */
export interface Resting {
  readonly id: DevelopmentId
  readonly date: string
  readonly headline: string
  readonly publisher: string
  readonly url: string | null
  /** "B2: usually reliable, probably true". */
  readonly grade: string
}

/** What an analyst has chosen and written for a briefing. */
export interface BriefSettings {
  readonly length: Length
  /** Parts put before the others, in this order; the rest follow in their own. */
  readonly order: readonly PartId[]
  /** Overrides whether a part is in. */
  readonly chosen: Readonly<Partial<Record<PartId, boolean>>>
  readonly headlines: Readonly<Partial<Record<PartId, OwnWords>>>
  readonly notes: Readonly<Partial<Record<PartId, OwnWords>>>
  /** Since when changes are told; null for the previous development. */
  readonly since: string | null
}

/** Words of the analyst’s own, with the facts over which they were written. */
export interface OwnWords {
  readonly text: string
  readonly facts: string
}

export const plainSettings: BriefSettings = {
  length: 'fiveSlides',
  order: [],
  chosen: {},
  headlines: {},
  notes: {},
  since: null,
}

/** A briefing that is kept: what it was of, and what its parts then said. A dossier’s `briefings` are such. */
export interface SavedBriefing {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly lens: Lens
  readonly knownAt: string | null
  readonly trust: Trust | null
  readonly without: readonly SourceId[]
  readonly scenario: string | null
  readonly settings: BriefSettings
  /** The facts of each part as they were when it was saved. */
  readonly facts: Readonly<Partial<Record<PartId, string>>>
}

/** The text of a sentence without its stresses. */
export const textOf = ({ runs }: Sentence): string => runs.map(({ text }) => text).join('')
