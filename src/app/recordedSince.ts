import { isRecord } from '../../machines/dossier/containers.ts'
import { type Entry, isOfFile } from '../../machines/record/entry.ts'
import { thingOf } from '../../machines/record/versions.ts'

/** Whose eyes look, and since when. */
export interface LookBack {
  /** The instant of the last look, in milliseconds since 1970. */
  readonly since: number
  /** Whoever writes in this browser: one's own work is no news. */
  readonly author: string
  /** Whether the entries are stored: those of a dossier that ships are made anew each time that it is opened. */
  readonly isStored: boolean
}

const PREFIX = 'development:'

/** The ids of the developments that came into the record since: by somebody else, or with a file. */
export function recordedSince(entries: readonly Entry[], look: LookBack): ReadonlySet<string> {
  const developments = entries.filter(({ kind }) => kind === 'development')
  return new Set(developments.filter((one) => isNews(one, look)).map((one) => thingOf(one).slice(PREFIX.length)))
}

function isNews(entry: Entry, { since, author, isStored }: LookBack): boolean {
  if (!isOfFile(entry)) return entry.author !== author && Date.parse(entry.recorded) > since
  const { content } = entry
  const said = isRecord(content) && typeof content.recorded === 'string' ? Date.parse(content.recorded) : Number.NaN
  return said > since || (isStored && Date.parse(entry.recorded) > since)
}
