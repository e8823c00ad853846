import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { FileToOpen, Loaded, Refusal, Wanted } from '../../machines/workspace/loading.ts'
import type { Text } from './openText.ts'
import type { Shelf } from './shelf.ts'
import { firstDossier, shippedDossiers } from './shippedDossiers.ts'

export interface LoadTools {
  readonly shelf: Shelf
  /** The text at an address of the own origin; rejects where there is none. */
  readonly fetchText: (address: string) => Promise<string>
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number
}

/** What reads a dossier comes while its text does. */
const reader = () => import('./openText.ts')

/** Opens what is wanted; whatever goes wrong comes back as a refusal. */
export async function load(wanted: Wanted, tools: LoadTools): Promise<Loaded> {
  const name = wanted.from === 'file' ? wanted.file.name : (wanted.id ?? firstDossier)
  try {
    return wanted.from === 'file' ? await loadFile(wanted.file, tools) : await loadById(name, tools)
  } catch {
    return refused({ why: 'unreachable', name })
  }
}

const refused = (refusal: Refusal): Loaded => ({ result: 'refused', refusal })

async function loadFile(file: FileToOpen, tools: LoadTools): Promise<Loaded> {
  const { openFile } = await reader()
  const text = await openFile(file)
  if (text.ok) tools.shelf.keep(text.opened, text.text)
  return loadedFrom(file.name, text, tools)
}

async function loadById(id: string, tools: LoadTools): Promise<Loaded> {
  const { shelf, now, fetchText } = tools
  const known = shelf.opened(id)
  if (known !== null) return openedNow(known, now)
  const kept = shelf.text(id)
  if (kept === null && !shippedDossiers.some((one) => one.id === id)) return refused({ why: 'unknown', id })
  const [{ openText }, text] = await Promise.all([reader(), kept ?? fetchText(`dossiers/${id}.json`)])
  const opened = openText(text)
  if (opened.ok) shelf.keep(opened.opened, null)
  // Advice is for who wrote a file: it is given when the file is opened, and not again.
  return loadedFrom(id, opened.ok ? { ...opened, advice: [] } : opened, tools)
}

function loadedFrom(name: string, text: Text, { now }: LoadTools): Loaded {
  return text.ok
    ? { ...openedNow(text.opened, now), advice: text.advice }
    : refused({ why: 'faulty', name, faults: text.faults })
}

const openedNow = (opened: OpenDossier, now: () => number): Extract<Loaded, { result: 'opened' }> => ({
  result: 'opened',
  opened,
  advice: [],
  now: now(),
})
