import { type ReactElement, useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './NewVersion.module.css'
import { sayOpen } from './openTabs.ts'
import { takeNewVersion, watchVersions } from './versions.ts'

const say = laterWords.library.version

export interface NewVersionProps {
  readonly workers: ServiceWorkerContainer
  readonly locks: LockManager
  readonly reload: () => void
}

/** Keeps the app for when there is no network, and offers a newer version where one is ready. */
export function NewVersion({ workers, locks, reload }: NewVersionProps): ReactElement {
  const [offer, setOffer] = useState<'none' | 'ready' | 'taken'>('none')
  useEffect(() => sayOpen(locks), [locks])
  useEffect(() => watchVersions(workers, () => setOffer((before) => (before === 'none' ? 'ready' : before))), [workers])

  const take = () => {
    setOffer('taken')
    // Where putting the old parts aside fails, the page is loaded anew all the same.
    takeNewVersion(workers, locks, reload).catch(reload)
  }
  return (
    <div role="status" className={styles.place}>
      {offer !== 'none' && (
        <Notice className={styles.notice}>
          <p>{say.ready}</p>
          <div className={styles.buttons}>
            <Button look="primary" aria-disabled={offer === 'taken'} onClick={take}>
              {say.reload}
            </Button>
            <Button look="quiet" onClick={() => setOffer('none')}>
              {say.later}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
