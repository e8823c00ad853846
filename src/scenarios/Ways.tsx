import { type ReactElement, useMemo } from 'react'
import type { Analysis } from '../../machines/analysis/analyst.ts'
import { routesFrom } from '../../machines/analysis/proposalRequest.ts'
import type { Route, RouteStep } from '../../machines/analysis/routes.ts'
import type { Proposal } from '../../machines/dossier.ts'
import { liesIn, type ProposalStatus } from '../../machines/proposal.ts'
import { laterWords } from '../ui/laterWords.ts'
import { StatusPill } from '../ui/StatusPill.tsx'
import { goalOf } from '../ui/telling/goal.ts'
import { capital } from '../ui/words/en/names.ts'
import { ChartSection } from './charts/ChartSection.tsx'
import type { AnalysedColumn } from './columns.ts'
import { useScenarios } from './ScenariosContext.ts'
import { stageText } from './stageText.ts'
import styles from './Ways.module.css'

const { scenarios } = laterWords
const say = scenarios.ways

interface WaysProps {
  readonly proposal: Proposal
  readonly column: AnalysedColumn
}

/** The shortest ways from a future to a proposal that is ready, and what is left then. */
export function Ways({ proposal, column }: WaysProps): ReactElement {
  const { opened } = useScenarios()
  const { row, analysis, state, future } = column
  const routes = useMemo(
    () => (analysis === null ? [] : routesFrom(opened.dossier, future.board, proposal, analysis)),
    [opened, future.board, proposal, analysis],
  )
  const [first, ...others] = routes
  return (
    <ChartSection
      title={say.title}
      lead={
        state !== null && analysis === null ? scenarios.working : leadOf(first, row?.status ?? null, analysis, proposal)
      }
    >
      {first !== undefined && <Way route={first} proposal={proposal} column={column} />}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{say.more(others.length)}</summary>
          {others.map((route, place) => (
            <div key={JSON.stringify(route.steps)}>
              <h3>{say.or(place + 2)}</h3>
              <Way route={route} proposal={proposal} column={column} />
            </div>
          ))}
        </details>
      )}
    </ChartSection>
  )
}

function leadOf(
  first: Route | undefined,
  status: ProposalStatus | null,
  analysis: Analysis | null,
  { entry }: Proposal,
): string {
  if (status === null) return scenarios.notTabled
  if (first !== undefined) return say.lead(first.steps.length, entry === 'declared')
  if (status === 'tabled.ready') return say.ready
  if (liesIn(status, 'inForce')) return say.inForce
  return goalOf({ status }) !== null && analysis?.blockers === null ? scenarios.tooHard : say.none
}

interface WayProps extends WaysProps {
  readonly route: Route
}

function Way({ route, proposal, column }: WayProps): ReactElement {
  const { names, telling } = useScenarios()
  const detail = (step: RouteStep): string => stageText(step, route, column.future.board, names)
  return (
    <>
      <ol className={styles.route}>
        {route.steps.map((step) => (
          <li key={JSON.stringify(step)}>
            <b>{capital(telling.clause(step))}</b>
            <small>{detail(step)}</small>
          </li>
        ))}
        <li className={styles.ready}>
          <StatusPill status="tabled.ready" />
        </li>
        <li>
          <b>{proposal.entry === 'automatic' ? say.entersItself : say.declare}</b>
          <small>{say.declareDetail(proposal.term === undefined ? null : telling.duration(proposal.term))}</small>
        </li>
      </ol>
      {route.broken.map(({ first, then, demandedBy }) => (
        <p key={`${first} ${then} ${demandedBy}`} className={styles.broken}>
          {say.breaks(telling.titleInside(first), telling.titleInside(then), names.party(demandedBy))}
        </p>
      ))}
    </>
  )
}
