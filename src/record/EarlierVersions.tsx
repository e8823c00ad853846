import type { ReactElement } from 'react'
import type { Development } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { askedText } from './askedText.ts'
import styles from './EarlierVersions.module.css'
import { EntryMeta } from './EntryMeta.tsx'
import type { RecordEntry } from './entries.ts'
import { useRecord } from './RecordContext.ts'
import { RecordIcon } from './RecordIcon.tsx'

const { record } = laterWords

/** What an entry corrects or takes back: never hidden, for the record keeps everything. */
export function EarlierVersions({ entry }: { readonly entry: RecordEntry }): ReactElement | null {
  const { dates } = useRecord()
  const { development, earlier } = entry
  const [first] = earlier
  if (first === undefined) return null
  const on = dates.long(development.recorded ?? development.at)
  return (
    <div className={styles.past}>
      <RecordIcon of="past" />
      <div>
        <p>{first.isTakenBack ? record.takenBack(on) : record.corrected(on)}</p>
        <ol>
          {earlier.map((one) => (
            <li key={one.development.id}>
              <Version development={one.development} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

function Version({ development }: { readonly development: Development }) {
  const { dates, names } = useRecord()
  const { recorded, at, headline, quote, note, effects } = development
  return (
    <details>
      <summary>
        {record.earlier(dates.long(recorded ?? at))} <q>{headline}</q>
      </summary>
      <EntryMeta development={development} source={names.source(development.source)} />
      <p>{record.happened(dates.long(at))}</p>
      {quote !== undefined && <q>{quote}</q>}
      {note !== undefined && <p>{note}</p>}
      <ul>
        {effects.map((effect, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version of the past does not change.
          <li key={place}>{askedText(effect, development, names, dates)}</li>
        ))}
      </ul>
    </details>
  )
}
