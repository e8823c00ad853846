import type { ReactElement } from 'react'
import type { Deadlock } from '../../../machines/analysis/deadlocks.ts'
import type { ElementId, PartyId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './DeadlockCircle.module.css'
import { DeadlockRing } from './DeadlockRing.tsx'
import { DemandList } from './DemandList.tsx'
import type { Demand } from './demands.ts'

const { charts, analysis } = laterWords
const said = charts.deadlock

export interface DeadlockCircleProps {
  readonly deadlock: Deadlock
  readonly moves: readonly (readonly ElementId[])[]
  readonly demands: readonly Demand[]
  /** Those of the demands that are drawn; null where only a list can show them. */
  readonly ring: readonly Demand[] | null
  readonly titleOf: (id: ElementId) => string
  readonly nameOf: (id: PartyId) => string
}

/** One deadlock, with what would break it and who holds it. */
export function DeadlockCircle({ deadlock, moves, demands, ring, ...names }: DeadlockCircleProps): ReactElement {
  const besides = demands.filter((demand) => !ring?.includes(demand))
  return (
    <div className={styles.circle}>
      {ring === null ? (
        <DemandList label={said.inWords} demands={demands} {...names} />
      ) : (
        <>
          <DeadlockRing ring={ring} {...names} />
          <div className="visually-hidden">
            <DemandList label={said.inWords} demands={ring} {...names} />
          </div>
          {besides.length > 0 && (
            <>
              <p className={styles.besides}>{said.besides}</p>
              <DemandList label={said.besides} demands={besides} {...names} />
            </>
          )}
        </>
      )}
      <p className={styles.moves}>
        {moves.length === 0 ? (
          said.noMoves
        ) : (
          <>
            <b>{said.breaks(moves[0]?.length ?? 0)}</b> {said.moves(moves.map((ids) => ids.map(names.titleOf)))}
          </>
        )}{' '}
        {analysis.heldBy(deadlock.parties.map(names.nameOf))}
      </p>
    </div>
  )
}
