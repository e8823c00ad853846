import { type Analysis, Analyst } from '../analysis/analyst.ts'
import { laterPart } from '../analysis/laterPart.ts'
import type { Odds } from '../analysis/oddsFound.ts'
import { proposalRequest } from '../analysis/proposalRequest.ts'
import type { Board } from '../board.ts'
import type { Dossier, Proposal } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { elementsOf } from '../requirement.ts'

/** What all analyses of one briefing may take together, and the most and the least of any of them: some tenths of a second. */
const MOST_STEPS = 2 ** 22
const MOST_STEPS_EACH = 2 ** 18
const LEAST_STEPS_EACH = 2 ** 12
/** A requirement that names more than this is only tried with the least. */
const MOST_NAMED = 128

/** Analyses requirements for a briefing, which waits for them: what takes too long is too hard here. */
export class Analyses {
  readonly #dossier: Dossier
  readonly #steps: number
  readonly #analyst = new Analyst()
  readonly #known = new WeakMap<Board, Map<string, Analysis>>()

  /** @param count how many there will be */
  constructor(dossier: Dossier, count: number) {
    this.#dossier = dossier
    this.#steps = Math.max(LEAST_STEPS_EACH, Math.min(MOST_STEPS_EACH, Math.floor(MOST_STEPS / Math.max(1, count))))
  }

  of(board: Board, proposal: Proposal, odds: Odds): Analysis {
    const ofBoard = this.#known.get(board) ?? new Map<string, Analysis>()
    this.#known.set(board, ofBoard)
    const known = ofBoard.get(proposal.id)
    if (known !== undefined) return known
    const isLong = elementsOf(requirementBy(proposal, board.lens)).length > MOST_NAMED
    const request = proposalRequest(this.#dossier, board, proposal, odds)
    const analysis = this.#analyst.answer(request, laterPart, isLong ? LEAST_STEPS_EACH : this.#steps)
    ofBoard.set(proposal.id, analysis)
    return analysis
  }
}
