import { type Development, type Parsed, readDossier } from '../dossier.ts'
import { isRecord } from './containers.ts'
import { beyondLimits } from './limits.ts'

/**
 * Reads the value of a file whose developments were found sound before, together with all that they refer to, and have
 * not changed since: they are not judged again, and get the schema's defaults. All else is read as ever.
 */
export function readTrusted(value: unknown): Parsed {
  if (!isRecord(value) || !Array.isArray(value.developments) || beyondLimits(value).length > 0)
    return readDossier(value)
  const { developments } = value
  const parsed = readDossier({ ...value, developments: [] })
  if (!parsed.ok) return parsed
  return { ...parsed, dossier: { ...parsed.dossier, developments: developments.map(withDefaults) } }
}

function withDefaults(trusted: Development): Development {
  return trusted.effects === undefined ? { ...trusted, effects: [] } : trusted
}
