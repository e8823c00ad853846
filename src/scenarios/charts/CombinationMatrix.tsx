import type { ReactElement } from 'react'
import type { Combination } from '../../../machines/analysis/truthTable.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { CombinationCell } from './CombinationCell.tsx'
import styles from './CombinationMatrix.module.css'
import { combinationWhere } from './combinationGroups.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { matrixAxes, waysOf } from './matrixAxes.ts'

const { combinations: said } = laterWords.charts

/** Narrower than this, in pixels, four columns no longer fit and it is moved sideways within itself. */
const FITS_FOUR = 520

export interface CombinationMatrixProps {
  /** Of the conditions picked. */
  readonly titles: readonly string[]
  readonly combinations: readonly Combination[]
  /** The present position among them, and what is said of it. */
  readonly here: Combination | undefined
  readonly place: string
  readonly leftIn: (combination: Combination) => number | null
}

/** Every combination of up to four conditions: one or two give the rows, the others the columns. */
export function CombinationMatrix({ titles, combinations, here, place, leftIn }: CombinationMatrixProps): ReactElement {
  const [ref, width] = useWidth<HTMLElement>(FITS_FOUR)
  const { rows, columns } = matrixAxes(titles.length)
  const isWide = columns.length > 1
  const scrolls = isWide && width < FITS_FOUR
  const across = waysOf(columns.length)
  return (
    <section ref={ref} className={styles.frame} aria-label={said.table} tabIndex={scrolls ? 0 : undefined}>
      <table className={styles.matrix} data-wide={isWide || undefined}>
        <MatrixHead titles={columns.map((one) => titles[one] ?? '')} />
        <tbody>
          {waysOf(rows.length).map((way) => (
            <tr key={way.join()}>
              <th scope="row">
                {rows.map((one, at) => (
                  <span key={one}>
                    <b>{titles[one]}</b> {said.isHeld(way[at] ?? false)}
                  </span>
                ))}
              </th>
              {across.map((other) => {
                const combination = combinationWhere(combinations, [...way, ...other])
                return combination === undefined ? null : (
                  <CombinationCell
                    key={other.join()}
                    combination={combination}
                    place={combination === here ? place : null}
                    left={leftIn(combination)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
