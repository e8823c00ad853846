import type { ReactElement } from 'react'
import { knownOdds } from '../scenarios/knownOdds.ts'
import { SaveAsDialog } from '../scenarios/SaveAsDialog.tsx'
import type { Workspace } from './keepAddress.ts'
import { saveWhatIf } from './recording.ts'

interface SaveScenarioProps {
  readonly workspace: Workspace
  readonly onClose: () => void
}

/** Saves what is supposed as a scenario, from any screen, and shows it among the others. */
export function SaveScenario({ workspace, onClose }: SaveScenarioProps): ReactElement | null {
  const { open } = workspace.getSnapshot().context
  if (open === null) return null
  const { asOf, lens, steps, odds } = open.place
  return (
    <SaveAsDialog
      scenario={{ asOf, lens, odds: knownOdds(odds), steps: [...steps] }}
      onSave={(scenario) => {
        const problems = saveWhatIf(workspace, scenario).map(({ problem }) => problem)
        if (problems.length === 0) workspace.send({ type: 'goTo', screen: 'scenarios' })
        return problems
      }}
      onClose={onClose}
    />
  )
}
