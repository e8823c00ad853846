import type { ReactElement, ReactNode } from 'react'
import type { Change } from '../../../machines/board/changes.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { StatusPill } from '../../ui/StatusPill.tsx'
import styles from './ChangeTable.module.css'
import { changeLines } from './changeLines.ts'
import { SmallStatus } from './SmallStatus.tsx'
import { conditionShown } from './shown.ts'

interface ChangeCellsProps {
  readonly change: Change
  readonly lens: Lens
  readonly dossier: Dossier
}

/** One subject before and after. */
export function ChangeCells({ change, lens, dossier }: ChangeCellsProps): ReactElement {
  const lines = changeLines(change, lens, dossier)
  return (
    <>
      <td>
        {statusOn('before', change, dossier)}
        {lines.map(({ about, before }) => before !== '' && <Line key={about}>{before}</Line>)}
      </td>
      <td>
        <span className={styles.after}>
          <svg viewBox="0 0 13 10" aria-hidden="true" className={styles.arrow}>
            <path d="M1 5h10.5M7.8 1.3L11.5 5 7.8 8.7" />
          </svg>
          <span>
            {statusOn('after', change, dossier)}
            {lines.map(({ about, after }) => after !== '' && <Line key={about}>{after}</Line>)}
          </span>
        </span>
      </td>
    </>
  )
}

/** The status of a subject on one side; a question has none. */
function statusOn(side: 'before' | 'after', change: Change, dossier: Dossier): ReactElement | null {
  if (change.kind === 'question') return null
  if (change.kind === 'proposal') return <StatusPill status={change[side]?.status ?? null} />
  const print = change[side]
  return print === null ? null : <SmallStatus shown={conditionShown(change.id, print.status, dossier)} />
}

const Line = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <span className={styles.line}>{children}</span>
)
