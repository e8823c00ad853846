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

/** The texts that were pasted, by what their drafts are about, each for as long as that draft is. */
const pastedTexts = new WeakMap<Workspace, Map<string, string>>()

function textsOf(workspace: Workspace): Map<string, string> {
  const texts = pastedTexts.get(workspace) ?? new Map<string, string>()
  pastedTexts.set(workspace, texts)
  return texts
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
  const texts = textsOf(workspace)
  const pasted = `${opened.dossier.id} ${about}`
  const forget = () => texts.delete(pasted)
  return (
    <LogForm
      key={about}
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
      pasted={texts.get(pasted) ?? ''}
      ahead={ahead}
      onPasted={(text) => texts.set(pasted, text)}
    />
  )
}
