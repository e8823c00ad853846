import { type ReactElement, useMemo } from 'react'
import { conditionalOddsOf } from '../../machines/analysis/conditionalOdds.ts'
import { deadlocksOf } from '../../machines/analysis/deadlocks.ts'
import { firstMoves } from '../../machines/analysis/firstMoves.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import { asOfDate } from '../../machines/asOf.ts'
import type { Proposal } from '../../machines/dossier.ts'
import { creditOf } from '../ui/charts/credit.ts'
import { CombinationsOf } from './CombinationsOf.tsx'
import { DeadlockFigure } from './charts/DeadlockFigure.tsx'
import { Tornado } from './charts/Tornado.tsx'
import type { AnalysedColumn } from './columns.ts'
import { Deadlines } from './Deadlines.tsx'
import styles from './Lower.module.css'
import { OddsEditor } from './OddsEditor.tsx'
import { useScenarios } from './ScenariosContext.ts'
import { Ways } from './Ways.tsx'

interface LowerProps {
  readonly proposal: Proposal
  readonly column: AnalysedColumn
  readonly onLive: (odds: Odds | null) => void
}

/** What moves the future that is looked at. */
export function Lower({ proposal, column, onLive }: LowerProps): ReactElement {
  const { opened, names } = useScenarios()
  const { analysis, future, odds } = column
  const found = analysis?.found ?? null
  const pushes = found === null ? [] : conditionalOddsOf(found, odds)
  const { asOf } = future.view
  const deadlocks = useMemo(
    () =>
      deadlocksOf(opened.dossier, asOfDate(asOf, opened.dossier.timeZone)).map((deadlock) => ({
        deadlock,
        moves: firstMoves(deadlock),
      })),
    [opened, asOf],
  )
  return (
    <div className={styles.lower}>
      <OddsEditor proposal={proposal} column={column} onLive={onLive} />
      {found?.odds != null && (
        <Tornado
          odds={found.odds}
          creditOf={(title) => creditOf(opened, future.view, `${names.title(proposal.id)}: ${title}`)}
          rows={pushes.map((push) => ({ ...push, title: names.title(push.id), holds: null }))}
        />
      )}
      <Ways proposal={proposal} column={column} />
      <CombinationsOf proposal={proposal} column={column} />
      <DeadlockFigure
        deadlocks={deadlocks}
        creditOf={(title) => creditOf(opened, future.view, title)}
        titleOf={(id) => names.title(id)}
        nameOf={(id) => names.party(id)}
      />
      <Deadlines opened={opened} view={future.view} />
    </div>
  )
}
