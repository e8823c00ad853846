import { Fragment, type ReactElement, useMemo } from 'react'
import styles from './MarkedText.module.css'
import { type Mark, segmentsOf } from './segments.ts'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text with what was found in it underlined. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactElement {
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks])
  return (
    <>
      {segments.map(({ text: piece, start, look, numbers }) => (
        <Fragment key={start}>
          {look === 'plain' ? piece : <mark className={styles[look]}>{piece}</mark>}
          {numbers.map((number) => (
            <sup key={number} className={styles.number}>
              {number}
            </sup>
          ))}
        </Fragment>
      ))}
    </>
  )
}
