import { type ReactElement, useCallback } from 'react'
import type { WorkspaceContext } from '../../machines/workspace/events.ts'
import { Advice } from '../intake/Advice.tsx'
import { PutAsideNotice } from '../intake/PutAsideNotice.tsx'
import { Refused } from '../intake/Refused.tsx'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import styles from './Notices.module.css'
import { downloadRescued } from './rescued.ts'
import { SwitchedStatus } from './SwitchedStatus.tsx'

interface NoticesProps
  extends Pick<WorkspaceContext, 'refusal' | 'dropped' | 'advice' | 'aside' | 'switched' | 'handedOut'> {
  readonly isOpen: boolean
  readonly send: Workspace['send']
  readonly keeper: () => Promise<Keeper>
  readonly onShowCopies: (dossier: string) => void
}

/** What there is to say about the last file and the last address; nothing of it stands in the way. */
export function Notices(props: NoticesProps): ReactElement {
  const { refusal, dropped, advice, aside, switched, handedOut, isOpen, send, keeper, onShowCopies } = props
  const endSwitched = useCallback(() => send({ type: 'dismissSwitched' }), [send])
  return (
    <>
      {switched?.why === 'done' && <SwitchedStatus switched={switched} onEnd={endSwitched} />}
      <div className={styles.notices}>
        {refusal !== null && (
          <Refused
            refusal={refusal}
            isOpen={isOpen}
            onRescue={async (id) => downloadRescued(await keeper(), id)}
            onShowCopies={onShowCopies}
            onDismiss={() => send({ type: 'dismissRefusal' })}
          />
        )}
        {aside !== null && (
          <PutAsideNotice
            aside={aside}
            onShowCopies={() => onShowCopies(aside.dossier)}
            onDismiss={() => send({ type: 'dismissAside' })}
          />
        )}
        {switched !== null && switched.why !== 'done' && (
          <div role="alert" className={styles.dropped}>
            <p>{laterWords.notices.switched(switched)}</p>
            <Button look="quiet" onClick={endSwitched}>
              {laterWords.notices.dismiss}
            </Button>
          </div>
        )}
        {handedOut !== null && (
          <div role="alert" className={styles.dropped}>
            <p>{laterWords.notices.handedOut(handedOut)}</p>
            <Button look="quiet" onClick={() => send({ type: 'dismissHandedOut' })}>
              {laterWords.notices.dismiss}
            </Button>
          </div>
        )}
        {dropped.length > 0 && (
          <div role="status" className={styles.dropped}>
            <p>{laterWords.notices.dropped(dropped)}</p>
            <Button look="quiet" onClick={() => send({ type: 'dismissDropped' })}>
              {laterWords.notices.dismiss}
            </Button>
          </div>
        )}
        {advice.length > 0 && <Advice advice={advice} onDismiss={() => send({ type: 'dismissAdvice' })} />}
      </div>
    </>
  )
}
