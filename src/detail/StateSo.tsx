import type { ReactElement } from 'react'
import { statusSpans } from '../../machines/board/statusSpans.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useDetail } from './DetailContext.ts'
import styles from './StateSo.module.css'

const { detail } = laterWords

/** When a state that is picked out was so, by each account. */
export function StateSo({ path }: { readonly path: string }): ReactElement {
  const { histories, initial, names, dates, actions } = useDetail()
  const said = [...histories].map(([lens, steps]) => ({
    lens,
    spans: statusSpans(steps, initial)
      .filter(({ status }) => status === path)
      .map(({ from, to }) => detail.fromTo(from && dates.long(from), to && dates.long(to))),
  }))
  return (
    <div role="status" className={styles.so}>
      <b>{detail.stateSo(detail.stateName(path))}</b>
      {said.every(({ spans }) => spans.length === 0) ? (
        <p>{detail.noAccount}</p>
      ) : (
        <ul>
          {said.map(({ lens, spans }) => (
            <li key={lens}>{detail.wasSo(names.account(lens), spans)}</li>
          ))}
        </ul>
      )}
      <Button look="quiet" onClick={() => actions.choosePart(null)}>
        {detail.unpick}
      </Button>
    </div>
  )
}
