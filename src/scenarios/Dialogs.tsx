import type { ReactElement } from 'react'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import type { Scenario } from '../../machines/dossier.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { laterWords } from '../ui/laterWords.ts'
import { knownOdds } from './knownOdds.ts'
import { RebaseDialog } from './RebaseDialog.tsx'
import { SaveAsDialog } from './SaveAsDialog.tsx'
import { useScenarios } from './ScenariosContext.ts'
import { StepsDialog } from './StepsDialog.tsx'

const { scenarios: say } = laterWords

/** What one wants to write down in a dialog. */
export type Wanted =
  | { readonly want: 'new' | 'saveAs' }
  | { readonly want: 'edit' | 'rebase'; readonly scenario: Scenario }

interface DialogsProps {
  readonly wanted: Wanted
  readonly place: Place
  /** Those that a new scenario begins with. */
  readonly odds: Odds
  readonly onClose: () => void
}

/** The dialog that is wanted. */
export function Dialogs({ wanted, place, odds, onClose }: DialogsProps): ReactElement {
  const { actions, opened } = useScenarios()
  const { asOf, lens, steps } = place
  const fresh = { asOf, lens, odds: knownOdds(odds), steps: [...steps] }
  switch (wanted.want) {
    case 'saveAs':
      return <SaveAsDialog scenario={fresh} onSave={actions.saveWhatIf} onClose={onClose} />
    case 'new':
      return (
        <StepsDialog
          label={say.stepsDialog.dialogNew}
          scenario={{ ...fresh, title: '', steps: [] }}
          onSave={actions.save}
          onClose={onClose}
        />
      )
    case 'edit': {
      const { scenario } = wanted
      return (
        <StepsDialog
          label={say.stepsDialog.dialogEdit(scenario.title)}
          scenario={scenario}
          onSave={(changed) => actions.change({ ...scenario, ...changed })}
          onClose={onClose}
        />
      )
    }
    case 'rebase':
      return <RebaseDialog opened={opened} scenario={wanted.scenario} onClose={onClose} />
  }
}
