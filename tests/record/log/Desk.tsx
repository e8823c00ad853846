import { type ReactElement, useState } from 'react'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { type Draft, emptyDraft } from '../../../machines/workspace/draft/draft.ts'
import { LogForm, type LogFormProps } from '../../../src/record/log/LogForm.tsx'
import { now } from './now.ts'

export interface DeskProps extends Partial<Pick<LogFormProps, 'saving' | 'onLog' | 'onDiscard' | 'onClose'>> {
  readonly dossier: Dossier
  readonly draft?: Draft
  readonly view?: Partial<View>
  /** Hears of every draft. */
  readonly onDraft?: (draft: Draft) => void
}

/** The form with what the app puts around it: the draft is kept, and comes back with each change. */
export function Desk(props: DeskProps): ReactElement {
  const { dossier, draft: first = emptyDraft(now), view = {}, onDraft, saving = 'idle' } = props
  const [opened] = useState(() => new OpenDossier(dossier))
  const [draft, setDraft] = useState(first)
  const [shown] = useState<View>({
    asOf: '2025-03-25',
    lens: 'assessed',
    filter: everything,
    steps: [],
    ...view,
  })
  return (
    <LogForm
      opened={opened}
      draft={draft}
      onDraft={(next) => {
        setDraft(next)
        onDraft?.(next)
      }}
      onLog={props.onLog ?? nothing}
      onDiscard={props.onDiscard ?? nothing}
      onClose={props.onClose ?? nothing}
      saving={saving}
      now={now}
      view={shown}
    />
  )
}

const nothing = (): void => undefined
