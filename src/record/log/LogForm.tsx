import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Draft, Now } from '../../../machines/workspace/draft/draft.ts'
import { groundOf } from '../../../machines/workspace/draft/preview.ts'
import { problemsOf } from '../../../machines/workspace/draft/problems.ts'
import { useFocusPassedOn } from '../../ui/useFocusPassedOn.ts'
import { DraftFields } from './DraftFields.tsx'
import { LogProvider, noProblems, ProblemsProvider } from './LogContext.ts'
import { LogFooter, type Saving } from './LogFooter.tsx'
import styles from './LogForm.module.css'
import { LogHeading } from './LogHeading.tsx'
import { Offers } from './Offers.tsx'
import { PasteArea } from './PasteArea.tsx'
import { controlOf, problemsByField } from './problemsByField.ts'
import { useCounting } from './useCounting.ts'
import { usePasted } from './usePasted.ts'
import { useTools } from './useTools.ts'
import { WhatChanges } from './WhatChanges.tsx'

export interface LogFormProps {
  /** The record. */
  readonly opened: OpenDossier
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** Asked for only when nothing is wrong with the draft. */
  readonly onLog: (draft: Draft) => void
  readonly onDiscard: () => void
  /** Puts the form away; the draft is kept. */
  readonly onClose: () => void
  readonly saving: Saving
  readonly now: Now
  readonly view: Pick<View, 'asOf' | 'lens' | 'filter'>
  /** What was typed or pasted before the form was there. */
  readonly ahead?: string
}

/** The form in which a development is written, with what it would change. */
export function LogForm(props: LogFormProps): ReactElement {
  const { opened, draft, onDraft, onLog, onDiscard, onClose, saving, now, view, ahead = '' } = props
  const { dossier } = opened
  const { pasted = '' } = draft
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const headline = useRef<HTMLTextAreaElement>(null)
  useFocusPassedOn(form, 'whole')
  const [isDateTyped, setDateTyped] = useState(draft.replaces !== null)
  const [isTried, setTried] = useState(false)
  const tools = useTools(opened, view.filter, draft, onDraft)
  const text = usePasted(pasted, dossier, now)
  const counting = useCounting(draft)
  const { replaces, withdraws } = counting
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft it depends on what that corrects alone.
  const ground = useMemo(() => groundOf(opened, counting), [opened, replaces, withdraws])
  const problems = useMemo(
    () => (isTried ? problemsByField(problemsOf(draft, dossier)) : noProblems),
    [isTried, draft, dossier],
  )

  // A text that is there is read already, and a correction needs none.
  const [takesPaste] = useState(draft.replaces === null && draft.withdraws === null && pasted === '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it appears.
  useEffect(() => {
    if (!takesPaste) headline.current?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes.
  useLayoutEffect(() => {
    if (!takesPaste && ahead !== '') tools.change({ headline: draft.headline + ahead })
  }, [ahead])

  const log = () => {
    if (saving === 'saving') return
    const [first] = problemsOf(draft, dossier)
    if (first === undefined) return onLog(draft)
    setTried(true)
    if (form.current !== null) controlOf(form.current, first.field)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) log()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <LogProvider value={tools}>
      <ProblemsProvider value={problems}>
        <form
          ref={form}
          className={styles.form}
          data-log
          aria-labelledby={heading}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={onKeyDown}
        >
          <LogHeading id={heading} draft={draft} developments={dossier.developments} />
          <div className={styles.columns}>
            <PasteArea
              text={text.text}
              pasted={text.pasted}
              mentions={text.mentions}
              takesFocus={takesPaste}
              ahead={takesPaste ? ahead : ''}
              onText={(next, isPasted) => {
                tools.change({ ...text.take(next, draft, isDateTyped), pasted: next })
                if (isPasted) headline.current?.focus()
              }}
            />
            <div className={styles.written}>
              <DraftFields
                headlineRef={headline}
                draft={draft}
                taken={text.taken}
                named={text.pasted.published ?? text.pasted.named}
                onDate={(at) => {
                  setDateTyped(true)
                  tools.change({ at })
                }}
              />
              <Offers mentions={text.mentions} effects={draft.effects} draft={counting} ground={ground} />
            </div>
          </div>
          <WhatChanges opened={opened} draft={counting} view={view} />
          <LogFooter
            saving={saving}
            count={problems.size}
            faults={['draft', 'recorded', 'replaces', 'withdraws'].flatMap((field) => problems.get(field) ?? [])}
            onLog={log}
            onDiscard={onDiscard}
          />
        </form>
      </ProblemsProvider>
    </LogProvider>
  )
}
