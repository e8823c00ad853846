import { type Development, type Parsed, readDossier } from '../dossier.ts'
import { isRecord } from './containers.ts'
import { tooDeep } from './limits.ts'

/**
 * Reads the value of a file whose developments were found sound before, together with all that they refer to, and have
 * not changed since: they are not judged again, and get the schema's defaults. All else is read as ever, however long.
 */
export function readTrusted(value: unknown): Parsed {
  if (!isRecord(value) || !Array.isArray(value.developments)) return readDossier(value, true)
  const { developments } = value
  const parsed = readBeside(value) ?? readDossier(value, true)
  if (!parsed.ok) return parsed
  const isWhole = developments.every((one: Development) => one.effects !== undefined)
  return {
    ...parsed,
    dossier: { ...parsed.dossier, developments: isWhole ? developments : developments.map(withDefaults) },
  }
}

/** Reads a file without its developments; null where it has to be read with them, to say what is wrong. */
export const readBeside = (value: Readonly<Record<string, unknown>>): Parsed | null =>
  tooDeep(value.proposals).length > 0 ? null : readDossier({ ...value, developments: [] }, true)

/** A development that was found sound before, with what the schema says where it says nothing. */
export function withDefaults(trusted: Development): Development {
  return trusted.effects === undefined ? { ...trusted, effects: [] } : trusted
}
