import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { zoneHere } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './NewDossier.module.css'
import { useFocusOnce } from './useFocusOnce.ts'

const say = laterWords.library

interface NewDossierProps {
  readonly onCreate: (title: string, timeZone: string) => void
  readonly onCancel: () => void
}

/** What an empty dossier needs: a title, and the zone whose clocks its days go by. */
export function NewDossier({ onCreate, onCancel }: NewDossierProps): ReactElement {
  const id = useId()
  const own = zoneHere()
  const [title, setTitle] = useState('')
  const [zone, setZone] = useState(own)
  const [isRefused, setIsRefused] = useState(false)
  const field = useFocusOnce<HTMLInputElement>(true)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== '') return onCreate(title.trim(), zone)
    setIsRefused(true)
    field.current?.focus()
  }
  return (
    <form className={styles.form} aria-label={say.create} onSubmit={submit} noValidate>
      <label htmlFor={`${id}-title`}>{say.name}</label>
      <div>
        <input
          ref={field}
          id={`${id}-title`}
          value={title}
          required
          autoComplete="off"
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? `${id}-refused` : undefined}
          onChange={({ target }) => {
            setTitle(target.value)
            setIsRefused(false)
          }}
        />
        <p id={`${id}-refused`} role="alert" className={styles.refused}>
          {isRefused && say.nameMissing}
        </p>
      </div>
      <label htmlFor={`${id}-zone`}>{say.zone}</label>
      <div>
        <select
          id={`${id}-zone`}
          value={zone}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setZone(target.value)}
        >
          {zonesWith(own).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <p id={`${id}-hint`} className={styles.hint}>
          {say.zoneHint}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {say.createIt}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </form>
  )
}

/** The zones that the browser knows; its own may be called otherwise in its list. */
const zonesWith = (own: string): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort()
