import { useSelector } from '@xstate/react'
import { type ReactElement, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Draft } from '../../machines/workspace/draft/draft.ts'
import { aboutOf } from '../../machines/workspace/drafting.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { LogForm } from '../record/log/LogForm.tsx'
import type { Workspace } from './keepAddress.ts'
import { log, nowIn } from './recording.ts'
import { takeTyped } from './typedAhead.ts'

interface LogRouteProps {
  readonly workspace: Workspace
  readonly opened: OpenDossier
  readonly draft: Draft
  readonly place: Place
}

/** The form over the workspace: what is typed is its draft, and logging writes to the record. */
export function LogRoute({ workspace, opened, draft, place }: LogRouteProps): ReactElement {
  const { timeZone } = opened.dossier
  const [failed, setFailed] = useState<string | null>(null)
  const isSaving = useSelector(workspace, (snapshot) => snapshot.matches({ keeping: 'keeping' }))
  const now = useMemo(() => nowIn(timeZone), [timeZone])
  const change = useCallback((next: Draft) => workspace.send({ type: 'editDraft', draft: next }), [workspace])
  const about = aboutOf(draft)
  const [ahead, setAhead] = useState('')
  // Its fields are there now, and one of them has the focus.
  useLayoutEffect(() => setAhead((before) => before + takeTyped()), [])
  return (
    <LogForm
      key={about}
      opened={opened}
      draft={draft}
      onDraft={change}
      onLog={(finished) => {
        const faults = log(workspace, finished)
        setFailed(faults.length === 0 ? null : faults.map(({ path, problem }) => `${path} ${problem}`).join('. '))
      }}
      onDiscard={() => workspace.send({ type: 'discardDraft' })}
      onClose={() => workspace.send({ type: 'closeForm' })}
      saving={failed === null ? (isSaving ? 'saving' : 'idle') : { failed }}
      now={now}
      view={place}
      ahead={ahead}
    />
  )
}
