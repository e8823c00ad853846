import type { SavedBriefing } from '../../machines/briefing/outline.ts'
import type { Development, Fault, Scenario, Step } from '../../machines/dossier.ts'
import { fileOf, headOf } from '../../machines/record/entries.ts'
import { createUlids } from '../../machines/record/ulid.ts'
import { dayOf, momentAt, printMoment } from '../../machines/time.ts'
import { dateAfterLogging } from '../../machines/workspace/dateAfterLogging.ts'
import {
  type Draft,
  draftOf,
  draftOfSteps,
  emptyDraft,
  type Now,
  takingBack,
} from '../../machines/workspace/draft/draft.ts'
import type { Json } from '../../machines/workspace/draft/written.ts'
import { leftAbout } from '../../machines/workspace/drafting.ts'
import type { Unkept } from '../../machines/workspace/keeping.ts'
import type { Act, Ledger, Written } from '../../machines/workspace/ledger.ts'
import { subjectOfLogging } from '../../machines/workspace/logged.ts'
import { storedId } from '../../machines/workspace/open.ts'
import { Scribe, type Writing } from '../../machines/workspace/scribe.ts'
import { type Switched, stayingAfterUndo } from '../../machines/workspace/switched.ts'
import { laterWords } from '../ui/laterWords.ts'
import { author } from './author.ts'
import type { Workspace } from './keepAddress.ts'
import { leaveGone } from './leaveGone.ts'
import { takeTyped } from './typedAhead.ts'

const ulids = createUlids(Date.now, Math.random)
const scribe = new Scribe({
  author: author(),
  ulid: () => ulids.next(),
  instant: (zone) => nowIn(zone).instant,
  random: Math.random,
})

/** This moment in a zone: its day, and the instant with its offset, to the second. */
export function nowIn(zone: string): Now {
  const moment = momentAt(Math.floor(Date.now() / 1000) * 1000)
  return { day: dayOf(moment, zone), instant: printMoment(moment, zone) }
}

/** Leads to the form, be it open or not. */
export function openLog(workspace: Workspace): void {
  const field = document.querySelector<HTMLElement>('main form[data-log] textarea')
  if (field === null) startLog(workspace)
  else field.focus()
  // In a copy that came with a link nothing is written.
  if (field !== null || !workspace.getSnapshot().matches({ dossier: { open: { record: 'logging' } } })) takeTyped()
}

/** Opens the form: on the draft that was left, on a new one where there is none. */
export function startLog(workspace: Workspace): void {
  const { open, draft } = workspace.getSnapshot().context
  if (open !== null && isWritable(workspace))
    workspace.send({ type: 'log', draft: draft ?? emptyDraft(nowIn(zoneOf(open))) })
}

/** Opens the form on a correction of a development. */
export function startCorrection(workspace: Workspace, development: Development): void {
  begin(workspace, (now) => draftOf(development, now))
}

/** Opens the form on what takes a development back. */
export function startTakingBack(workspace: Workspace, development: Development, headline: string): void {
  begin(workspace, (now) => takingBack(development, headline, now))
}

/** Opens the form on what was left about the same thing, or on a draft that is begun now. */
function begin(workspace: Workspace, beginning: (now: Now) => Draft): void {
  const { context } = workspace.getSnapshot()
  if (context.open === null || !isWritable(workspace)) return
  const draft = beginning(nowIn(zoneOf(context.open)))
  workspace.send({ type: 'log', draft: leftAbout(context, draft) ?? draft })
}

/** Logs a draft, picks it out, and notes it as news. Returns what is wrong with it, and then nothing was written. */
export function log(workspace: Workspace, draft: Draft): readonly Fault[] {
  const earlier = workspace.getSnapshot().context.open
  const faults = write(workspace, (ledger) => scribe.log(draft, ledger.opened.dossier))
  if (faults.length > 0) return faults
  workspace.send({ type: 'discardDraft' })
  const after = workspace.getSnapshot().context.open?.boards.opened
  const development = after?.dossier.developments.at(-1)
  if (earlier === null || after === undefined || development === undefined) return []
  const { id } = development
  const { at } = subjectOfLogging(development, after.dossier)
  const { asOf } = earlier.place
  const before = earlier.boards.opened
  workspace.send({ type: 'select', selection: { kind: 'development', id } })
  const date = dateAfterLogging(before.dossier, asOf, at, Date.now())
  if (date !== asOf) workspace.send({ type: 'showAsOf', asOf: date })
  workspace.send({ type: 'noteLogged', logged: { id, before, after, asOf } })
  return []
}

/** Adds developments as they stand in a file. Returns what is wrong with them, and then nothing was written. */
export const importAll = (workspace: Workspace, developments: readonly Json[], name: string): readonly Fault[] =>
  write(workspace, (ledger) => scribe.import(developments, name, ledger.opened.dossier))

/** Gives the open dossier another title. Returns whether it can be one. */
export function rename(workspace: Workspace, title: string): boolean {
  const ledger = workspace.getSnapshot().context.open?.ledger
  const written = ledger ? renamed(ledger, title) : null
  if (written === null) return false
  workspace.send({ type: 'record', ...written })
  return true
}

/** A ledger under another title, with the entries that say so; null where the title cannot be one. */
export function renamed(ledger: Ledger, title: string): Unkept | null {
  follow(ledger)
  const head = headOf(fileOf(ledger.entries()).value)
  const { act, entries } = scribe.rename(title, head, ledger.opened.dossier)
  const written = ledger.written(act, entries)
  return written.ok ? { ledger: written.ledger, entries } : null
}

/** Saves a new scenario, and picks it out. Returns what is wrong with it, and then nothing was written. */
export function saveScenario(workspace: Workspace, scenario: Omit<Scenario, 'id'>): readonly Fault[] {
  const faults = write(workspace, (ledger) => scribe.saveScenario(scenario, ledger.opened.dossier))
  const saved = workspace.getSnapshot().context.open?.boards.opened.dossier.scenarios.at(-1)
  if (faults.length === 0 && saved !== undefined) workspace.send({ type: 'chooseScenario', scenario: saved.id })
  return faults
}

/** Saves what is supposed as a scenario: it is no what-if any more. Returns what is wrong, as `saveScenario` does. */
export function saveWhatIf(workspace: Workspace, scenario: Omit<Scenario, 'id'>): readonly Fault[] {
  const faults = saveScenario(workspace, scenario)
  if (faults.length === 0) workspace.send({ type: 'discard' })
  return faults
}

/** Changes a saved scenario. Returns what is wrong with it, and then nothing was written. */
export const changeScenario = (workspace: Workspace, scenario: Scenario): readonly Fault[] =>
  write(workspace, (ledger) => scribe.changeScenario(scenario, ledger.opened.dossier))

/** Takes a saved scenario out. */
export const removeScenario = (workspace: Workspace, scenario: Scenario): readonly Fault[] =>
  write(workspace, (ledger) => scribe.removeScenario(scenario, ledger.opened.dossier))

/** Saves a new briefing, and opens it. Returns what is wrong with it, and then nothing was written. */
export function saveBriefing(workspace: Workspace, briefing: Omit<SavedBriefing, 'id'>): readonly Fault[] {
  const faults = write(workspace, (ledger) => scribe.saveBriefing(briefing, ledger.opened.dossier))
  const saved = workspace.getSnapshot().context.open?.boards.opened.dossier.briefings.at(-1)
  if (faults.length === 0 && saved !== undefined) workspace.send({ type: 'setBrief', brief: { of: saved.id } })
  return faults
}

/** Changes a saved briefing, or begins one of a given id. Returns what is wrong, and then nothing was written. */
export const changeBriefing = (workspace: Workspace, briefing: SavedBriefing): readonly Fault[] =>
  write(workspace, (ledger) => scribe.changeBriefing(briefing, ledger.opened.dossier))

/** Takes a saved briefing out. */
export const removeBriefing = (workspace: Workspace, briefing: SavedBriefing): readonly Fault[] =>
  write(workspace, (ledger) => scribe.removeBriefing(briefing, ledger.opened.dossier))

/** Opens the form on a development that says what some steps suppose. */
export function startLogOf(workspace: Workspace, steps: readonly Step[], asOf: string, headline: string): void {
  const { open } = workspace.getSnapshot().context
  if (open === null || !isWritable(workspace)) return
  const zone = zoneOf(open)
  workspace.send({ type: 'log', draft: draftOfSteps(steps, asOf, headline, nowIn(zone), zone) })
}

/** Undoes the last act of this sitting. Returns why that is not possible, and then nothing was written. */
export function undoLast(workspace: Workspace): readonly Fault[] {
  return switchAct(workspace, ({ past }) => past.at(-1), true)
}

/** Does once more what was undone last. */
export function redoNext(workspace: Workspace): readonly Fault[] {
  return switchAct(workspace, ({ future }) => future.at(-1), false)
}

/** What is written now was written knowing all that is there, whatever the clocks say. */
function follow(ledger: Ledger): void {
  const last = ledger.entries().at(-1)
  if (last !== undefined) ulids.follow(last.order)
}

/** What there is to say where somebody writes in a copy that came with a link. */
const copyFault: Fault = { path: '', problem: laterWords.sharing.keepFirst, expected: '', hint: '' }

/** Whether the open dossier can be written in; where it is a copy that came with a link, that is said. */
function isWritable(workspace: Workspace): boolean {
  const isCopy = storedId(workspace.getSnapshot().context.open) === null
  if (isCopy) workspace.send({ type: 'wantToWrite' })
  return !isCopy
}

function write(workspace: Workspace, compose: (ledger: Ledger) => Writing): readonly Fault[] {
  if (!isWritable(workspace)) return [copyFault]
  const ledger = workspace.getSnapshot().context.open?.ledger
  if (!ledger) return []
  follow(ledger)
  const { act, entries } = compose(ledger)
  return tell(workspace, ledger.written(act, entries), entries)
}

function switchAct(
  workspace: Workspace,
  actOf: (ledger: Ledger) => Ledger['past'][number] | undefined,
  undone: boolean,
): readonly Fault[] {
  const ledger = workspace.getSnapshot().context.open?.ledger
  const act = ledger && actOf(ledger)
  if (!ledger || !act) return []
  follow(ledger)
  const entry = scribe.undoing(act, undone, ledger.opened.dossier)
  const written = undone ? ledger.undone(entry) : ledger.redone(entry)
  workspace.send({ type: 'noteSwitched', switched: switchedBy(act, undone, ledger, written) })
  return tell(workspace, written, [entry])
}

/** What there is to say of an act that was undone or done again; null where nothing came of it. */
function switchedBy(act: Act, undone: boolean, ledger: Ledger, written: Written): Switched | null {
  if (written.ok) {
    const { dossier } = written.ledger.opened
    const staying = undone ? stayingAfterUndo(act, ledger.entries(), ledger.opened.dossier, dossier) : null
    return staying ?? { why: 'done', act, undone }
  }
  const [fault] = written.faults
  return fault === undefined ? null : { why: 'refused', act, undone, fault }
}

function tell(workspace: Workspace, written: Written, entries: Writing['entries']): readonly Fault[] {
  if (!written.ok) return written.faults
  leaveGone(workspace, written.ledger)
  workspace.send({ type: 'record', ledger: written.ledger, entries })
  return []
}

const zoneOf = ({ boards }: NonNullable<ReturnType<Workspace['getSnapshot']>['context']['open']>): string =>
  boards.opened.dossier.timeZone
