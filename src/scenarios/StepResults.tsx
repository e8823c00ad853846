import { type ReactElement, useMemo } from 'react'
import { endOf } from '../../machines/analysis/futures.ts'
import type { View } from '../../machines/board.ts'
import type { Step } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'
import styles from './ScenarioDialog.module.css'
import { useScenarios } from './ScenariosContext.ts'

const say = laterWords.scenarios.stepsDialog

/** Where every proposal stands after some steps, read out as it changes. */
export function StepResults({ view, steps }: { readonly view: View; readonly steps: readonly Step[] }): ReactElement {
  const { opened, names } = useScenarios()
  const board = useMemo(
    () => opened.board({ ...view, steps, asOf: endOf(view.asOf, steps, names.zone) }),
    [opened, view, steps, names],
  )
  return (
    <p role="status" className={styles.results}>
      {board.proposals.map(({ id, status }) => (
        <span key={id}>{say.result(names.title(id), words.status.proposalInside(status))}</span>
      ))}
    </p>
  )
}
