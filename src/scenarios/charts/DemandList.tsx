import type { ReactElement } from 'react'
import type { ElementId, PartyId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './DemandList.module.css'
import type { Demand } from './demands.ts'

const { deadlock: said } = laterWords.charts

export interface DemandListProps {
  readonly label: string
  readonly demands: readonly Demand[]
  readonly titleOf: (id: ElementId) => string
  readonly nameOf: (id: PartyId) => string
}

/** Demands in words: what before what, and by whom. */
export const DemandList = ({ label, demands, titleOf, nameOf }: DemandListProps): ReactElement => (
  <ul aria-label={label} className={styles.demands}>
    {demands.map(({ first, then, parties }) => (
      <li key={`${first} ${then}`}>
        <b>{titleOf(first)}</b> {said.before} <b>{titleOf(then)}</b>
        <small> {said.wantedBy(parties.map(nameOf))}</small>
      </li>
    ))}
  </ul>
)
