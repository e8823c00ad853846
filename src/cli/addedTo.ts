import { OpenDossier } from '../../machines/board/openDossier.ts'
import { type Fault, printFault } from '../../machines/dossier/faults.ts'
import { parseDossier } from '../../machines/dossier.ts'
import { appendDevelopments } from '../exchange/appendDevelopments.ts'
import type { Io } from './io.ts'
import type { Opened } from './openFile.ts'
import { type Outcome, refused } from './outcome.ts'
import { loggedText } from './terminal/loggedText.ts'

/** What adding developments to a file changed, in words; or what came of it instead, null where the file changed meanwhile. */
export type AddedTo =
  | { readonly ok: true; readonly changed: string }
  | { readonly ok: false; readonly outcome: Outcome | null }

/** Writes developments after those of a file, as it was read. A fault is told as the caller places it. */
export async function addedTo(
  file: string,
  { opened, text }: Extract<Opened, { ok: true }>,
  developments: readonly Readonly<Record<string, unknown>>[],
  io: Io,
  placed: (fault: Fault) => Fault = (fault) => fault,
): Promise<AddedTo> {
  const { dossier } = opened
  const place = dossier.developments.length
  const written = appendDevelopments(text, developments)
  const parsed = parseDossier(written)
  if (!parsed.ok) return { ok: false, outcome: refused(parsed.faults.map((fault) => printFault(file, placed(fault)))) }
  const replaced = await io.replace(file, text, written)
  if (replaced.outcome === 'changed') return { ok: false, outcome: null }
  if (replaced.outcome === 'failed') {
    return { ok: false, outcome: refused([`${file}: ${replaced.problem}; nothing was written`]) }
  }
  // What stood there before stays the very same things: by that the comparison knows what is new.
  const news = parsed.dossier.developments.slice(place)
  const after = new OpenDossier({ ...dossier, developments: [...dossier.developments, ...news] })
  return { ok: true, changed: loggedText(opened, after, news, io.terminal) }
}
