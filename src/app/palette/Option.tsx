import type { ReactElement } from 'react'
import { formatMoment } from '../../ui/dates.ts'
import { keyLabel } from '../../ui/keyLabel.ts'
import type { Entry } from './entries.ts'
import styles from './Option.module.css'

interface OptionProps {
  readonly id: string
  /** Of the dossier, whose clocks date its developments. */
  readonly zone: string
  readonly entry: Entry
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One thing that was found. */
export function Option({ id, zone, entry, isCurrent, onPoint, onChoose }: OptionProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the field that the list belongs to.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in that field.
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className={styles.option}
      ref={isCurrent ? scrollIntoSight : undefined}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span>{entry.title}</span>
      {entry.at !== undefined && <span className={styles.detail}>{formatMoment(entry.at, zone)}</span>}
      {entry.keys.slice(0, 1).map((key) => (
        <kbd key={key} className={styles.key}>
          {keyLabel(key)}
        </kbd>
      ))}
    </div>
  )
}

const scrollIntoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })
