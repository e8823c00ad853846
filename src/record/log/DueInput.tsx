import { type ReactElement, useState } from 'react'
import type { ConditionDraft } from '../../../machines/workspace/draft/draft.ts'
import { Button } from '../../ui/Button.tsx'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { DateInput } from './DateInput.tsx'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import styles from './Offer.module.css'

const say = laterWords.log

interface DueInputProps {
  readonly field: string
  readonly due: ConditionDraft['due']
  readonly onChange: (due: ConditionDraft['due']) => void
}

/** When a condition is due: a day; one that hangs on a proposal is shown, and can be taken off. */
export function DueInput({ field, due, onChange }: DueInputProps): ReactElement {
  const { titleOf } = useLog()
  const [isAsked, setAsked] = useState(false)
  if (typeof due === 'string')
    return isAsked || due !== '' ? (
      <DateInput field={field} kind="day" label={say.due} value={due} onChange={onChange} takesFocus={isAsked} />
    ) : (
      <button type="button" className={`${controls.link} ${styles.setDue}`} onClick={() => setAsked(true)}>
        {say.setDue}
      </button>
    )
  return (
    <Field field={field} label={say.due}>
      {(control) => (
        <span className={styles.dueAfter}>
          {say.dueAfter(due.within, titleOf(due.after))}{' '}
          <Button {...control} look="quiet" onClick={() => onChange('')}>
            {say.takeOff}
          </Button>
        </span>
      )}
    </Field>
  )
}
