import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Place } from '../../machines/workspace/place.ts'
import { Button, buttonLook } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useFocusPassedOn } from '../ui/useFocusPassedOn.ts'
import { printAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'
import { keepCopy } from './keepCopy.ts'
import type { Keeper } from './keeper.ts'
import styles from './LinkedCopy.module.css'
import { shippedDossiers } from './shippedDossiers.ts'

const { sharing: say } = laterWords

interface LinkedCopyProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly place: Place
}

/** Says that what is open came with a link and is not stored, and offers to keep it, and the stored one where there is one. */
export function LinkedCopy({ workspace, keeper, place }: LinkedCopyProps): ReactElement {
  const [problem, setProblem] = useState<string | null>(null)
  const notice = useRef<HTMLElement>(null)
  useFocusPassedOn(notice)
  const isRefused = useSelector(workspace, (now) => now.matches({ dossier: { open: { writing: 'refused' } } }))
  const other = useOther(keeper, place.dossier)
  const keep = () => keepCopy(workspace, keeper).then(setProblem, () => setProblem(say.notKept))
  return (
    <section aria-label={say.copyNotice} ref={notice} className={styles.notice}>
      <div>
        <p>{say.copyNotice}</p>
        <p role="alert" className={styles.problem}>
          {problem ?? (isRefused ? say.keepFirst : null)}
        </p>
      </div>
      <div className={styles.buttons}>
        {other !== null && (
          <a className={buttonLook('plain', styles.other)} href={printAddress({ ...place, carried: null })}>
            {other === 'stored' ? say.openStored : say.openShipped}
          </a>
        )}
        <Button look="primary" onClick={() => void keep()}>
          {say.keep}
        </Button>
      </div>
    </section>
  )
}

/** Whether a dossier of this id is in the library, or comes with the app. */
function useOther(keeper: Keeper, id: string): 'stored' | 'shipped' | null {
  const [isStored, setIsStored] = useState(false)
  useEffect(() => {
    let isHere = true
    // A store that cannot be had holds none.
    const listed = keeper.store.then((store) => store.list()).catch(() => [])
    void listed.then((all) => isHere && setIsStored(all.some((one) => one.id === id && one.removed === null)))
    return () => {
      isHere = false
    }
  }, [keeper, id])
  if (isStored) return 'stored'
  return shippedDossiers.some((one) => one.id === id) ? 'shipped' : null
}
