import type { ReactElement } from 'react'
import type { Fault } from '../../machines/dossier/faults.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useScrolls } from '../ui/useScrolls.ts'
import { Faults } from './Refused.tsx'
import styles from './TablePreview.module.css'

const say = laterWords.incoming

/** So many rows are shown: enough to see that it is the right table. */
const MOST_ROWS = 200

/** What becomes of one development of a table. */
export interface TableRow {
  readonly row: number
  readonly at: string
  readonly headline: string
  readonly isKnown: boolean
  readonly faults: readonly Fault[]
}

interface TablePreviewProps {
  readonly name: string
  readonly rows: readonly TableRow[]
  readonly faults: readonly Fault[]
  /** How many would be added. */
  readonly count: number
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** What a table of developments would add, before it does: all of it, or nothing where a row is wrong. */
export function TablePreview({ name, rows, faults, count, onAdd, onClose }: TablePreviewProps): ReactElement {
  const [ref, scrolls] = useScrolls<HTMLElement>()
  return (
    <Dialog label={say.table(name)} onClose={onClose} className={styles.dialog}>
      <div className={styles.head}>
        <h2>{say.table(name)}</h2>
        <p>{summary(rows, faults, count)}</p>
      </div>
      <section ref={ref} className={styles.body} tabIndex={scrolls ? 0 : undefined} aria-label={say.table(name)}>
        {faults.length > 0 && (
          <div role="alert">
            <Faults faults={faults} />
          </div>
        )}
        {rows.length > 0 && (
          <table className={styles.rows}>
            <thead>
              <tr>
                <th scope="col">{say.row}</th>
                <th scope="col">{say.date}</th>
                <th scope="col">{say.headline}</th>
                <th scope="col">{say.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST_ROWS).map((row) => (
                <tr key={row.row} data-wrong={row.faults.length > 0 || undefined}>
                  <td>{row.row}</td>
                  <td>{row.at}</td>
                  <td>{row.headline}</td>
                  <td>{stateOf(row, faults.length > 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rows.length > MOST_ROWS && <p>{say.moreRows(rows.length - MOST_ROWS)}</p>}
      </section>
      <div className={styles.foot}>
        <Button onClick={onClose}>{say.close}</Button>
        {count > 0 && (
          <Button look="primary" onClick={onAdd}>
            {say.add(count)}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function summary(rows: readonly TableRow[], faults: readonly Fault[], count: number): string {
  if (faults.length > 0) return say.refused(faults.length)
  if (count > 0) return say.willAdd(count)
  return rows.length === 0 ? say.noRows : say.nothingNew
}

/** What becomes of a row, where something in the table may be wrong: then nothing is added. */
function stateOf({ faults, isKnown }: TableRow, isRefused: boolean): string {
  const [first] = faults
  if (first !== undefined) return first.problem
  if (isKnown) return say.known
  return isRefused ? say.newOnceMended : say.new
}
