import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { type Fault, printFault } from '../../../machines/dossier/faults.ts'
import { parseDossier } from '../../../machines/dossier.ts'
import { appendDevelopments } from '../../exchange/appendDevelopments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { loggedDevelopment } from '../loggedDevelopment.ts'
import { effectNotes, logOptions } from '../logOptions.ts'
import { openFile } from '../openFile.ts'
import type { Given } from '../options.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { rewritten } from '../rewritten.ts'
import { loggedText } from '../terminal/loggedText.ts'

/** Adds a development to a dossier. */
export const log: Command = {
  name: 'log',
  summary: 'Adds a development to the file, and says what it changed by each account.',
  options: logOptions,
  writes: true,
  notes: effectNotes,
  run: (given, io) => rewritten(given.file, () => logOnce(given, io)),
}

/** One attempt; null where the file changed meanwhile, and nothing was written. */
async function logOnce(given: Given, io: Io): Promise<Outcome | null> {
  const { file, lists } = given
  const result = await openFile(file, io)
  if (!result.ok) return result.outcome
  const { dossier } = result.opened
  const development = loggedDevelopment(given, dossier, io)
  const text = appendDevelopments(result.text, [development])
  const place = dossier.developments.length
  const parsed = parseDossier(text)
  if (!parsed.ok) {
    const effects = lists.get('effect') ?? []
    return refused(parsed.faults.map((fault) => printFault(file, inOptions(fault, place, effects))))
  }
  const replaced = await io.replace(file, result.text, text)
  if (replaced.outcome === 'changed') return null
  if (replaced.outcome === 'failed') return refused([`${file}: ${replaced.problem}; nothing was written`])
  // What stood there before stays the very same things: by that the comparison knows what is new.
  const developments = [...dossier.developments, ...parsed.dossier.developments.slice(place)]
  const after = new OpenDossier({ ...dossier, developments })
  const logged = loggedText(result.opened, after, development.id, io.terminal)
  return done(logged, `${file}: logged ${development.id}`)
}

/** A fault of the development that is to be added, as one of the option that asks for it. */
function inOptions(fault: Fault, place: number, effects: readonly string[]): Fault {
  const [start = '', effect, option] = /^\$\.developments\[\d+\](?:\.effects\[(\d+)\]|\.(\w+))/.exec(fault.path) ?? []
  if (!start.startsWith(`$.developments[${place}].`)) return fault
  return { ...fault, path: effect === undefined ? `--${option}` : `--effect "${effects[Number(effect)]}"` }
}
