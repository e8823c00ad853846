import { type Lens, lensesOf } from '../../machines/lens.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Act } from '../../machines/workspace/ledger.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { type Screen, screens } from '../../machines/workspace/place.ts'
import { stopsAround } from '../../machines/workspace/stops.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { shippedDossiers } from './shippedDossiers.ts'
import { awaitField, takeTyped } from './typedAhead.ts'

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
  | 'saveScenario'
  | 'share'
  | 'log'
  | 'searchRecord'
  | 'saveDossier'
  | 'saveTable'
  | 'saveCalendar'
  | 'saveAll'
  | 'library'
  | 'print'

/** The dialogs that stand above every screen. */
export type FrameDialog = 'palette' | 'help' | 'library' | 'saveScenario' | 'share'

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
    ...(open === null ? [] : [plain('share', ['c'], () => frame.show('share'))]),
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

const exporting = () => import('./exporting.ts')

/** Saves the open dossier as a file. */
export function saveFile({ workspace, keeper }: Pick<Frame, 'workspace' | 'keeper'>): void {
  const { open } = workspace.getSnapshot().context
  if (open === null) return
  void Promise.all([exporting(), keeper()]).then(([{ saveDossier }, ready]) => saveDossier(open, ready))
}

/** What is handed out as files. */
function savingActions({ workspace, keeper }: Frame, open: Open): readonly Action[] {
  return [
    plain('saveDossier', ['mod+s'], () => saveFile({ workspace, keeper })),
    plain('saveTable', [], () => void exporting().then(({ saveTable }) => saveTable(open))),
    plain('saveCalendar', [], () => {
      void exporting()
        .then(({ saveCalendar }) => saveCalendar(open))
        .then((handedOut) => workspace.send({ type: 'noteHandedOut', handedOut }))
    }),
    plain('saveAll', [], () => {
      void Promise.all([exporting(), keeper()])
        .then(([{ saveAll }, ready]) => saveAll(ready))
        .then((handedOut) => workspace.send({ type: 'noteHandedOut', handedOut }))
    }),
  ]
}

const keysOfScreens: Readonly<Record<Screen, string>> = {
  board: 'b',
  record: 'r',
  accounts: 'a',
  scenarios: 's',
  brief: 'f',
}

const screenActions = ({ workspace }: Frame, { place }: Open): readonly Action[] =>
  screens.map((screen) => ({
    does: { deed: 'goTo', screen },
    keys: [keysOfScreens[screen]],
    run: screen === place.screen ? null : () => workspace.send({ type: 'goTo', screen }),
  }))

/** The search of the record's screen, once that is there. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  field?.focus()
  // Whoever searches anew does not go on with what was searched before.
  field?.select()
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
    plain('log', ['l'], () => openForm(workspace)),
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

/** What is typed meanwhile waits for the form, which needs scripts that may be on their way. */
function openForm(workspace: Workspace): void {
  awaitField()
  recording().then(({ openLog }) => openLog(workspace), takeTyped)
}

const undoKeys = ['z', 'mod+z']
const redoKeys = ['shift+z', 'mod+shift+z', 'mod+y']

function dateActions({ workspace, focusDate }: Frame, { boards, place }: Open): readonly Action[] {
  const { previous, next } = stopsAround(place, boards.dates(place.filter))
  const to = (asOf: string | undefined) =>
    asOf === undefined ? null : () => workspace.send({ type: 'showAsOf', asOf })
  return [
    plain('previous', ['[', 'k'], to(previous?.asOf)),
    plain('next', [']', 'j'], to(next?.asOf)),
    plain('date', ['d'], focusDate),
    plain('today', ['t'], to(today(boards.opened.dossier, Date.now()))),
  ]
}

const MOST_DIGITS = 9

const lensActions = ({ workspace }: Frame, { boards }: Open): readonly Action[] =>
  lensesOf(boards.opened.dossier).map((lens, place) => ({
    does: { deed: 'chooseLens', lens },
    keys: place < MOST_DIGITS ? [String(place + 1)] : [],
    run: () => workspace.send({ type: 'chooseLens', lens }),
  }))

function whatIfActions({ workspace, show }: Frame, { place, past, future }: Open): readonly Action[] {
  const send = (type: 'undo' | 'redo' | 'discard', isPossible: boolean) =>
    isPossible ? () => workspace.send({ type }) : null
  return [
    plain('undo', undoKeys, send('undo', past.length > 0)),
    plain('redo', redoKeys, send('redo', future.length > 0)),
    plain('discard', [], send('discard', place.steps.length > 0)),
    plain('saveScenario', [], place.steps.length === 0 ? null : () => show('saveScenario')),
  ]
}
