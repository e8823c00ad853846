import type { ReactElement, ReactNode } from 'react'
import { Scrolled } from './Scrolled.tsx'

export interface DocumentTableProps {
  readonly title: string
  readonly columns: readonly string[]
  /** The cells of each row; the first names it. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** Whether its title stands above it already. */
  readonly isTitled?: boolean
}

/** A table whose head comes again on each page, and which is reached by keys where it is wider than the page. */
export function DocumentTable({ title, columns, rows, isTitled = false }: DocumentTableProps): ReactElement {
  return (
    <Scrolled label={title}>
      <table>
        <caption className={isTitled ? 'brief-hidden' : undefined}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={keyOf(place)} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], place) => (
            <tr key={keyOf(place)}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={keyOf(at)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

/** A document is drawn once: what stands at a place is always the same. */
const keyOf = (place: number): string => `at ${place}`
