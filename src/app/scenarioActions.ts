import type { ScenarioActions } from '../scenarios/ScenariosContext.ts'
import type { Workspace } from './keepAddress.ts'
import { changeScenario, removeScenario, saveScenario, saveWhatIf, startLogOf, undoLast } from './recording.ts'

/** What the scenarios’ screen can ask for, said to the workspace. The object lives as long as it does. */
export function scenarioActionsOf(workspace: Workspace): ScenarioActions {
  return {
    chooseProposal: (id) => workspace.send({ type: 'select', selection: { kind: 'proposal', id } }),
    choose: (scenario) => workspace.send({ type: 'chooseScenario', scenario }),
    setOdds: (odds) => workspace.send({ type: 'setOdds', odds }),
    save: (scenario) => saveScenario(workspace, scenario).map(({ problem }) => problem),
    saveWhatIf: (scenario) => saveWhatIf(workspace, scenario).map(({ problem }) => problem),
    change: (scenario) => changeScenario(workspace, scenario).map(({ problem }) => problem),
    remove: (scenario) => void removeScenario(workspace, scenario),
    openAsWhatIf: ({ asOf, lens, steps }) => workspace.send({ type: 'suppose', steps, on: { asOf, lens } }),
    logSteps(steps, title) {
      const open = workspace.getSnapshot().context.open
      if (open !== null) startLogOf(workspace, steps, open.place.asOf, title)
    },
    undo: () => void undoLast(workspace),
  }
}
