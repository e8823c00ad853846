import type { ReactElement } from 'react'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import tones from '../../ui/tones.module.css'
import { useDetail } from '../DetailContext.ts'
import { laneText, statusLook } from '../statusText.ts'
import styles from './Lanes.module.css'
import type { Lane } from './lanes.ts'

/** The statuses that the lanes show, for those who see their icons alone. */
export function LanesKey({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const { isConsent } = useDetail()
  const statuses = [...new Set(lanes.flatMap(({ spans }) => spans.map(({ status }) => status)))]
  return (
    <p className={styles.key} aria-hidden="true">
      {statuses.map((status) => {
        const look = statusLook(status, isConsent)
        return (
          <span key={status} className={tones[look.tone]}>
            <StatusIcon look={look} /> {laneText(status, isConsent)}
          </span>
        )
      })}
    </p>
  )
}
