import type { ReactElement } from 'react'
import type { Scenario } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { NameDialog } from '../ui/NameDialog.tsx'

const { saveAs: say } = laterWords.scenarios

interface SaveAsDialogProps {
  readonly scenario: Omit<Scenario, 'id' | 'title'>
  /** Returns what is wrong, in sentences, and then nothing was saved. */
  readonly onSave: (scenario: Omit<Scenario, 'id'>) => readonly string[]
  readonly onClose: () => void
}

/** Asks what a what-if is to be called when it is saved. */
export const SaveAsDialog = ({ scenario, onSave, onClose }: SaveAsDialogProps): ReactElement => (
  <NameDialog
    label={say.dialog}
    title=""
    note={say.keeps(scenario.steps.length, Object.keys(scenario.odds).length)}
    onSave={(title) => onSave({ ...scenario, title })}
    onClose={onClose}
  />
)
