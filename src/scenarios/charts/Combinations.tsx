import type { ReactElement } from 'react'
import { type Combination, MOST_PICKED } from '../../../machines/analysis/truthTable.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { ChartSection } from './ChartSection.tsx'
import { CombinationList } from './CombinationList.tsx'
import { CombinationMatrix } from './CombinationMatrix.tsx'
import styles from './Combinations.module.css'
import { type Candidate, ConditionChips } from './ConditionChips.tsx'
import { combinationWhere } from './combinationGroups.ts'

const { combinations: said } = laterWords.charts

/** More conditions than this make a list, not a matrix. */
const MOST_IN_MATRIX = 4

export interface CombinationsProps {
  readonly candidates: readonly Candidate[]
  readonly picked: readonly ConditionId[]
  readonly onPick: (picked: readonly ConditionId[]) => void
  /** What `truthTable` gives for what is picked: null where the proposal is not on the table. */
  readonly combinations: readonly Combination[] | null
  /** The scenario’s title; null where they start from the record. */
  readonly scenario: string | null
  /** The fewest changes left in a combination, where that is known; see `fewestLeft`. */
  readonly leftIn: (combination: Combination) => number | null
}

/** What a proposal comes to in every combination of a few conditions: a matrix of up to four, a list of up to eight. */
export function Combinations(props: CombinationsProps): ReactElement {
  const { candidates, picked, onPick, combinations, scenario, leftIn } = props
  const conditions = picked.flatMap((id) => candidates.find((one) => one.id === id) ?? [])
  const titles = conditions.map(({ title }) => title)
  const here = combinationWhere(
    combinations ?? [],
    conditions.map(({ holds }) => holds),
  )
  const place = scenario === null ? said.asThingsStand : said.thisScenario
  return (
    <ChartSection
      title={said.title}
      lead={picked.length === 0 ? said.pick(MOST_PICKED) : said.of(picked.length, scenario)}
    >
      <ConditionChips candidates={candidates} picked={picked} most={MOST_PICKED} onPick={onPick} />
      {combinations === null && <p className={styles.note}>{said.notTabled}</p>}
      {combinations !== null &&
        conditions.length > 0 &&
        (conditions.length <= MOST_IN_MATRIX ? (
          <CombinationMatrix titles={titles} {...{ combinations, here, place, leftIn }} />
        ) : (
          <CombinationList titles={titles} {...{ combinations, here, place }} />
        ))}
    </ChartSection>
  )
}
