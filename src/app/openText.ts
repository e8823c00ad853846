import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Fault } from '../../machines/dossier/faults.ts'
import { parseDossier } from '../../machines/dossier.ts'
import type { FileToOpen } from '../../machines/workspace/loading.ts'
import { readFile } from '../intake/readFile.ts'

/** A dossier opened from its text, or all that is wrong with that. */
export type Text =
  | { readonly ok: true; readonly opened: OpenDossier; readonly advice: readonly Fault[]; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export function openText(text: string): Text {
  const parsed = parseDossier(text)
  return parsed.ok
    ? { ok: true, opened: new OpenDossier(parsed.dossier), advice: parsed.advice, text }
    : { ok: false, faults: parsed.faults }
}

/** Reads a file and opens what it holds; rejects where the file cannot be reached. */
export async function openFile(file: FileToOpen): Promise<Text> {
  const read = await readFile(file)
  return read.ok ? openText(read.text) : { ok: false, faults: [read.fault] }
}
