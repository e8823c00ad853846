import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { ChartMenu, partsIn } from '../ui/charts/ChartMenu.tsx'
import { creditOf } from '../ui/charts/credit.ts'
import { useDetail } from './DetailContext.ts'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** What stands beside the title: the finding, or how to read it. */
  readonly note?: ReactNode | undefined
  /** Where it is a drawing that can be saved, what each of its parts is called; null for one that needs no name. */
  readonly labelOf?: ((drawing: Element) => string | null) | undefined
  readonly children: ReactNode
}

/** A part of a detail under its title, named by it. */
export function Section({ title, note, labelOf, children }: SectionProps): ReactElement {
  const heading = useId()
  const body = useRef<HTMLDivElement>(null)
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <header className={styles.head}>
        <h3 id={heading}>{title}</h3>
        {note !== undefined && <p>{note}</p>}
      </header>
      {labelOf === undefined ? (
        children
      ) : (
        <>
          <div ref={body}>{children}</div>
          <Save title={title} parts={() => partsIn(body.current, labelOf)} />
        </>
      )}
    </section>
  )
}

/** A drawing of this thing, as a picture that names it. */
function Save({
  title,
  parts,
}: {
  readonly title: string
  readonly parts: () => ReturnType<typeof partsIn>
}): ReactElement {
  const { opened, view, title: subject } = useDetail()
  return (
    <p className={styles.save}>
      <ChartMenu parts={parts} credit={creditOf(opened, view, `${subject}: ${title}`)} />
    </p>
  )
}
