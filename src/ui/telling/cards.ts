import type { Board, ProposalRow } from '../../../machines/board.ts'
import type { ConditionId, PartyId, Proposal, Requirement } from '../../../machines/dossier.ts'
import { requirementBy } from '../../../machines/lens.ts'
import { filterKey } from '../../../machines/record.ts'
import { elementsOf, idOf } from '../../../machines/requirement.ts'
import { allegedBy } from './allegations.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { lazilyEach } from './lazily.ts'
import { type ConditionLeaf, type Leaf, Leaves } from './leaves.ts'
import { type Group, requirementTree } from './requirementTree.ts'

/** All that one card shows. */
export interface Card {
  readonly proposal: Proposal
  readonly row: ProposalRow
  /** The record's own row, where what is supposed moved it. */
  readonly recordRow: ProposalRow | null
  readonly requirement: Requirement
  readonly tree: Group<Leaf>
  /** Who says that it was broken, where that is not settled. */
  readonly allegedBy: readonly PartyId[]
  readonly asOf: string
}

/** What one board shows. */
export interface Cards {
  readonly cards: readonly Card[]
  /** The conditions that stand below the cards. */
  readonly watched: readonly ConditionLeaf[]
}

interface Kept {
  readonly inputs: readonly unknown[]
  readonly card: Card
}

/** Makes the cards of one board after another, and gives the same object again for a card that shows the same. */
export class CardMaker {
  readonly #index: DossierIndex
  readonly #kept = new Map<string, Kept>()
  readonly #elementsOf = lazilyEach(elementsOf)
  #shown: { readonly inputs: readonly unknown[]; readonly watched: readonly ConditionLeaf[] } | null = null
  #others: { readonly inputs: readonly unknown[]; readonly ids: readonly ConditionId[] } | null = null

  constructor(index: DossierIndex) {
    this.#index = index
  }

  /** The cards of a board, given the record's own board beneath what is supposed. */
  make(board: Board, record: Board): Cards {
    const leaves = new Leaves(this.#index, board, record)
    const cards = board.proposals.flatMap((row) => this.#card(row, leaves, board))
    return { cards, watched: this.#watched(cards, leaves, board) }
  }

  #card(row: ProposalRow, leaves: Leaves, board: Board): Card[] {
    const proposal = this.#index.proposal(row.id)
    if (proposal === undefined) return []
    const requirement = requirementBy(proposal, board.lens)
    const recordRow = leaves.movedProposal(row)
    const rests = this.#elementsOf(requirement).flatMap((element) => leaves.inputsOf(element))
    const inputs = [row, recordRow, requirement, board.asOf, filterKey(board.filter), ...rests]
    const kept = this.#kept.get(row.id)
    if (kept !== undefined && isSame(kept.inputs, inputs)) return [kept.card]
    const card: Card = {
      proposal,
      row,
      recordRow,
      requirement,
      tree: requirementTree(requirement, (element) => leaves.of(element)),
      allegedBy: this.#allegedBy(row, board),
      asOf: board.asOf,
    }
    this.#kept.set(row.id, { inputs, card })
    return [card]
  }

  #allegedBy(row: ProposalRow, board: Board): readonly PartyId[] {
    if (row.status !== 'inForce.strained') return []
    return allegedBy(row, this.#index.proposalEffects(board.filter), board.asOf, this.#index.zone)
  }

  /** What no proposal requires, and what only one requires that is not tabled yet, once something is heard of it. */
  #watched(cards: readonly Card[], leaves: Leaves, { lens }: Board): readonly ConditionLeaf[] {
    const required = this.#index.requiredBy(lens)
    const watched = this.#notIn(cards)
      .map((id) => leaves.condition(id))
      .filter(({ row, recordRow }) => !required.has(row.id) || row.last !== null || recordRow !== null)
    const inputs = watched.flatMap(({ row, recordRow }) => [row, recordRow])
    if (this.#shown === null || !isSame(this.#shown.inputs, inputs)) this.#shown = { inputs, watched }
    return this.#shown.watched
  }

  /** The conditions that no card takes in: the same as long as the cards require the same. */
  #notIn(cards: readonly Card[]): readonly ConditionId[] {
    const requirements = cards.map(({ requirement }) => requirement)
    if (this.#others !== null && isSame(this.#others.inputs, requirements)) return this.#others.ids
    const taken = new Set(requirements.flatMap((one) => this.#elementsOf(one).map(idOf)))
    const ids = this.#index.dossier.conditions.map(({ id }) => id).filter((id) => !taken.has(id))
    this.#others = { inputs: requirements, ids }
    return ids
  }
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place])
