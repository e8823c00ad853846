import type { Development, Fault } from '../../machines/dossier.ts'
import { fileOf, headOf } from '../../machines/record/entries.ts'
import { createUlids } from '../../machines/record/ulid.ts'
import { dayOf, momentAt, printMoment } from '../../machines/time.ts'
import { dateAfterLogging } from '../../machines/workspace/dateAfterLogging.ts'
import { type Draft, draftOf, emptyDraft, type Now, takingBack } from '../../machines/workspace/draft/draft.ts'
import type { Json } from '../../machines/workspace/draft/written.ts'
import { leftAbout } from '../../machines/workspace/drafting.ts'
import type { Unkept } from '../../machines/workspace/keeping.ts'
import type { Ledger, Written } from '../../machines/workspace/ledger.ts'
import { subjectOfLogging } from '../../machines/workspace/logged.ts'
import { Scribe, type Writing } from '../../machines/workspace/scribe.ts'
import { author } from './author.ts'
import type { Workspace } from './keepAddress.ts'

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

/** Opens the form: on the draft that was left, on a new one where there is none. */
export function startLog(workspace: Workspace): void {
  const { open, draft } = workspace.getSnapshot().context
  if (open !== null) workspace.send({ type: 'log', draft: draft ?? emptyDraft(nowIn(zoneOf(open))) })
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
  if (context.open === null) return
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

/** Gives the open dossier another title. */
export function rename(workspace: Workspace, title: string): void {
  const ledger = workspace.getSnapshot().context.open?.ledger
  const written = ledger ? renamed(ledger, title) : null
  if (written !== null) workspace.send({ type: 'record', ...written })
}

/** A ledger under another title, with the entries that say so; null where the title cannot be one. */
export function renamed(ledger: Ledger, title: string): Unkept | null {
  follow(ledger)
  const head = headOf(fileOf(ledger.entries()).value)
  const { act, entries } = scribe.rename(title, head, ledger.opened.dossier)
  const written = ledger.written(act, entries)
  return written.ok ? { ledger: written.ledger, entries } : null
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

function write(workspace: Workspace, compose: (ledger: Ledger) => Writing): readonly Fault[] {
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
  return tell(workspace, undone ? ledger.undone(entry) : ledger.redone(entry), [entry])
}

function tell(workspace: Workspace, written: Written, entries: Writing['entries']): readonly Fault[] {
  if (!written.ok) return written.faults
  workspace.send({ type: 'record', ledger: written.ledger, entries })
  return []
}

const zoneOf = ({ boards }: NonNullable<ReturnType<Workspace['getSnapshot']>['context']['open']>): string =>
  boards.opened.dossier.timeZone
