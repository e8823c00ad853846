import { OpenDossier } from '../../machines/board/openDossier.ts'
import { printFault } from '../../machines/dossier/faults.ts'
import { parseDossier } from '../../machines/dossier.ts'
import type { Io } from './io.ts'
import { type Outcome, refused } from './outcome.ts'

/** A file's name as a fault begins with it. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

export type Opened =
  | { readonly ok: true; readonly opened: OpenDossier; readonly text: string }
  | { readonly ok: false; readonly outcome: Outcome }

/** Opens the dossier in a file; what is wrong with it is a line each. */
export async function openFile(file: string, io: Io): Promise<Opened> {
  const input = await io.read(file)
  if (!input.ok) return { ok: false, outcome: refused([`${nameOf(file)}: ${input.problem}`]) }
  const parsed = parseDossier(input.text)
  if (parsed.ok) return { ok: true, opened: new OpenDossier(parsed.dossier), text: input.text }
  return { ok: false, outcome: refused(parsed.faults.map((fault) => printFault(nameOf(file), fault))) }
}
