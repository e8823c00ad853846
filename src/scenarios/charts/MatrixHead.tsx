import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './CombinationMatrix.module.css'

const { combinations: said } = laterWords.charts

const both = [true, false]

/** The heads of a matrix: of no condition what the column shows, of one a column each way, of two grouped columns. */
export function MatrixHead({ titles: [first, second] }: { readonly titles: readonly string[] }): ReactElement {
  if (first === undefined) {
    return (
      <thead>
        <tr>
          <th scope="col">{said.condition}</th>
          <th scope="col">{said.result}</th>
        </tr>
      </thead>
    )
  }
  if (second === undefined) {
    return (
      <thead>
        <tr>
          <td />
          {both.map((holds) => (
            <Head key={String(holds)} title={first} holds={holds} />
          ))}
        </tr>
      </thead>
    )
  }
  return (
    <thead>
      <tr>
        <td rowSpan={2} />
        {both.map((holds) => (
          <th key={String(holds)} colSpan={2} scope="colgroup" className={styles.group}>
            <b>{first}</b> {said.isHeld(holds)}
          </th>
        ))}
      </tr>
      <tr>
        {both.flatMap((outer) => both.map((holds) => <Head key={`${outer} ${holds}`} title={second} holds={holds} />))}
      </tr>
    </thead>
  )
}

const Head = ({ title, holds }: { readonly title: string; readonly holds: boolean }): ReactElement => (
  <th scope="col">
    <b>{title}</b> {said.isHeld(holds)}
  </th>
)
