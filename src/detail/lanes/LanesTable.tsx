import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { useDetail } from '../DetailContext.ts'
import { statusText } from '../statusText.ts'
import type { Lane } from './lanes.ts'

const { detail } = laterWords

/** The lanes as a table, for those who do not see them. */
export function LanesTable({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const { names, dates, title, isConsent } = useDetail()
  return (
    <div className="visually-hidden">
      <table>
        <caption>{detail.lanesOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{detail.account}</th>
            <th scope="col">{detail.status}</th>
            <th scope="col">{detail.from}</th>
            <th scope="col">{detail.to}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap(({ lens, spans, marks }) => [
            ...spans.map(({ status, from, to }, place) => (
              <tr key={`${lens} ${String(place)} ${status}`}>
                <th scope="row">{names.account(lens)}</th>
                <td>{statusText(status, isConsent)}</td>
                <td>{from === null ? detail.fromTheStart : dates.long(from)}</td>
                <td>{to === null ? detail.now : dates.long(to)}</td>
              </tr>
            )),
            ...marks.map(({ what, at }, place) => (
              <tr key={`${lens} ${what} ${at} ${String(place)}`}>
                <th scope="row">{names.account(lens)}</th>
                <td>{detail[what]}</td>
                <td>{dates.long(at)}</td>
                <td />
              </tr>
            )),
          ])}
        </tbody>
      </table>
    </div>
  )
}
