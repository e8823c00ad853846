import { asOfDate } from '../asOf.ts'
import type { Board, View } from '../board.ts'
import type { Dossier } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Dated, Filter } from '../record.ts'
import { Replay } from '../replay.ts'
import { type AnswersPrint, type Change, changesBetween } from './changes.ts'
import { drawBoard } from './draw.ts'
import { Moves } from './moves.ts'
import { type Printed, printedAnswers, printedByLens } from './printed.ts'
import { type Spell, spellsOf } from './spells.ts'

/** A dossier with its record replayed under each filter that was asked for, and all that can be asked of it. */
export class OpenDossier {
  readonly dossier: Dossier
  readonly #replays = new Map<string, Replay>()
  readonly #moves = new Map<Replay, Moves>()

  constructor(dossier: Dossier) {
    this.dossier = dossier
  }

  /** The board of a view. Throws a RangeError for a date that is none and for a lens that the dossier does not have. */
  board(view: View): Board {
    return drawBoard(this.dossier, this.#replay(view), view)
  }

  /** The developments that count under a filter, with their moments, in the order of the file. */
  counted(filter: Filter): readonly Dated[] {
    return this.#replay(filter).counted
  }

  /** What changed between two dates by one account. Throws a RangeError for a date that is none. */
  changes(from: string, to: string, view: Filter & { readonly lens: Lens }): Change[] {
    const { timeZone } = this.dossier
    const replay = this.#replay(view)
    return changesBetween(this.dossier, replay, view.lens, asOfDate(from, timeZone), asOfDate(to, timeZone))
  }

  /** When which proposals were in force, by one account, in all that is recorded. */
  spells(view: Filter & { readonly lens: Lens }): Spell[] {
    return spellsOf(this.dossier, this.#replay(view), view.lens)
  }

  /** What each development changed when it took hold, on every account's board; found when it is asked for. */
  moves(filter: Filter): Moves {
    const replay = this.#replay(filter)
    const moves = this.#moves.get(replay) ?? new Moves(this.dossier, replay)
    this.#moves.set(replay, moves)
    return moves
  }

  /** What every account's board prints as of a date. Throws a RangeError for a date that is none. */
  printed(view: Filter & { readonly asOf: string }): {
    readonly byLens: ReadonlyMap<Lens, Printed>
    readonly answers: readonly AnswersPrint[]
  } {
    const replay = this.#replay(view)
    const asOf = asOfDate(view.asOf, this.dossier.timeZone)
    return {
      byLens: printedByLens(this.dossier, replay, asOf),
      answers: printedAnswers(this.dossier, replay, asOf),
    }
  }

  #replay({ knownAt, trust }: Filter): Replay {
    const key = `${knownAt ?? ''} ${trust ?? ''}`
    const replay = this.#replays.get(key) ?? new Replay(this.dossier, { knownAt, trust })
    this.#replays.set(key, replay)
    return replay
  }
}
