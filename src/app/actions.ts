import { type Lens, lensesOf } from '../../machines/lens.ts'
import { lastInstant, momentOf } from '../../machines/time.ts'
import { nextDate, previousDate } from '../../machines/workspace/developmentDates.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Act } from '../../machines/workspace/ledger.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { type Screen, screens } from '../../machines/workspace/place.ts'
import { printAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { shippedDossiers } from './shippedDossiers.ts'

/** What writes to the record comes when something is written. */
const recording = () => import('./recording.ts')

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
  | { readonly deed: 'undoAct' | 'redoAct'; readonly act: Act }
  | { readonly deed: 'goTo'; readonly screen: Screen }
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
  | 'log'
  | 'searchRecord'
  | 'saveDossier'
  | 'saveTable'
  | 'saveCalendar'
  | 'saveAll'
  | 'library'
  | 'print'

/** The dialogs that stand above every screen. */
export type FrameDialog = 'palette' | 'help' | 'library'

/** What actions reach for. */
export interface Frame {
  readonly workspace: Workspace
  readonly keeper: () => Promise<Keeper>
  show(dialog: FrameDialog): void
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
    plain('library', [], () => frame.show('library')),
    ...(open === null
      ? []
      : [
          ...screenActions(frame, open),
          ...recordActions(frame, open),
          ...dateActions(frame, open),
          ...lensActions(frame, open),
          ...whatIfActions(frame, open),
        ]),
    ...(open === null ? [] : [plain('copyLink', ['c'], () => copyLink(open))]),
    ...shippedDossiers
      .filter(({ id }) => id !== open?.place.dossier)
      .map(
        ({ id, title }): Action => ({ does: { deed: 'openShipped', title }, keys: [], run: () => visit(`#/${id}`) }),
      ),
    ...(open === null ? [] : savingActions(frame, open)),
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

/** What is handed out as files. */
function savingActions({ keeper }: Frame, open: Open): readonly Action[] {
  const exporting = () => import('./exporting.ts')
  return [
    plain('saveDossier', ['mod+s'], () => {
      void Promise.all([exporting(), keeper()]).then(([{ saveDossier }, ready]) => saveDossier(open, ready))
    }),
    plain('saveTable', [], () => void exporting().then(({ saveTable }) => saveTable(open))),
    plain('saveCalendar', [], () => void exporting().then(({ saveCalendar }) => saveCalendar(open))),
    plain('saveAll', [], () => {
      void Promise.all([exporting(), keeper()]).then(([{ saveAll }, ready]) => saveAll(ready))
    }),
  ]
}

const keysOfScreens: Readonly<Record<Screen, string>> = { board: 'b', record: 'r' }

const screenActions = ({ workspace }: Frame, { place }: Open): readonly Action[] =>
  screens.map((screen) => ({
    does: { deed: 'goTo', screen },
    keys: [keysOfScreens[screen]],
    run: screen === place.screen ? null : () => workspace.send({ type: 'goTo', screen }),
  }))

/** The search of the record's screen, once that is there. */
function focusSearch(): void {
  document.querySelector<HTMLElement>('main input[type=search]')?.focus()
}

/** What is done to the record. Its undo has the keys of a what-if's where nothing is supposed. */
function recordActions({ workspace }: Frame, { ledger, past, future }: Open): readonly Action[] {
  if (ledger === null) return []
  const undo = ledger.past.at(-1)
  const redo = ledger.future.at(-1)
  return [
    plain('searchRecord', ['/'], () => {
      workspace.send({ type: 'goTo', screen: 'record' })
      requestAnimationFrame(focusSearch)
    }),
    plain('log', ['l'], () => void recording().then(({ startLog }) => startLog(workspace))),
    ...(undo === undefined
      ? []
      : [
          {
            does: { deed: 'undoAct', act: undo } as const,
            keys: past.length === 0 ? undoKeys : [],
            run: () => void recording().then(({ undoLast }) => undoLast(workspace)),
          },
        ]),
    ...(redo === undefined
      ? []
      : [
          {
            does: { deed: 'redoAct', act: redo } as const,
            keys: future.length === 0 ? redoKeys : [],
            run: () => void recording().then(({ redoNext }) => redoNext(workspace)),
          },
        ]),
  ]
}

const undoKeys = ['z', 'mod+z']
const redoKeys = ['shift+z', 'mod+shift+z', 'mod+y']

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
    plain('undo', undoKeys, send('undo', past.length > 0)),
    plain('redo', redoKeys, send('redo', future.length > 0)),
    plain('discard', [], send('discard', place.steps.length > 0)),
  ]
}
