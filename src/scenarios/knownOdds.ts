import type { Odds } from '../../machines/analysis/oddsFound.ts'
import type { Scenario } from '../../machines/dossier.ts'

/** The odds that are known, as a file has them. */
export const knownOdds = (odds: Odds): Scenario['odds'] =>
  Object.fromEntries(Object.entries(odds).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
