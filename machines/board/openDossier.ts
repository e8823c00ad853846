import { asOfDate } from '../asOf.ts'
import type { Board, View } from '../board.ts'
import type { Dossier, ProposalId, Step } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Counted } from '../record/counted.ts'
import { developmentsOf } from '../record/developments.ts'
import { type Filter, filterKey } from '../record.ts'
import type { Account } from '../replay/account.ts'
import { Replay, type Standpoint } from '../replay.ts'
import { laterOf, type Moment } from '../time.ts'
import { type AnswersPrint, type Change, changesBetween } from './changes.ts'
import { drawBoard } from './draw.ts'
import { Moves } from './moves.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type Printed, printedAnswers, printedByLens } from './printed.ts'
import { type RefusedStep, refusedSteps } from './refusedSteps.ts'
import { type Spell, spellsOf } from './spells.ts'

/** A dossier with its record replayed under each filter that was asked for, and all that can be asked of it. */
export class OpenDossier {
  readonly dossier: Dossier
  readonly #replays = new Map<string, Replay>()
  readonly #moves = new Map<Replay, Moves>()
  readonly #spells = new Map<Account, readonly Spell[]>()

  constructor(dossier: Dossier) {
    this.dossier = dossier
  }

  /** The board of a view. Throws a RangeError for a date that is none and for a lens that the dossier does not have. */
  board(view: View): Board {
    return drawBoard(this.dossier, this.#replay(view.filter), view)
  }

  /** What the board of a view says of one proposal, null before it is tabled: a fraction of the work of drawing it all. */
  outcome(view: View, proposal: ProposalId): Outcome | null {
    return outcomeOf(this.#standpoint(view), this.#replay(view.filter).subjects, proposal)
  }

  /**
   * The same for every combination of some groups of undated steps on top of the view’s, each group taken or left, in
   * their order: at place n of what is given, group i is taken where bit i of n is set. Null before it is tabled.
   */
  outcomes(view: View, proposal: ProposalId, groups: readonly (readonly Step[])[]): readonly Outcome[] | null {
    const replay = this.#replay(view.filter)
    const found: Outcome[] = []
    replay.combinations(view.lens, asOfDate(view.asOf, this.dossier.timeZone), view.steps, groups, (taken, stand) => {
      const outcome = outcomeOf(stand, replay.subjects, proposal)
      if (outcome !== null) found[taken] = outcome
    })
    return found.length === 0 ? null : found
  }

  /** The steps of a view that their subjects cannot take, in the order in which they come. Throws for a date that is none. */
  refusedSteps(view: View): RefusedStep[] {
    return refusedSteps(this.#standpoint(view))
  }

  /** The proposals whose term will not be renewed by itself, for notice was given. Throws for a date that is none. */
  givenNotice(view: View): ReadonlySet<ProposalId> {
    const { notice } = this.#standpoint(view).fold.state
    return new Set(this.dossier.proposals.flatMap(({ id }, number) => (notice[number] === 1 ? [id] : [])))
  }

  /** When its last development happened; null where it has none. */
  get latest(): Moment | null {
    const moments = developmentsOf(this.dossier).moments(this.dossier.timeZone)
    const latest = moments.reduce((a, b) => laterOf(a as Moment, b as Moment), -Infinity)
    return moments.length === 0 ? null : (latest as Moment)
  }

  /** The developments that count under a filter, with their moments, in the order of the file. */
  counted(filter: Filter): Counted {
    return this.#replay(filter).counted
  }

  /** What changed between two dates by one account. Throws a RangeError for a date that is none. */
  changes(from: string, to: string, view: Pick<View, 'lens' | 'filter'>): Change[] {
    const { timeZone } = this.dossier
    const replay = this.#replay(view.filter)
    return changesBetween(this.dossier, replay, view.lens, asOfDate(from, timeZone), asOfDate(to, timeZone))
  }

  /** When which proposals were in force, by one account, in all that is recorded. */
  spells({ lens, filter }: Pick<View, 'lens' | 'filter'>): readonly Spell[] {
    const replay = this.#replay(filter)
    // Parties without a voice of their own share an account.
    const account = replay.account(lens)
    const spells = this.#spells.get(account) ?? spellsOf(this.dossier, replay, lens)
    this.#spells.set(account, spells)
    return spells
  }

  /** The same with the steps of a what-if, as `spellsOf` says. Throws a RangeError for a date that is none. */
  supposedSpells(view: View): Spell[] {
    const asOf = asOfDate(view.asOf, this.dossier.timeZone)
    return spellsOf(this.dossier, this.#replay(view.filter), view.lens, { steps: view.steps, asOf })
  }

  /** What each development changed when it took hold, on every account's board; found when it is asked for. */
  moves(filter: Filter): Moves {
    const replay = this.#replay(filter)
    const moves = this.#moves.get(replay) ?? new Moves(this.dossier, replay)
    this.#moves.set(replay, moves)
    return moves
  }

  /** What every account's board prints as of a date. Throws a RangeError for a date that is none. */
  printed(view: Pick<View, 'asOf' | 'filter'>): {
    readonly byLens: ReadonlyMap<Lens, Printed>
    readonly answers: readonly AnswersPrint[]
  } {
    const replay = this.#replay(view.filter)
    const asOf = asOfDate(view.asOf, this.dossier.timeZone)
    return {
      byLens: printedByLens(this.dossier, replay, asOf),
      answers: printedAnswers(this.dossier, replay, asOf),
    }
  }

  #standpoint(view: View): Standpoint {
    return this.#replay(view.filter).standpoint(view.lens, asOfDate(view.asOf, this.dossier.timeZone), view.steps)
  }

  /** The record replayed under a filter, for what is seldom asked of it and comes on demand. */
  replayed(filter: Filter): Replay {
    return this.#replay(filter)
  }

  #replay(filter: Filter): Replay {
    const key = filterKey(filter)
    const replay = this.#replays.get(key) ?? new Replay(this.dossier, filter)
    this.#replays.set(key, replay)
    return replay
  }
}
