import { isRecord } from '../dossier/containers.ts'
import type { Fault } from '../dossier/faults.ts'
import { type Dossier, readDossier } from '../dossier.ts'
import type { Entry } from '../record/entry.ts'
import { isLaterVersion, removedBy, thingNamed } from '../record/versions.ts'

/** What came of it: the dossier with its scenarios changed, or all that would be wrong with it. */
export type Changed =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * A dossier with what an act did to its scenarios, read without its developments, which no scenario names; null where the
 * entries are about something else.
 */
export function withScenarios(dossier: Dossier, entries: readonly Entry[]): Changed | null {
  let scenarios: readonly Readonly<Record<string, unknown>>[] = dossier.scenarios
  for (const entry of entries) {
    const removed = removedBy(entry)
    const { content } = entry
    if (removed?.startsWith(thingNamed('scenario', '')))
      scenarios = scenarios.filter(({ id }) => thingNamed('scenario', String(id)) !== removed)
    else if (entry.kind !== 'scenario' || !isRecord(content)) return null
    else if (isLaterVersion(entry) && scenarios.some(({ id }) => id === content.id))
      scenarios = scenarios.map((one) => (one.id === content.id ? content : one))
    // What another tab took out meanwhile comes back with a change of it, at the end.
    else scenarios = [...scenarios, content]
  }
  const read = readDossier({ ...dossier, developments: [], scenarios })
  return read.ok ? { ok: true, dossier: { ...dossier, scenarios: read.dossier.scenarios } } : read
}
