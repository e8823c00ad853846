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
    const [{ notFound, openShipped, refusalOf }, keeper] = await Promise.all([opening(), ready()])
    const found = await keeper.find(id).catch((error: unknown) => refusalOf(error, id, keeper))
    if (found !== null && 'why' in found) return refused(found)
    if (found !== null) {
      const { ledger } = found
      return { result: 'opened', opened: ledger.opened, ledger, draft: null, advice: [], unkept: [], now: now() }
    }
    return shipped === null ? refused(await notFound(id, keeper)) : openShipped(await shipped, id, keeper, now())
  }

  /** A copy that came with an address. What is stored, and what is being logged there, has no part in it. */
  async function loadLinked(carried: string, name: string): Promise<Loaded> {
    const { openLinked } = await opening()
    return openLinked(carried, name, now())
  }

  async function loadFile(file: FileToOpen): Promise<Loaded> {
    const [{ openFile }, keeper] = await Promise.all([opening(), ready()])
    return openFile(file, keeper, now())
  }

  return async (wanted) => {
    const name = wanted.from === 'file' ? wanted.file.name : (wanted.id ?? firstDossier)
    try {
      if (wanted.from === 'link') return await loadLinked(wanted.carried, name)
      const loaded = wanted.from === 'file' ? await loadFile(wanted.file) : await loadById(name)
      if (loaded.result === 'refused') return loaded
      const drafts = await (await ready()).drafts(loaded.opened.dossier)
      return { ...loaded, draft: drafts.at(-1) ?? null, waiting: drafts.slice(0, -1) }
    } catch {
      return refused({ why: 'unreachable', name })
    }
  }
}

const refused = (refusal: Refusal): Loaded => ({ result: 'refused', refusal })
