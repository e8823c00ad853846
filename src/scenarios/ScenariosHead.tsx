import type { ReactElement } from 'react'
import type { Proposal } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import type { Wanted } from './Dialogs.tsx'
import { useScenarios } from './ScenariosContext.ts'
import styles from './ScenariosHead.module.css'

const { scenarios: say } = laterWords

interface ScenariosHeadProps {
  readonly proposal: Proposal
  readonly undo: { readonly name: string } | null
  readonly onWant: (wanted: Wanted) => void
}

/** What the screen is called, the proposal that it is about, and the way to a new scenario. */
export function ScenariosHead({ proposal, undo, onWant }: ScenariosHeadProps): ReactElement {
  const { opened, actions } = useScenarios()
  return (
    <div className={styles.head}>
      <h1>{say.title}</h1>
      <label className={styles.for}>
        <span>{say.forThe}</span>
        <select
          aria-label={say.proposal}
          className={controls.select}
          value={proposal.id}
          onChange={({ target }) => {
            const found = opened.dossier.proposals.find(({ id }) => id === target.value)
            if (found !== undefined) actions.chooseProposal(found.id)
          }}
        >
          {opened.dossier.proposals.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.actions}>
        {undo !== null && (
          <button type="button" className={`${controls.link} ${styles.undo}`} onClick={() => actions.undo()}>
            {say.undo(undo.name)}
          </button>
        )}
        <Button onClick={() => onWant({ want: 'new' })}>{say.newScenario}</Button>
      </div>
    </div>
  )
}
