import type { Analysis } from '../analysis/analyst.ts'
import type { Deadlock } from '../analysis/deadlocks.ts'
import type { Break } from '../analysis/flip.ts'
import type { Likelihood } from '../analysis/likelihood.ts'
import type { Clock } from '../board/accounts/clocks.ts'
import type { Demand } from '../board/accounts/demand.ts'
import type { AccountsRow } from '../board/accounts/matrix.ts'
import type { Ahead } from '../board/ahead.ts'
import type { Change } from '../board/changes.ts'
import type { Board, ConditionRow, ProposalRow, View } from '../board.ts'
import type { ConditionEvent } from '../condition.ts'
import type { ConditionId, Development, ElementId, PartyId, ProposalId, Scenario, Sequence, Step } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { ProposalEvent, ProposalStatus } from '../proposal.ts'
import type { Confidence } from './confidence.ts'
import type { Mark, PartId, PartKind, Run } from './outline.ts'

export type Runs = readonly Run[]

/** A view, what is drawn of it, and the record’s own board beneath what is supposed. */
export interface Scene {
  readonly view: View
  readonly board: Board
  readonly record: Board
}

/** A proposal where it stands, and on what of its start and end accounts disagree. */
export interface Standing {
  readonly id: ProposalId
  readonly status: ProposalStatus
  readonly since: string
  readonly until: string | null
  readonly disputed: { readonly start: boolean; readonly end: boolean }
}

/** All that the bottom line says. */
export interface BottomLine {
  /** The proposal that matters most; null where none is on the board. */
  readonly main: Standing | null
  /** The others that are in force. */
  readonly inForce: readonly Standing[]
  /** Where nothing else is in force: what is by some party’s count, though not on this board. */
  readonly claimed: { readonly id: ProposalId; readonly by: readonly PartyId[] } | null
  /** How many others are on the board in all. */
  readonly others: number
  /** Whether the dossier has any proposal at all. */
  readonly hasProposals: boolean
  readonly lens: Lens
  readonly steps: readonly Step[]
}

/** A number that says much. */
export type Figure =
  | {
      readonly kind: 'held'
      readonly proposal: ProposalId
      readonly holding: readonly { readonly id: ElementId; readonly since: string | null }[]
      readonly all: number
    }
  | { readonly kind: 'odds'; readonly proposal: ProposalId; readonly odds: number }
  | {
      readonly kind: 'measured'
      readonly condition: ConditionId
      readonly value: number
      readonly target: number
      readonly unit: string
    }
  | { readonly kind: 'demand'; readonly demand: Demand }
  | { readonly kind: 'spell'; readonly row: ProposalRow }
  | { readonly kind: 'ahead'; readonly ahead: Ahead }
  | { readonly kind: 'differing'; readonly differing: number; readonly rows: number }

/** What a judgement says of a proposal. */
export interface Judgement {
  readonly id: ProposalId
  readonly status: ProposalStatus
  /** Odds that what it requires comes to hold; null where they are not known, or it holds. */
  readonly odds: { readonly odds: number; readonly likelihood: Likelihood; readonly together: number | null } | null
}

/** A future beside the record: what it is called, and what becomes there of the proposal that matters most. */
export interface ComparedFuture {
  readonly kind: 'record' | 'whatIf' | 'scenario'
  readonly scenario: Scenario | null
  readonly status: ProposalStatus | null
}

/** What a comparison of futures comes to. */
export interface Comparison {
  readonly main: ProposalId
  readonly record: ProposalStatus | null
  /** All but the record. */
  readonly futures: readonly ComparedFuture[]
  readonly status: ProposalStatus | null
}

/** A sentence on a way, with the sequence that it says the way breaks; null where it tells the way itself. */
export interface Toward {
  readonly runs: Runs
  readonly broken: Sequence | null
}

/** An announced event that is still to take hold. */
export interface Coming {
  readonly id: ElementId
  readonly event: ConditionEvent | ProposalEvent
  readonly from: string
}

/** What a briefing is made with. */
export interface Method {
  readonly view: View
  /** How many developments count, and how many the filters leave out. */
  readonly counted: number
  readonly leftOut: number
  readonly hasOdds: boolean
}

/**
 * Every word of a briefing, for one dossier seen as of one date. The outline says what is told, in what order and on what
 * it rests; this says it.
 */
export interface Telling {
  /** What a part is of; `since` is the date from which changes are told. */
  partTitle(id: PartId, since: string | null): string
  /** The summary and the headline of a part that has nothing to say. */
  nothing(kind: PartKind): { readonly summary: string; readonly headline: Runs }
  /** How much a part holds, as the list of parts says it. */
  count(kind: PartKind, count: number, of: number): string
  /** The heading of a block. */
  heading(which: Heading): string
  /** The heads of a table’s columns. */
  columns(
    which: 'judgements' | 'accounts' | 'scenarios' | 'dates' | 'sources' | 'likelihoods' | 'grades' | 'compliance',
  ): readonly string[]
  /** So many more than are told here. */
  more(count: number): Runs

  title(id: string): string
  word(mark: Mark): string
  account(lens: Lens): string
  date(date: string): string

  /** @param scenario the title of the saved scenario whose steps the view has */
  footer(
    view: View,
    publishers: readonly string[],
    scenario: string | null,
  ): {
    readonly asOf: string
    readonly lens: string
    readonly sources: string
    readonly filters: string | null
    readonly supposed: string | null
  }
  /** A development with its source and grade, as a speaker says it. */
  citation(development: Development): Runs
  /** "B2: usually reliable, probably true". */
  grade(development: Development): string
  /** The grades of several developments of one source: the sign, and the words. */
  grades(developments: readonly Development[]): { readonly sign: string; readonly inWords: string }

  bottomLine(line: BottomLine, scene: Scene): Runs
  figure(figure: Figure, scene: Scene): { readonly value: string; readonly says: string }

  judgement(judgement: Judgement, scene: Scene): Runs
  confidence(id: ProposalId, confidence: Confidence): Runs
  judgementsHeadline(judgements: readonly Judgement[], scene: Scene): Runs

  /** Why a proposal stands where it does. */
  why(scene: Scene, id: ProposalId): Runs
  group(gate: 'all' | 'any' | 'some', needed: number, parts: number): string
  /** Since when a condition stands so, or when it was demanded. */
  conditionSince(row: ConditionRow, demanded: string | null): string
  proposalSince(row: ProposalRow | null): string
  /** What the record has, where a supposition moved it. */
  recordHas(row: ConditionRow): string
  /** What stands in the way: one sentence for each set of changes. Null stands for what was not worked out. */
  blockers(scene: Scene, id: ProposalId, analysis: Analysis | null): readonly Runs[]
  /** How far its term has run, or what it would run for; null where neither is known. */
  term(row: ProposalRow, view: View): Runs | null
  disputed(clocks: readonly Clock[]): Runs
  clock(clock: Clock): { readonly name: string; readonly says: string }
  span(clock: Clock, view: View): string
  coming(coming: Coming): Runs

  change(change: Change): Runs
  changesHeadline(changes: readonly Change[], since: string | null): Runs
  /** That a part says something else than in the briefing that this one is made after. */
  partChanged(title: string, headline: Runs, mark: Mark | null): Runs
  partsChanged(changed: number, all: number, title: string, asOf: string): Runs
  changedSinceBriefing(title: string, asOf: string): string

  accountsHeadline(demand: Demand | null, differing: readonly string[]): Runs
  /** What an account says in a row, or that it says nothing. */
  said(row: AccountsRow, lens: Lens, held: Lens): string
  rowTitle(row: AccountsRow): string

  scenariosHeadline(comparison: Comparison): Runs
  future(future: ComparedFuture, view: View): string
  /** How many changes are still missing, and which. */
  missing(scene: Scene, id: ProposalId, analysis: Analysis | null): string
  /** How many changes are needed at the least. */
  leastChanges(id: ProposalId, count: number): Runs
  /** Scenarios of a later date, which would tell what nobody could know. */
  laterScenarios(count: number): Runs

  waysHeadline(
    ways: readonly { readonly id: ProposalId; readonly steps: number | null }[],
    breaking: readonly ProposalId[],
  ): Runs
  /** What would bring a proposal where it is meant to be. */
  toward(scene: Scene, id: ProposalId, analysis: Analysis | null): readonly Toward[]
  breaks(scene: Scene, id: ProposalId, breaks: readonly Break[] | null): readonly Runs[]
  deadlock(deadlock: Deadlock, firstMoves: readonly (readonly ElementId[])[]): readonly Runs[]

  ahead(ahead: Ahead): string
  days(days: number): string
  datesHeadline(ahead: Ahead | null, coming: Coming | null): Runs

  sourcesHeadline(developments: number, publishers: number): Runs
  source(title: string, published: string | null, publisher: string): string
  developments(count: number): string

  method(method: Method): readonly Runs[]
  methodHeadline(): Runs
  likelihoods(): readonly (readonly string[])[]
  admiralty(): readonly (readonly string[])[]
}

export type Heading =
  | 'judgements'
  | 'confidence'
  | 'oddsChart'
  | 'oddsUnit'
  | 'requirement'
  | 'blockers'
  | 'term'
  | 'clocks'
  | 'coming'
  | 'changes'
  | 'compliance'
  | 'complianceUnit'
  | 'holds'
  | 'open'
  | 'fails'
  | 'accounts'
  | 'scenarios'
  | 'toward'
  | 'breaks'
  | 'deadlocks'
  | 'dates'
  | 'sources'
  | 'method'
  | 'likelihoods'
  | 'grades'
