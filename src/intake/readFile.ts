import { type Fault, fault } from '../../machines/dossier/faults.ts'
import { limits } from '../../machines/dossier/limits.ts'
import type { FileToOpen } from '../../machines/workspace/loading.ts'
import { laterWords } from '../ui/laterWords.ts'

/** The text of a file, or why it has none that can be read. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault }

/** Reads a file, unless it is too large to be one; rejects where the file cannot be reached. */
export async function readFile(file: FileToOpen): Promise<FileText> {
  if (file.size > limits.bytes) {
    return { ok: false, fault: fault([], 'is too large', `a file of at most ${limits.bytes / 1024 / 1024} MB`) }
  }
  const bytes = await file.arrayBuffer()
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return {
      ok: false,
      fault: fault([], 'is not written in UTF-8', 'a text file in UTF-8', laterWords.incoming.saveAsUtf8),
    }
  }
}
