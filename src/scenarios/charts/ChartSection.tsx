import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { ChartMenu, partsIn } from '../../ui/charts/ChartMenu.tsx'
import type { Credit } from '../../ui/charts/credit.ts'
import styles from './ChartSection.module.css'

export interface ChartSectionProps {
  readonly title: string
  /** The finding, before what shows it. */
  readonly lead: ReactNode
  /** What its drawing says of itself where it is saved; left out where none can be. */
  readonly credit?: Credit | null
  readonly children: ReactNode
}

/** One drawing under its title, named by it. */
export function ChartSection({ title, lead, credit = null, children }: ChartSectionProps): ReactElement {
  const heading = useId()
  const body = useRef<HTMLDivElement>(null)
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {credit === null ? (
        children
      ) : (
        <>
          <div ref={body}>{children}</div>
          <p className={styles.save}>
            <ChartMenu parts={() => partsIn(body.current)} credit={credit} />
          </p>
        </>
      )}
    </section>
  )
}
