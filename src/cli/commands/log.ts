import type { Fault } from '../../../machines/dossier/faults.ts'
import { addedTo } from '../addedTo.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { loggedDevelopment } from '../loggedDevelopment.ts'
import { effectNotes, logOptions } from '../logOptions.ts'
import { openFile } from '../openFile.ts'
import type { Given } from '../options.ts'
import { done, type Outcome } from '../outcome.ts'
import { rewritten } from '../rewritten.ts'

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
  const inOption = (fault: Fault) => inOptions(fault, dossier.developments.length, lists.get('effect') ?? [])
  const added = await addedTo(file, result, [development], io, inOption)
  return added.ok ? done(added.changed, `${file}: logged ${development.id}`) : added.outcome
}

/** A fault of the development that is to be added, as one of the option that asks for it. */
function inOptions(fault: Fault, place: number, effects: readonly string[]): Fault {
  const [start = '', effect, option] = /^\$\.developments\[\d+\](?:\.effects\[(\d+)\]|\.(\w+))/.exec(fault.path) ?? []
  if (!start.startsWith(`$.developments[${place}].`)) return fault
  return { ...fault, path: effect === undefined ? `--${option}` : `--effect "${effects[Number(effect)]}"` }
}
