import type { ReactElement } from 'react'
import type { Board, Warning } from '../../machines/board.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import styles from './Warnings.module.css'

const { findings } = laterWords

const MOST = 50

/** The events that this board could not take: quiet, but never left out. */
export function Warnings({ board }: { readonly board: Board }): ReactElement | null {
  const { index } = useBoard()
  const warnings = board.warnings()
  if (warnings.length === 0) return null
  return (
    <details className={styles.warnings}>
      <summary>{findings.withoutEffect(warnings.length)}</summary>
      <ul>
        {warnings.slice(-MOST).map((warning, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one development can name one event of one subject twice.
          <li key={place}>
            {warningText(warning, index)}{' '}
            {warning.development === null ? words.board.whatIfTag : <DevelopmentNote id={warning.development} />}
          </li>
        ))}
      </ul>
      {warnings.length > MOST && <p>{findings.earlierWarnings(warnings.length - MOST)}</p>}
    </details>
  )
}

function warningText({ subject, event, status }: Warning, index: DossierIndex): string {
  const title = index.title(subject)
  if (status === null) return findings.beforeTabled(event, title)
  return findings.notPossible(event, title, words.status.ofPlace(status, index.condition(subject)?.kind === 'consent'))
}
