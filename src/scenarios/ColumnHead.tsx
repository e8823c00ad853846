import { type ReactElement, useState } from 'react'
import { asOfDate } from '../../machines/asOf.ts'
import type { Step } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Menu } from '../ui/Menu.tsx'
import styles from './ColumnHead.module.css'
import type { Column } from './columns.ts'
import type { Wanted } from './Dialogs.tsx'
import { Problems } from './Problems.tsx'
import { type ScenariosCase, useScenarios } from './ScenariosContext.ts'

const { scenarios: say } = laterWords

interface ColumnHeadProps {
  readonly column: Column
  readonly isChosen: boolean
  readonly onWant: (wanted: Wanted) => void
}

/** What a future is called, when it is, and what can be done with it. */
export function ColumnHead({ column, isChosen, onWant }: ColumnHeadProps): ReactElement {
  const about = useScenarios()
  const { actions } = about
  const { title, future } = column
  const { kind, scenario } = future
  const [problems, setProblems] = useState<readonly string[]>([])
  return (
    <div className={styles.head} data-future={column.key}>
      <h2>{title}</h2>
      <p>{subtitle(column, about)}</p>
      <div className={styles.buttons}>
        {isChosen ? (
          <span className={styles.chosen}>{say.selected}</span>
        ) : (
          <Button
            look="quiet"
            className={`${styles.small} ${styles.select}`}
            aria-label={say.selectNamed(title)}
            onClick={() => actions.choose(scenario?.id ?? (kind === 'record' ? kind : null))}
          >
            {say.select}
          </Button>
        )}
        {kind === 'whatIf' && (
          <>
            <Button className={styles.small} onClick={() => onWant({ want: 'saveAs' })}>
              {say.save}
            </Button>
            <Button look="quiet" className={styles.small} onClick={() => actions.logSteps(future.view.steps, '')}>
              {say.log}
            </Button>
          </>
        )}
        {scenario !== null && (
          <Menu
            label={say.more(title)}
            items={() => [
              { key: 'edit', label: say.edit, choose: () => onWant({ want: 'edit', scenario }) },
              { key: 'open', label: say.openAsWhatIf, choose: () => actions.openAsWhatIf(scenario) },
              {
                key: 'duplicate',
                label: say.duplicate,
                choose: () => setProblems(actions.save({ ...scenario, title: say.copyOf(scenario.title) })),
              },
              { key: 'rebase', label: say.rebase, choose: () => onWant({ want: 'rebase', scenario }) },
              {
                key: 'log',
                label: say.log,
                choose: scenario.steps.length === 0 ? null : () => actions.logSteps(scenario.steps, scenario.title),
              },
              { key: 'remove', label: say.remove, choose: () => actions.remove(scenario) },
            ]}
          >
            ⋯
          </Menu>
        )}
      </div>
      <Problems problems={problems} />
    </div>
  )
}

/** How many steps a future takes and when; of the record, its date. */
function subtitle({ future }: Column, { names, dates, opened }: ScenariosCase): string {
  const { view } = future
  const account = view.lens === 'assessed' ? null : say.account(names.party(view.lens))
  if (view.steps.length === 0) return say.atTheEndOf(dates.long(view.asOf), account)
  const all = datesOf(view.steps, future.scenario?.asOf ?? view.asOf, opened.dossier.timeZone)
  const [first, last] = [all[0] ?? view.asOf, all.at(-1) ?? view.asOf]
  const when = first === last ? dates.long(first) : say.fromTo(dates.long(first), dates.long(last))
  return say.steps(view.steps.length, when, account)
}

/** The dates of steps in their order; an undated one is taken at the date of the future. */
const datesOf = (steps: readonly Step[], asOf: string, zone: string): readonly string[] =>
  steps.map(({ at }) => at ?? asOf).sort((a, b) => asOfDate(a, zone).limit - asOfDate(b, zone).limit)
