import type { SavedBriefing } from '../briefing/outline.ts'
import type { ConditionId, DossierId, Step } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Filter } from '../record.ts'
import { hasSelected } from './arrive.ts'
import { Boards } from './boards.ts'
import type { Brief } from './brief/brief.ts'
import type { Filters } from './filters.ts'
import type { Ledger } from './ledger.ts'
import type { ChosenFuture, Part, Place, Screen, Selection, SupposedOdds } from './place.ts'
import { isSame } from './same.ts'
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

/** The id of what is open, where it is that of the library and no copy that came with a link. */
export const storedId = (open: Open | null): DossierId | null =>
  open === null || open.place.carried !== null ? null : open.place.dossier

/** What moves one to another place, the what-if aside. */
export type Move =
  | { type: 'goTo'; screen: Screen }
  | { type: 'select'; selection: Selection | null }
  | { type: 'choosePart'; part: Part | null }
  | { type: 'showAsOf' | 'slideTo'; asOf: string }
  | { type: 'chooseLens'; lens: Lens }
  | { type: 'setFilter'; filter: Partial<Filter> }
  | { type: 'chooseScenario'; scenario: ChosenFuture | null }
  | { type: 'setOdds'; odds: SupposedOdds }
  /** A saved briefing as it was, or as of another date; what it supposes is supposed apart. */
  | {
      type: 'openBriefing'
      briefing: SavedBriefing
      asOf: string
      knownAt: string | null
      scenario: ChosenFuture | null
    }
  /** `setBrief` is a choice that can be gone back from, `lookAtBrief` is not. */
  | { type: 'setBrief' | 'lookAtBrief'; brief: Partial<Brief> }
  /** `find` narrows the record by a choice, `seek` by what is being typed. */
  | { type: 'find' | 'seek'; find: Filters }

/** What changes the what-if. */
export type Supposition =
  | { type: 'switchCondition'; id: ConditionId }
  | { type: 'addStep'; step: Step }
  /** `on` leads to the board of that date and account as well, all in one. */
  | { type: 'suppose'; steps: Steps; on?: Pick<Place, 'asOf' | 'lens'> }
  | { type: 'undo' | 'redo' | 'discard' }

/** Whether what is selected is no more in the record as a ledger has it now: it was undone, here or in another tab. */
export const losesSelected = ({ place: { select } }: Open, { opened }: Ledger): boolean =>
  select !== null && !hasSelected(opened.dossier, select)

/** What is open with its record as a ledger has it now; what is gone from it is selected no longer. */
export function recorded(open: Open, ledger: Ledger): Open {
  if (ledger.opened === open.boards.opened) return { ...open, ledger }
  const place = losesSelected(open, ledger) ? { ...open.place, select: null, part: null } : open.place
  return { ...open, ledger, place, boards: new Boards(ledger.opened) }
}

/** The place that a move leads to. */
export const moved = (open: Open, move: Move): Open => ({
  ...open,
  place: { ...open.place, ...changeOf(open.place, move) },
})

function changeOf({ filter, brief }: Place, move: Move): Partial<Place> {
  switch (move.type) {
    case 'goTo':
      return { screen: move.screen }
    case 'select':
      return { select: move.selection, part: null }
    case 'choosePart':
      return { part: move.part }
    case 'showAsOf':
    case 'slideTo':
      return { asOf: move.asOf }
    case 'chooseLens':
      return { lens: move.lens }
    case 'setFilter':
      return { filter: { ...filter, ...move.filter } }
    case 'chooseScenario':
      return { scenario: move.scenario }
    case 'setOdds':
      return { odds: move.odds }
    case 'openBriefing':
      return placeOfBriefing(move)
    case 'setBrief':
    case 'lookAtBrief':
      return { brief: { ...brief, ...move.brief } }
    case 'find':
    case 'seek':
      return { find: move.find }
  }
}

function placeOfBriefing({
  briefing: { id, lens, trust, without, settings },
  asOf,
  knownAt,
  scenario,
}: Extract<Move, { type: 'openBriefing' }>): Partial<Place> {
  const { length, order, chosen, since } = settings
  return {
    asOf,
    lens,
    filter: { knownAt, trust, without },
    scenario,
    brief: { length, order, chosen, since, of: id, part: null },
  }
}

/** What is open with its what-if changed. */
export function supposing(open: Open, supposition: Supposition): Open {
  const before: Supposed = { steps: open.place.steps, past: open.past, future: open.future }
  const after = withSupposed(open, supposedAfter(open, before, supposition))
  if (supposition.type !== 'suppose' || supposition.on === undefined) return after
  return { ...after, place: { ...after.place, ...supposition.on, screen: 'board' } }
}

function supposedAfter(open: Open, before: Supposed, supposition: Supposition): Supposed {
  switch (supposition.type) {
    case 'switchCondition':
      return changed(before, stepsSwitched(open, supposition.id))
    case 'addStep':
      return changed(before, [...before.steps, supposition.step])
    case 'suppose':
      // The same steps once more are no change: nothing would come of undoing it.
      return isSame(before.steps, supposition.steps) ? before : changed(before, supposition.steps)
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
