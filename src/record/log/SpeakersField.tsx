import type { ReactElement } from 'react'
import type { PartyId } from '../../../machines/dossier.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import { SpeakerChoice } from './SpeakerChoice.tsx'
import styles from './SpeakersField.module.css'

const say = laterWords.log

interface SpeakersFieldProps {
  readonly by: readonly PartyId[]
  readonly aside: string | null
}

/** Who says so: any of the parties, or nobody in particular. */
export function SpeakersField({ by, aside }: SpeakersFieldProps): ReactElement {
  const { change, nameOf } = useLog()
  return (
    <Field field="by" label={say.speakers} aside={aside}>
      {(control) => (
        <SpeakerChoice
          label={say.speakers}
          speakers={by}
          onChange={(speakers) => change({ by: speakers })}
          control={{ ...control, 'aria-label': `${say.speakers}: ${shown(by.map(nameOf))}` }}
          className={`${controls.control} ${styles.choice}`}
        >
          <span>{shown(by.map(nameOf))}</span>
          <span aria-hidden="true" className={styles.arrow} />
        </SpeakerChoice>
      )}
    </Field>
  )
}

const shown = (names: readonly (string | null)[]): string =>
  names.length === 0 ? say.nobody : names.filter((name) => name !== null).join(', ')
