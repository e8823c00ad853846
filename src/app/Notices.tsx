import { type ReactElement, useCallback } from 'react'
import type { WorkspaceContext } from '../../machines/workspace/events.ts'
import { Advice } from '../intake/Advice.tsx'
import { PutAsideNotice } from '../intake/PutAsideNotice.tsx'
import { Refused } from '../intake/Refused.tsx'
import { laterWords } from '../ui/laterWords.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import styles from './Notices.module.css'
import { putBack } from './putBack.ts'
import { downloadRescued } from './rescued.ts'
import { Said } from './Said.tsx'
import { SwitchedStatus } from './SwitchedStatus.tsx'

interface NoticesProps
  extends Pick<WorkspaceContext, 'refusal' | 'dropped' | 'advice' | 'aside' | 'switched' | 'handedOut'> {
  /** Whether the browser has thrown away what was kept. */
  readonly isEmptied: boolean
  readonly isOpen: boolean
  readonly send: Workspace['send']
  readonly keeper: () => Promise<Keeper>
  readonly onDismissEmptied: () => void
  readonly onShowCopies: (dossier: string) => void
}

/** What there is to say about the store, the last file and the last address; nothing of it stands in the way. */
export function Notices(props: NoticesProps): ReactElement {
  const { isEmptied, onDismissEmptied } = props
  const { refusal, dropped, advice, aside, switched, handedOut, isOpen, send, keeper, onShowCopies } = props
  const endSwitched = useCallback(() => send({ type: 'dismissSwitched' }), [send])
  return (
    <>
      {switched?.why === 'done' && <SwitchedStatus switched={switched} onEnd={endSwitched} />}
      <div className={styles.notices}>
        {isEmptied && <Said role="alert" text={laterWords.notices.emptied} onDismiss={onDismissEmptied} />}
        {refusal !== null && (
          <Refused
            refusal={refusal}
            isOpen={isOpen}
            onRescue={async (id) => downloadRescued(await keeper(), id)}
            onPutBack={async (id) => putBack(id, await keeper(), send)}
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
          <Said role="alert" text={laterWords.notices.switched(switched)} onDismiss={endSwitched} />
        )}
        {handedOut !== null && (
          <Said
            role="alert"
            text={laterWords.notices.handedOut(handedOut)}
            onDismiss={() => send({ type: 'dismissHandedOut' })}
          />
        )}
        {dropped.length > 0 && (
          <Said
            role="status"
            text={laterWords.notices.dropped(dropped)}
            onDismiss={() => send({ type: 'dismissDropped' })}
          />
        )}
        {advice.length > 0 && <Advice advice={advice} onDismiss={() => send({ type: 'dismissAdvice' })} />}
      </div>
    </>
  )
}
