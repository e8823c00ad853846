import type { ReactElement } from 'react'
import type { Cell, Table as TableBlock } from '../../../machines/briefing/outline.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import tones from '../../ui/tones.module.css'
import { lookOf } from '../lookOf.ts'
import blocks from './Blocks.module.css'
import { keyed } from './keyed.ts'

/** A table; the first cell of a row heads it. */
export function Table({ title, columns, rows }: TableBlock): ReactElement {
  return (
    <table className={blocks.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {keyed(columns, String).map(({ key, thing: column }) => (
            <th key={key} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, (row) => row[0]?.text ?? '').map(({ key, thing: row }) => (
          <tr key={key}>
            {keyed(row, ({ text }) => text).map(({ key: column, thing: cell }) =>
              cell === row[0] ? (
                <th key={column} scope="row">
                  <Marked {...cell} />
                </th>
              ) : (
                <td key={column}>
                  <Marked {...cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Marked({ text, mark }: Cell): ReactElement {
  if (mark === null) return <>{text}</>
  const look = lookOf(mark)
  return (
    <span className={`${blocks.marked} ${tones[look.tone]}`}>
      <StatusIcon look={look} />
      {text}
    </span>
  )
}
