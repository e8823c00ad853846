import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import type { Push } from './pushes.ts'

const { tornado } = laterWords.charts

export interface TornadoTableProps {
  readonly odds: number
  readonly rows: readonly Push[]
}

/** The figures of the drawing as a table, for those who do not see it. */
export const TornadoTable = ({ odds, rows }: TornadoTableProps): ReactElement => (
  <div className="visually-hidden">
    <table>
      <caption>{tornado.caption(odds)}</caption>
      <thead>
        <tr>
          <th scope="col">{tornado.element}</th>
          <th scope="col">{tornado.oddsWithout}</th>
          <th scope="col">{tornado.oddsWith}</th>
          <th scope="col">{tornado.birnbaum}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.title}</th>
            <td>{tornado.figure(row.without)}</td>
            <td>{withText(row)}</td>
            <td>{tornado.share(row.birnbaum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const withText = (row: Push): string =>
  row.holds === null ? tornado.figure(row.with) : `${tornado.figure(row.with)}, ${tornado.already[row.holds]}`
