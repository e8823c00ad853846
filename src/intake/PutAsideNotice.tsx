import type { ReactElement } from 'react'
import type { PutAside } from '../../machines/workspace/aside.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './PutAsideNotice.module.css'

const say = laterWords.notices

interface AsideTextProps {
  readonly aside: PutAside
  readonly onShowCopies: () => void
}

/** What was done to what is stored of a dossier, and the way to the copy of how it was. */
export function AsideText({ aside, onShowCopies }: AsideTextProps): ReactElement {
  return (
    <div className={styles.aside}>
      <p>{say.aside(aside)}</p>
      {aside.isCopied && <Button onClick={onShowCopies}>{say.showCopy}</Button>}
    </div>
  )
}

interface PutAsideNoticeProps extends AsideTextProps {
  readonly onDismiss: () => void
}

/** The same as a notice on the page. */
export function PutAsideNotice({ aside, onShowCopies, onDismiss }: PutAsideNoticeProps): ReactElement {
  return (
    <Notice role="status" className={styles.notice}>
      <AsideText aside={aside} onShowCopies={onShowCopies} />
      <Button look="quiet" onClick={onDismiss}>
        {say.dismiss}
      </Button>
    </Notice>
  )
}
