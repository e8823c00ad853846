import { type FormEvent, type ReactElement, useId, useState } from 'react'
import type { Source } from '../../machines/dossier.ts'
import type { Filter } from '../../machines/record.ts'
import { isTrust } from '../../machines/trust.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'
import styles from './EvidencePanel.module.css'

export interface EvidencePanelProps {
  readonly filter: Filter
  readonly sources: readonly Source[]
  readonly zone: string
  readonly isDate: (text: string) => boolean
  readonly onFilter: (filter: Partial<Filter>) => void
}

/** Where one says which evidence counts. */
export function EvidencePanel(props: EvidencePanelProps): ReactElement {
  return (
    <>
      <KnownAtField {...props} />
      <TrustField {...props} />
      <LeftOut {...props} />
    </>
  )
}

function KnownAtField({ filter: { knownAt }, isDate, onFilter }: EvidencePanelProps) {
  const id = useId()
  const [typed, setTyped] = useState(knownAt ?? '')
  const [faulty, setFaulty] = useState<string | null>(null)
  const show = (event: FormEvent) => {
    event.preventDefault()
    const text = typed.trim()
    const isGood = text === '' || isDate(text)
    setFaulty(isGood ? null : text)
    if (isGood) onFilter({ knownAt: text === '' ? null : text })
  }
  return (
    <form onSubmit={show} className={styles.part} noValidate>
      <label htmlFor={id}>{laterWords.evidence.knownOn}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          // biome-ignore lint/a11y/noAutofocus: the panel was opened to be filled in.
          autoFocus
          value={typed}
          placeholder={laterWords.evidence.everythingKnown}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={faulty !== null}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{laterWords.evidence.show}</Button>
      </div>
      <p
        id={`${id}-hint`}
        className={faulty === null ? styles.hint : styles.fault}
        role={faulty === null ? undefined : 'alert'}
      >
        {faulty === null ? laterWords.evidence.knownOnHint : words.strip.badDate(faulty)}
      </p>
    </form>
  )
}

const letters = ['A', 'B', 'C', 'D', 'E'] as const
const numbers = [1, 2, 3, 4, 5] as const

function TrustField({ filter: { trust }, onFilter }: EvidencePanelProps) {
  const id = useId()
  return (
    <div className={styles.part}>
      <label htmlFor={id}>{laterWords.evidence.grade}</label>
      <select
        id={id}
        className={styles.input}
        value={trust ?? ''}
        onChange={({ target }) => onFilter({ trust: isTrust(target.value) ? target.value : null })}
        aria-describedby={`${id}-hint`}
      >
        <option value="">{laterWords.evidence.all}</option>
        {letters.map((letter) => (
          <optgroup key={letter} label={laterWords.evidence.reliability[letter]}>
            {numbers.map((number) => (
              <option key={number} value={`${letter}${number}`}>
                {laterWords.evidence.orBetter(`${letter}${number}`)}
              </option>
            ))}
          </optgroup>
        ))}
        {trust !== null && /F|6/.test(trust) && <option value={trust}>{laterWords.evidence.orBetter(trust)}</option>}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        {laterWords.evidence.gradeHint}
      </p>
    </div>
  )
}

/** The sources that are left out, each with the way back. One leaves them out in the list of sources. */
function LeftOut({ filter: { without }, sources, onFilter }: EvidencePanelProps) {
  const id = useId()
  if (without.length === 0) return null
  return (
    <div className={styles.part}>
      <p id={id}>{laterWords.evidence.leftOut}</p>
      <ul aria-labelledby={id} className={styles.list}>
        {sources
          .filter((source) => without.includes(source.id))
          .map((source) => (
            <li key={source.id} className={styles.row}>
              <span>
                {source.title} <small>{source.publisher}</small>
              </span>
              <Button
                aria-label={laterWords.evidence.countAgain(source.title)}
                onClick={() => onFilter({ without: without.filter((one) => one !== source.id) })}
              >
                {laterWords.evidence.count}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
