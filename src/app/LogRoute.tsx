import { useSelector } from '@xstate/react'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Draft } from '../../machines/workspace/draft/draft.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { LogForm } from '../record/log/LogForm.tsx'
import type { Workspace } from './keepAddress.ts'
import { log, nowIn } from './recording.ts'

interface LogRouteProps {
  readonly workspace: Workspace
  readonly opened: OpenDossier
  readonly draft: Draft
  readonly place: Place
}

/** The text that was pasted, for as long as its draft is; it comes back with the form. */
const pastedTexts = new WeakMap<Workspace, string>()

/** The form over the workspace: what is typed is its draft, and logging writes to the record. */
export function LogRoute({ workspace, opened, draft, place }: LogRouteProps): ReactElement {
  const { timeZone } = opened.dossier
  const [failed, setFailed] = useState<string | null>(null)
  const isSaving = useSelector(workspace, (snapshot) => snapshot.matches({ keeping: 'keeping' }))
  const now = useMemo(() => nowIn(timeZone), [timeZone])
  const change = useCallback((next: Draft) => workspace.send({ type: 'editDraft', draft: next }), [workspace])
  const forget = () => pastedTexts.delete(workspace)
  return (
    <LogForm
      key={draft.replaces ?? draft.withdraws ?? 'new'}
      opened={opened}
      draft={draft}
      onDraft={change}
      onLog={(finished) => {
        const faults = log(workspace, finished)
        if (faults.length === 0) forget()
        setFailed(faults.length === 0 ? null : faults.map(({ path, problem }) => `${path} ${problem}`).join('. '))
      }}
      onDiscard={() => {
        forget()
        workspace.send({ type: 'discardDraft' })
      }}
      onClose={() => workspace.send({ type: 'closeForm' })}
      saving={failed === null ? (isSaving ? 'saving' : 'idle') : { failed }}
      now={now}
      view={place}
      pasted={pastedTexts.get(workspace) ?? ''}
      onPasted={(text) => pastedTexts.set(workspace, text)}
    />
  )
}
