import type { ConditionId, Step } from '../dossier.ts'

import type { Lens } from '../lens.ts'
import type { Trust } from '../trust.ts'
import { Boards } from './boards.ts'
import type { Ledger } from './ledger.ts'
import type { Place, Screen, Selection } from './place.ts'
import { changed, redone, type Steps, type Supposed, undone } from './supposed.ts'
import { switchCondition } from './switchCondition.ts'

/** What is open, where one is in it, and what undo and redo lead to. */
export interface Open {
  readonly ledger: Ledger | null
  readonly boards: Boards
  readonly place: Place
  readonly past: readonly Steps[]
  readonly future: readonly Steps[]
}

/** What moves one to another place, the what-if aside. */
export type Move =
  | { type: 'goTo'; screen: Screen }
  | { type: 'select'; selection: Selection | null }
  | { type: 'showAsOf' | 'slideTo'; asOf: string }
  | { type: 'chooseLens'; lens: Lens }
  | { type: 'setKnownAt'; knownAt: string | null }
  | { type: 'setTrust'; trust: Trust | null }

/** What changes the what-if. */
export type Supposition =
  | { type: 'switchCondition'; id: ConditionId }
  | { type: 'addStep'; step: Step }
  | { type: 'undo' | 'redo' | 'discard' }

/** What is open with its record as a ledger has it now. */
export const recorded = (open: Open, ledger: Ledger): Open =>
  ledger.opened === open.boards.opened ? { ...open, ledger } : { ...open, ledger, boards: new Boards(ledger.opened) }

/** The place that a move leads to. */
export const moved = (open: Open, move: Move): Open => ({ ...open, place: { ...open.place, ...changeOf(move) } })

function changeOf(move: Move): Partial<Place> {
  switch (move.type) {
    case 'goTo':
      return { screen: move.screen }
    case 'select':
      return { select: move.selection }
    case 'showAsOf':
    case 'slideTo':
      return { asOf: move.asOf }
    case 'chooseLens':
      return { lens: move.lens }
    case 'setKnownAt':
      return { knownAt: move.knownAt }
    case 'setTrust':
      return { trust: move.trust }
  }
}

/** What is open with its what-if changed. */
export function supposing(open: Open, supposition: Supposition): Open {
  const before: Supposed = { steps: open.place.steps, past: open.past, future: open.future }
  return withSupposed(open, supposedAfter(open, before, supposition))
}

function supposedAfter(open: Open, before: Supposed, supposition: Supposition): Supposed {
  switch (supposition.type) {
    case 'switchCondition':
      return changed(before, stepsSwitched(open, supposition.id))
    case 'addStep':
      return changed(before, [...before.steps, supposition.step])
    case 'undo':
      return undone(before)
    case 'redo':
      return redone(before)
    case 'discard':
      return { steps: [], past: [], future: [] }
  }
}

function stepsSwitched({ boards, place }: Open, id: ConditionId): Steps {
  const isIt = (thing: { readonly id: ConditionId }): boolean => thing.id === id
  const condition = boards.opened.dossier.conditions.find(isIt)
  const now = boards.board(place).conditions.find(isIt)
  const record = boards.record(place).conditions.find(isIt)
  if (condition === undefined || now === undefined || record === undefined) return place.steps
  return switchCondition(place.steps, condition, now.status, record.status)
}

/** What is open with this what-if. */
export const withSupposed = (open: Open, { steps, past, future }: Supposed): Open => ({
  ...open,
  place: steps === open.place.steps ? open.place : { ...open.place, steps },
  past,
  future,
})
