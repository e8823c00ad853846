import { type ReactElement, type ReactNode, useId } from 'react'
import covering from './covering.module.css'
import styles from './Segments.module.css'

interface SegmentsProps<Id extends string> {
  /** The id of the element that names the group; else `label` does. */
  readonly labelledBy?: string
  readonly label?: string
  readonly choices: readonly { readonly id: Id; readonly content: ReactNode }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** How wide and how high they are. */
  readonly look: 'line' | 'block'
}

/** Radio buttons that look like one control in parts. */
export function Segments<Id extends string>(props: SegmentsProps<Id>): ReactElement {
  const { labelledBy, label, choices, chosen, onChoose, look } = props
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-label={label}
      className={`${styles.segments} ${styles[look]}`}
    >
      {choices.map(({ id, content }) => (
        <label key={id} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={covering.control}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {content}
        </label>
      ))}
    </div>
  )
}
