import type { Dossier, Scenario } from '../dossier.ts'
import type { Place } from './place.ts'

/** The saved scenario that is looked at: the one that was chosen, else the first, unless something is supposed. */
export function chosenScenario(
  { scenarios }: Dossier,
  { scenario, steps }: Pick<Place, 'scenario' | 'steps'>,
): Scenario | null {
  const saved = scenarios.find(({ id }) => id === scenario)
  if (saved !== undefined || scenario === 'record' || steps.length > 0) return saved ?? null
  return scenarios[0] ?? null
}

const noSteps: Place['steps'] = []

/** The steps that are shown in time: on the scenarios’ screen those of the one that is looked at. */
export function stepsInTime(dossier: Dossier, place: Place): Place['steps'] {
  if (place.screen !== 'scenarios' || place.steps.length > 0) return place.steps
  return chosenScenario(dossier, place)?.steps ?? noSteps
}
