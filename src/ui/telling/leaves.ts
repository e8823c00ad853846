import type { Board, ConditionRow, ProposalRow } from '../../../machines/board.ts'
import type { Condition, Proposal } from '../../../machines/dossier.ts'
import { type ProposalPath, referenceTruth } from '../../../machines/proposal.ts'
import type { Element, Truth } from '../../../machines/requirement.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** A condition as a board has it. */
export interface ConditionLeaf {
  readonly kind: 'condition'
  readonly truth: Truth
  readonly condition: Condition
  readonly row: ConditionRow
  /** The record's own row, where what is supposed moved it. */
  readonly recordRow: ConditionRow | null
}

/** A proposal that another one requires. */
export interface ProposalLeaf {
  readonly kind: 'proposal'
  readonly truth: Truth
  readonly proposal: Proposal
  readonly is: ProposalPath
  /** Null while it is not tabled. */
  readonly row: ProposalRow | null
}

export type Leaf = ConditionLeaf | ProposalLeaf

const byId = (rows: readonly ProposalRow[]): ReadonlyMap<string, ProposalRow> =>
  new Map(rows.map((row) => [row.id, row]))

/** The rows of a board, and of the record below it, by the elements of requirements. */
export class Leaves {
  readonly #index: DossierIndex
  readonly #board: Board
  readonly #record: Board
  readonly #proposals: ReadonlyMap<string, ProposalRow>
  readonly #recordProposals: ReadonlyMap<string, ProposalRow>

  constructor(index: DossierIndex, board: Board, record: Board) {
    this.#index = index
    this.#board = board
    this.#record = record
    this.#proposals = byId(board.proposals)
    this.#recordProposals = board === record ? this.#proposals : byId(record.proposals)
  }

  /** What a leaf of this element rests on: the same objects as long as it shows the same. */
  inputsOf(element: Element): readonly unknown[] {
    if (typeof element !== 'string') return [this.#proposals.get(element.proposal)]
    const place = this.#index.placeOf(element)
    return [this.#board.conditions[place], this.#movedCondition(place)]
  }

  /** Throws a RangeError for an element that the dossier does not have. */
  of(element: Element): Leaf {
    return typeof element === 'string' ? this.condition(element) : this.#proposal(element.proposal, element.is)
  }

  /** Throws a RangeError for a condition that the dossier does not have. */
  condition(id: string): ConditionLeaf {
    const condition = this.#index.condition(id)
    const place = this.#index.placeOf(id)
    const row = this.#board.conditions[place]
    if (condition === undefined || row === undefined) throw new RangeError(`no condition "${id}"`)
    return { kind: 'condition', truth: row.truth, condition, row, recordRow: this.#movedCondition(place) }
  }

  /** The record's row of a proposal that stands otherwise on the board; null where it stands the same. */
  movedProposal(row: ProposalRow): ProposalRow | null {
    const recordRow = this.#recordProposals.get(row.id) ?? null
    const isMoved = recordRow !== row && (recordRow?.status !== row.status || recordRow.until !== row.until)
    return isMoved ? recordRow : null
  }

  #movedCondition(place: number): ConditionRow | null {
    const row = this.#board.conditions[place]
    const recordRow = this.#record.conditions[place]
    if (row === undefined || recordRow === undefined || recordRow === row) return null
    const isMoved = recordRow.status !== row.status || recordRow.value !== row.value || recordRow.due !== row.due
    return isMoved ? recordRow : null
  }

  #proposal(id: string, is: ProposalPath): ProposalLeaf {
    const proposal = this.#index.proposal(id)
    if (proposal === undefined) throw new RangeError(`no proposal "${id}"`)
    const row = this.#proposals.get(id) ?? null
    return { kind: 'proposal', truth: referenceTruth(is, row?.status ?? null), proposal, is, row }
  }
}
