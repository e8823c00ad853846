import { type ReactElement, useState } from 'react'
import type { Combination } from '../../../machines/analysis/truthTable.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusPill } from '../../ui/StatusPill.tsx'
import styles from './CombinationList.module.css'
import { type CombinationGroup, groupedByStatus } from './combinationGroups.ts'

const { combinations: said } = laterWords.charts

export interface CombinationListProps {
  /** Of the conditions picked. */
  readonly titles: readonly string[]
  readonly combinations: readonly Combination[]
  /** The present position among them, and what is said of it. */
  readonly here: Combination | undefined
  readonly place: string
}

/** Every combination of more conditions than a matrix shows, by the status that it comes to. */
export const CombinationList = ({ combinations, ...rest }: CombinationListProps): ReactElement => (
  <>
    {groupedByStatus(combinations).map((group, at) => (
      <Group key={group.status} group={group} total={combinations.length} isOpen={at === 0} {...rest} />
    ))}
  </>
)

interface GroupProps extends Omit<CombinationListProps, 'combinations'> {
  readonly group: CombinationGroup
  readonly total: number
  readonly isOpen: boolean
}

/** As a group opens it tells the least of it; the rest when asked. */
function Group({ group, total, isOpen, titles, here, place }: GroupProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false)
  const { status, combinations, least } = group
  const shown = isWhole ? combinations : least
  const isHere = here !== undefined && combinations.includes(here)
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <StatusPill status={status} />
        <span>
          {said.inOf(combinations.length, total)}
          {isHere && <b className={styles.here}>{` · ${place}`}</b>}
        </span>
      </summary>
      <p className={styles.note}>{isWhole ? said.whole : said.least}</p>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.holds.join()}>
            {said.held(titles.filter((_, at) => one.holds[at]))}
            {one === here && <b className={styles.here}>{` · ${place}`}</b>}
          </li>
        ))}
      </ul>
      {shown.length < combinations.length && (
        <Button look="quiet" onClick={() => setIsWhole(true)}>
          {said.all(combinations.length)}
        </Button>
      )}
    </details>
  )
}
