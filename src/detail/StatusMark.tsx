import type { ReactElement } from 'react'
import type { HistoryStep } from '../../machines/board/history.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import tones from '../ui/tones.module.css'
import { useDetail } from './DetailContext.ts'
import styles from './StatusMark.module.css'
import { statusLook, statusText } from './statusText.ts'

/** A status of either chart: icon and word, in its colour. */
export function StatusMark({ status }: { readonly status: HistoryStep['after'] }): ReactElement {
  const { isConsent } = useDetail()
  const look = statusLook(status, isConsent)
  return (
    <span className={`${styles.mark} ${tones[look.tone]}`}>
      <StatusIcon look={look} />
      {statusText(status, isConsent)}
    </span>
  )
}
