import { createContext, useContext } from 'react'
import type { Future } from '../../machines/analysis/futures.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { ProposalId, Scenario, Step } from '../../machines/dossier.ts'
import type { Filter } from '../../machines/record.ts'
import type { ChosenFuture } from '../../machines/workspace/place.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { Dates } from '../ui/shownDates.ts'
import type { Run } from '../ui/words/whyFacts.ts'

/** What the scenarios’ screen can be asked to do. The object stays the same for the life of the screen. */
export interface ScenarioActions {
  chooseProposal(id: ProposalId): void
  choose(future: ChosenFuture | null): void
  /** Sets the odds that are supposed of the record and of the what-if. */
  setOdds(odds: Odds): void
  /** Saves a new scenario. Returns what is wrong with it in sentences, and then nothing was saved. */
  save(scenario: Omit<Scenario, 'id'>): readonly string[]
  /** Saves what is supposed, likewise: it is no what-if any more. */
  saveWhatIf(scenario: Omit<Scenario, 'id'>): readonly string[]
  /** Changes a saved one, likewise. */
  change(scenario: Scenario): readonly string[]
  remove(scenario: Scenario): void
  /** Takes a scenario’s date, account and steps to the board. */
  openAsWhatIf(scenario: Scenario): void
  /** Opens the form to log what some steps say. */
  logSteps(steps: readonly Step[], title: string): void
  /** Takes back the last act on the record. */
  undo(): void
}

/** What the screen takes from the board: how a status is explained, and a step said. */
export interface Telling {
  /** Why a proposal stands where it does in a future. */
  why(future: Future, id: ProposalId): readonly Run[]
  /** What a step supposes: “Kyiv’s agreement is given”. */
  clause(step: Step): string
  /** A title as it stands in the middle of a sentence. */
  titleInside(id: string): string
  /** A duration such as `P30D` in words. */
  duration(text: string): string
}

/** What every part of the screen may need, and what seldom changes. */
export interface ScenariosCase {
  readonly opened: OpenDossier
  readonly names: Names
  readonly dates: Dates
  /** What of the record counts, on every board of the screen. */
  readonly filter: Filter
  readonly telling: Telling
  readonly actions: ScenarioActions
}

export const ScenariosContext = createContext<ScenariosCase | null>(null)

/** What the screen around a component has. Throws outside of one. */
export function useScenarios(): ScenariosCase {
  const scenarios = useContext(ScenariosContext)
  if (scenarios === null) throw new Error('Only the scenarios’ screen can show this.')
  return scenarios
}
