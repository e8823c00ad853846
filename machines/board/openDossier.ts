import { asOfDate } from '../asOf.ts'
import type { Board, View } from '../board.ts'
import type { Dossier } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Filter } from '../record.ts'
import { Replay } from '../replay.ts'
import { type Change, changesBetween } from './changes.ts'
import { drawBoard } from './draw.ts'
import { type Spell, spellsOf } from './spells.ts'

/** A dossier with its record replayed under each filter that was asked for, and all that can be asked of it. */
export class OpenDossier {
  readonly dossier: Dossier
  readonly #replays = new Map<string, Replay>()

  constructor(dossier: Dossier) {
    this.dossier = dossier
  }

  /** The board of a view. Throws a RangeError for a date that is none and for a lens that the dossier does not have. */
  board(view: View): Board {
    return drawBoard(this.dossier, this.#replay(view), view)
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

  #replay({ knownAt, trust }: Filter): Replay {
    const key = `${knownAt ?? ''} ${trust ?? ''}`
    const replay = this.#replays.get(key) ?? new Replay(this.dossier, { knownAt, trust })
    this.#replays.set(key, replay)
    return replay
  }
}
