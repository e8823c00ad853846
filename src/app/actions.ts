import { type Lens, lensesOf } from '../../machines/lens.ts'
import { lastInstant, momentOf } from '../../machines/time.ts'
import { nextDate, previousDate } from '../../machines/workspace/developmentDates.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { printAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'
import { shippedDossiers } from './shippedDossiers.ts'

/** Something that a user can do by the palette or by a key. */
export interface Action {
  readonly does: Deed
  /** As `keyName` writes them: `mod+k`, `?`, `[`. */
  readonly keys: readonly string[]
  /** Null where it is not possible now. */
  readonly run: (() => void) | null
}

/** What an action does, in a form that words are found for. */
export type Deed =
  | { readonly deed: 'chooseLens'; readonly lens: Lens }
  | { readonly deed: 'openShipped'; readonly title: string }
  | { readonly deed: PlainDeed }

export type PlainDeed =
  | 'palette'
  | 'help'
  | 'openFile'
  | 'previous'
  | 'next'
  | 'date'
  | 'today'
  | 'undo'
  | 'redo'
  | 'discard'
  | 'copyLink'
  | 'print'

/** What actions reach for. */
export interface Frame {
  readonly workspace: Workspace
  show(dialog: 'palette' | 'help'): void
  pickFile(): void
  focusDate(): void
}

const plain = (deed: PlainDeed, keys: readonly string[], run: Action['run']): Action => ({ does: { deed }, keys, run })

/** All actions, in the order in which the palette and the help list them. */
export function actionsNow(frame: Frame): readonly Action[] {
  const { open } = frame.workspace.getSnapshot().context
  return [
    plain('palette', ['mod+k'], () => frame.show('palette')),
    plain('help', ['?'], () => frame.show('help')),
    plain('openFile', ['o'], frame.pickFile),
    ...(open === null ? [] : [...dateActions(frame, open), ...lensActions(frame, open), ...whatIfActions(frame, open)]),
    ...(open === null ? [] : [plain('copyLink', ['c'], () => copyLink(open))]),
    ...shippedDossiers
      .filter(({ id }) => id !== open?.place.dossier)
      .map(
        ({ id, title }): Action => ({ does: { deed: 'openShipped', title }, keys: [], run: () => visit(`#/${id}`) }),
      ),
    plain('print', ['mod+p'], () => window.print()),
  ]
}

function visit(address: string): void {
  location.hash = address
}

function copyLink({ place }: Open): void {
  // Browsers offer the clipboard only to pages that came over a safe connection.
  void navigator.clipboard?.writeText(new URL(printAddress(place), location.href).href)
}

function dateActions({ workspace, focusDate }: Frame, { boards, place }: Open): readonly Action[] {
  const { dossier } = boards.opened
  const dates = boards.dates(place)
  const limit = lastInstant(momentOf(place.asOf, dossier.timeZone), dossier.timeZone)
  const to = (asOf: string | null) => (asOf === null ? null : () => workspace.send({ type: 'showAsOf', asOf }))
  return [
    plain('previous', ['[', 'k'], to(previousDate(dates, limit))),
    plain('next', [']', 'j'], to(nextDate(dates, limit))),
    plain('date', ['d'], focusDate),
    plain('today', ['t'], to(today(dossier, Date.now()))),
  ]
}

const MOST_DIGITS = 9

const lensActions = ({ workspace }: Frame, { boards }: Open): readonly Action[] =>
  lensesOf(boards.opened.dossier).map((lens, place) => ({
    does: { deed: 'chooseLens', lens },
    keys: place < MOST_DIGITS ? [String(place + 1)] : [],
    run: () => workspace.send({ type: 'chooseLens', lens }),
  }))

function whatIfActions({ workspace }: Frame, { place, past, future }: Open): readonly Action[] {
  const send = (type: 'undo' | 'redo' | 'discard', isPossible: boolean) =>
    isPossible ? () => workspace.send({ type }) : null
  return [
    plain('undo', ['z', 'mod+z'], send('undo', past.length > 0)),
    plain('redo', ['shift+z', 'mod+shift+z', 'mod+y'], send('redo', future.length > 0)),
    plain('discard', [], send('discard', place.steps.length > 0)),
  ]
}
