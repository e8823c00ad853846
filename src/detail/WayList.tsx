import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import quiet from '../ui/quietLink.module.css'
import { useDetail } from './DetailContext.ts'
import { statusText } from './statusText.ts'
import styles from './WayList.module.css'
import type { Stage } from './way.ts'

const { detail } = laterWords

/** The states on the way, numbered as in the chart: when each began, and what brought it. */
export function WayList({ stages }: { readonly stages: readonly Stage[] }): ReactElement {
  const { dates, isConsent } = useDetail()
  return (
    <ol className={styles.way}>
      {stages.map(({ number, status, step }) => (
        <li key={number}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <div>
            <b>{statusText(status, isConsent)}</b>
            {step !== null && <span>{dates.long(step.at)}</span>}
            <small>{step === null ? detail.start : <Cause step={step} />}</small>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What brought a step: the development, else what else it was. */
function Cause({ step }: { readonly step: NonNullable<Stage['step']> }): ReactElement | string {
  const { actions, opened } = useDetail()
  const { development, event, before, effect } = step
  const found = opened.dossier.developments.find(({ id }) => id === development)
  if (found === undefined) return detail.without(event, before, effect !== null)
  return (
    <a className={quiet.link} href={actions.recordAddress(found.id)}>
      {found.headline}
    </a>
  )
}
