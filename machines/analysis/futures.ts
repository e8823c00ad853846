import type { OpenDossier } from '../board/openDossier.ts'
import type { Board, View } from '../board.ts'
import type { Scenario, Step } from '../dossier.ts'
import { lastInstant, momentOf } from '../time.ts'
import type { Odds } from './proposalAnalysis.ts'

/** One of the futures that are laid side by side: the record, what is supposed here, or a saved scenario. */
export interface Future {
  readonly kind: 'record' | 'whatIf' | 'scenario'
  readonly scenario: Scenario | null
  /** As of its last dated step, where that lies after its own date. */
  readonly view: View
  readonly board: Board
  /** The record by the same view. */
  readonly record: Board
  readonly odds: Odds
}

/** Of several dates the one that lies last; each is a day or an instant. */
function latest(dates: readonly string[], zone: string): string | undefined {
  const at = (date: string): number => lastInstant(momentOf(date, zone), zone)
  return [...dates].sort((a, b) => at(a) - at(b)).at(-1)
}

/** The date at which the last of some steps has been taken: that of the view, or a later one that a step names. */
export const endOf = (asOf: string, steps: readonly Step[], zone: string): string =>
  latest([...steps.flatMap(({ at, from }) => [at, from].filter((date) => date !== undefined)), asOf], zone) ?? asOf

/**
 * The record, what is supposed on top of it, and the saved scenarios in the file's order. A scenario has its own date,
 * account and odds; what counts as known and as trusted is the view's. Throws as `OpenDossier.board` does.
 * @param odds what is supposed of the view’s own what-if and of the record
 */
export function futuresOf(opened: OpenDossier, view: View, odds: Odds): readonly Future[] {
  const { scenarios, timeZone } = opened.dossier
  const drawn = (kind: Future['kind'], scenario: Scenario | null, asked: View, chances: Odds): Future => {
    const ended = { ...asked, asOf: endOf(asked.asOf, asked.steps, timeZone) }
    const record = opened.board({ ...ended, steps: [] })
    const board = ended.steps.length === 0 ? record : opened.board(ended)
    return { kind, scenario, view: ended, board, record, odds: chances }
  }
  return [
    drawn('record', null, { ...view, steps: [] }, odds),
    ...(view.steps.length === 0 ? [] : [drawn('whatIf', null, view, odds)]),
    ...scenarios.map((one) =>
      drawn('scenario', one, { asOf: one.asOf, lens: one.lens, steps: one.steps, filter: view.filter }, one.odds),
    ),
  ]
}
