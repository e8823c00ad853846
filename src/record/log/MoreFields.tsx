import { type ReactElement, useState } from 'react'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import styles from './MoreFields.module.css'

const say = laterWords.log

/** What a development may say besides: the words that it rests on, a note, and the event of which it is one account. */
export function MoreFields({ draft }: { readonly draft: Draft }): ReactElement {
  const { opened, change } = useLog()
  const { occasions } = opened.dossier
  const { quote, note, occasion } = draft
  const [isOpen, setOpen] = useState(quote !== '' || note !== '' || occasion !== null)
  return (
    <details className={styles.more} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.more}</summary>
      <div className={styles.fields}>
        <Field field="quote" label={say.quote}>
          {(control) => (
            <textarea
              {...control}
              className={controls.text}
              rows={2}
              value={quote}
              onChange={({ target }) => change({ quote: target.value })}
            />
          )}
        </Field>
        <Field field="note" label={say.note}>
          {(control) => (
            <textarea
              {...control}
              className={controls.text}
              rows={2}
              value={note}
              onChange={({ target }) => change({ note: target.value })}
            />
          )}
        </Field>
        <Field field="occasion" label={say.occasion}>
          {(control) => (
            <select
              {...control}
              className={controls.control}
              value={occasion ?? ''}
              onChange={({ target }) =>
                change({ occasion: occasions.find(({ id }) => id === target.value)?.id ?? null })
              }
            >
              <option value="">{say.noOccasion}</option>
              {occasions.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </details>
  )
}
