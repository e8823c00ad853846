import type { FileToOpen, Loaded, Refusal, Wanted } from '../../machines/workspace/loading.ts'
import type { Keeper } from './keeper.ts'
import { firstDossier, shippedDossiers } from './shippedDossiers.ts'

export interface LoadTools {
  readonly keeper: () => Promise<Keeper>
  /** The text at an address of the own origin; rejects where there is none. */
  readonly fetchText: (address: string) => Promise<string>
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number
}

/** What reads and opens a dossier comes while its text does. */
const opening = () => import('./opening.ts')

/** Makes what opens whatever is wanted; all that goes wrong comes back as a refusal. */
export function createLoad(tools: LoadTools): (wanted: Wanted) => Promise<Loaded> {
  const { keeper: ready, now } = tools
  const fetched = new Map<string, Promise<string>>()

  /** The text of a dossier that ships, fetched once. */
  function shippedText(id: string): Promise<string> {
    const text = fetched.get(id) ?? tools.fetchText(`dossiers/${id}.json`)
    fetched.set(id, text)
    text.catch(() => fetched.delete(id))
    return text
  }

  async function loadById(id: string): Promise<Loaded> {
    // Asked for at once, though what was written to it here comes first.
    const shipped = shippedDossiers.some((one) => one.id === id) ? shippedText(id) : null
    const [{ openShipped }, keeper] = await Promise.all([opening(), ready()])
    const found = await keeper.find(id)
    if (found !== null) {
      const { ledger } = found
      return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice: [], unkept: [], now: now() }
    }
    return shipped === null ? refused({ why: 'unknown', id }) : openShipped(await shipped, id, keeper, now())
  }

  async function loadFile(file: FileToOpen): Promise<Loaded> {
    const [{ openFile }, keeper] = await Promise.all([opening(), ready()])
    return openFile(file, keeper, now())
  }

  return async (wanted) => {
    const name = wanted.from === 'file' ? wanted.file.name : (wanted.id ?? firstDossier)
    try {
      const loaded = wanted.from === 'file' ? await loadFile(wanted.file) : await loadById(name)
      if (loaded.result === 'refused') return loaded
      return { ...loaded, draft: await (await ready()).draft(loaded.opened.dossier) }
    } catch {
      return refused({ why: 'unreachable', name })
    }
  }
}

const refused = (refusal: Refusal): Loaded => ({ result: 'refused', refusal })
