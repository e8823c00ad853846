import type { ReactElement } from 'react'
import type { Citations } from '../formats/citations.ts'
import type { NestedRow } from '../formats/nested.ts'
import { StatusMark } from './StatusMark.tsx'
import { Cites } from './Told.tsx'

export interface DocumentRowsProps {
  readonly rows: readonly NestedRow[]
  readonly citations: Citations
}

/** The rows of a requirement as a list, what stands inside of a group within it. */
export function DocumentRows({ rows, citations }: DocumentRowsProps): ReactElement {
  return (
    <ul className="brief-rows">
      {rows.map((one, place) => {
        const key = `at ${place}`
        return (
          <li key={key}>
            <Row nested={one} citations={citations} />
            {one.rows.length > 0 && <DocumentRows rows={one.rows} citations={citations} />}
          </li>
        )
      })}
    </ul>
  )
}

function Row({ nested: { row }, citations }: { nested: NestedRow; citations: Citations }): ReactElement {
  if (row.kind === 'group') return <p className="brief-group">{row.text}</p>
  const record = row.kind === 'condition' ? row.record : null
  return (
    <div className="brief-row">
      <StatusMark mark={row.mark} word={row.word} />
      <p>
        <b>{row.title}</b>
        <Cites rests={row.rests} citations={citations} />
        {row.since !== '' && <small>{row.since}</small>}
        {record !== null && <small>{record}</small>}
      </p>
    </div>
  )
}
