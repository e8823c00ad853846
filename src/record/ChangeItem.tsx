import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import tones from '../ui/tones.module.css'
import styles from './ChangeItem.module.css'
import type { ChangeLine } from './moveLine.ts'
import { RecordIcon } from './RecordIcon.tsx'

/** One thing that a development did: what it was and what it became, and whether that is established. */
export function ChangeItem({ line }: { readonly line: ChangeLine }): ReactElement {
  const { mark, title, before, now, more, standing, follows } = line
  return (
    <li className={styles.change} data-follows={follows || undefined}>
      {typeof mark === 'string' ? <RecordIcon of={mark} /> : <StatusIcon look={mark} />}
      <span>
        <b>
          <bdi>{title}</bdi>
          {/[?!.]$/.test(title) ? ' ' : ': '}
        </b>
        {before !== null && (
          <>
            {before}
            {' → '}
          </>
        )}
        {now !== null && (
          <bdi className={typeof mark === 'string' ? undefined : `${styles.now} ${tones[mark.tone]}`}>{now}</bdi>
        )}
        {more.length > 0 && `${now === null ? '' : ', '}${more.join(', ')}`}
      </span>
      {standing !== null && <Standing standing={standing} />}
    </li>
  )
}

/** Whether an effect is established or only claimed. */
export const Standing = ({ standing }: { readonly standing: 'established' | 'claim' }): ReactElement => (
  <span className={`${styles.standing} ${standing === 'claim' ? styles.claim : ''}`}>
    {laterWords.record.standing[standing]}
  </span>
)
