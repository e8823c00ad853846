import type { ReactElement } from 'react'
import type { Chart } from '../../../machines/chart/chart.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { transitionKey } from './items.ts'
import styles from './TransitionList.module.css'

const { detail } = laterWords

/** All that the drawing shows, as a list. */
export function TransitionList({ chart }: { readonly chart: Chart }): ReactElement {
  const from = chart.states
    .map((state) => ({ state, transitions: chart.transitions.filter((one) => one.from === state.path) }))
    .filter(({ transitions }) => transitions.length > 0)
  return (
    <details className={styles.all}>
      <summary>{detail.allTransitions}</summary>
      <ul>
        {from.map(({ state, transitions }) => (
          <li key={state.path}>
            <b>{detail.regionName(state.path)}</b>
            <ul>
              {transitions.map((one) => (
                <li key={transitionKey(one)}>
                  {detail.transition(detail.stateName(one.from), one.event, one.guard, detail.stateName(one.to))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
