import type { ReactElement, RefObject } from 'react'
import { dayOf, parseMoment } from '../../../machines/time.ts'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { formatDay } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { CredibilityField } from './CredibilityField.tsx'
import { DateInput } from './DateInput.tsx'
import styles from './DraftFields.module.css'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import { MoreFields } from './MoreFields.tsx'
import { SourceFields } from './SourceFields.tsx'
import { SpeakersField } from './SpeakersField.tsx'
import { isTaken, type Taken, type TakenField } from './taken.ts'

const say = laterWords.log

interface DraftFieldsProps {
  readonly headlineRef: RefObject<HTMLTextAreaElement | null>
  readonly draft: Draft
  readonly taken: Taken
  /** The day that the pasted text names; null where it names none. */
  readonly named: string | null
  readonly onDate: (at: string) => void
}

/** What a development says of itself. */
export function DraftFields({ headlineRef, draft, taken, named, onDate }: DraftFieldsProps): ReactElement {
  const { change, zone } = useLog()
  const aside = (field: TakenField): string | null => (isTaken(field, draft, taken) ? say.fromText : null)
  const at = parseMoment(draft.at.trim(), zone)
  const isOtherDay = named !== null && at !== null && dayOf(at, zone) !== named
  return (
    <div className={styles.fields}>
      <Field field="headline" label={say.headline} aside={aside('headline')} isWide>
        {(control) => (
          <textarea
            {...control}
            ref={headlineRef}
            className={`${controls.text} ${styles.headline}`}
            rows={2}
            value={draft.headline}
            // A headline is one line, however it wraps.
            onChange={({ target }) => change({ headline: target.value.replace(/[\r\n]+/g, ' ') })}
          />
        )}
      </Field>
      <DateInput
        field="at"
        kind="when"
        label={say.happened}
        value={draft.at}
        aside={aside('at')}
        onChange={onDate}
        hint={
          isOtherDay ? (
            <>
              {say.textSays(formatDay(named))}{' '}
              <button type="button" className={controls.link} onClick={() => onDate(named)}>
                {say.takeDate(formatDay(named, 'dayAndMonth'))}
              </button>
            </>
          ) : null
        }
      />
      <SpeakersField by={draft.by} aside={aside('by')} />
      <SourceFields draft={draft} taken={taken} />
      <CredibilityField credibility={draft.credibility} />
      <MoreFields draft={draft} />
    </div>
  )
}
