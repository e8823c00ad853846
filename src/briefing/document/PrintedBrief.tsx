import type { ReactElement } from 'react'
import type { Outline } from '../../../machines/briefing/outline.ts'
import '../../ui/charts/briefing/charts.css'
import { BriefDocument } from './BriefDocument.tsx'
import './document.css'
import './paper.css'
import styles from './PrintedBrief.module.css'

/** What a print of the Brief screen shows in place of its slides: the document. On screen there is nothing of it. */
export function PrintedBrief({ outline }: { readonly outline: Outline }): ReactElement {
  return (
    <div className={styles.print}>
      <BriefDocument outline={outline} />
    </div>
  )
}
