import type { ReactElement } from 'react'
import type { Development } from '../../../machines/dossier.ts'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './LogHeading.module.css'

const say = laterWords.log

interface LogHeadingProps {
  readonly id: string
  readonly draft: Pick<Draft, 'replaces' | 'withdraws'>
  readonly developments: readonly Development[]
}

/** What is being written: a new development, a correction, or one that takes another back. */
export function LogHeading({ id, draft, developments }: LogHeadingProps): ReactElement {
  const { replaces, withdraws } = draft
  const find = (id: string | null | undefined) => developments.find((one) => one.id === id)
  const about = find(replaces ?? withdraws)
  const earlier = about?.headline ?? replaces ?? withdraws
  const left = withdraws === null ? undefined : find(about?.withdraws ?? about?.replaces)
  const title = earlier === null ? say.title : replaces !== null ? say.correcting(earlier) : say.takingBack(earlier)
  return (
    <header className={styles.heading}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {earlier !== null && <p className={styles.earlier}>{say.keepsEarlier}</p>}
      {left !== undefined && <p className={styles.earlier}>{say.staysOut(left.headline)}</p>}
      <p className={styles.keys}>
        <span>
          <kbd>L</kbd> {say.opens}
        </span>
        <span>
          <kbd>Esc</kbd> {say.closes}
        </span>
      </p>
    </header>
  )
}
