import { type Analysis, Analyst } from '../analysis/analyst.ts'
import { laterPart } from '../analysis/laterPart.ts'
import type { Odds } from '../analysis/oddsFound.ts'
import { proposalRequest } from '../analysis/proposalRequest.ts'
import type { Board } from '../board.ts'
import type { Dossier, Proposal } from '../dossier.ts'

/** What all analyses of one briefing may take together, and the most and the least of any of them: some tenths of a second. */
const MOST_STEPS = 2 ** 22
const MOST_STEPS_EACH = 2 ** 18
const LEAST_STEPS_EACH = 2 ** 12
/** Once so many were too hard, the rest are only tried with the least. */
const MOST_HARD = 2

/** Analyses requirements for a briefing, which waits for them: what takes too long is too hard here. */
export class Analyses {
  readonly #dossier: Dossier
  readonly #steps: number
  readonly #analyst = new Analyst()
  readonly #known = new WeakMap<Board, Map<string, Analysis>>()
  #hard = 0

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
    const request = proposalRequest(this.#dossier, board, proposal, odds)
    const steps = this.#hard < MOST_HARD ? this.#steps : LEAST_STEPS_EACH
    const analysis = this.#analyst.answer(request, laterPart, steps)
    if (analysis.blockers === null) this.#hard += 1
    ofBoard.set(proposal.id, analysis)
    return analysis
  }
}
