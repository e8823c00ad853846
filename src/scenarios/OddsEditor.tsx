import { type ReactElement, useMemo, useState } from 'react'
import { likelihoods } from '../../machines/analysis/likelihood.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import { truthsOn } from '../../machines/board/truths.ts'
import type { Board } from '../../machines/board.ts'
import type { ElementId, Proposal } from '../../machines/dossier.ts'
import { requirementBy } from '../../machines/lens.ts'
import { elementsOf, idOf } from '../../machines/requirement.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { truthLook } from '../ui/statusLook.ts'
import { ChartSection } from './charts/ChartSection.tsx'
import { type AnalysedColumn, placeOf } from './columns.ts'
import { knownOdds } from './knownOdds.ts'
import styles from './OddsEditor.module.css'
import { OddsRow } from './OddsRow.tsx'
import { useScenarios } from './ScenariosContext.ts'

const { scenarios, analysis: said } = laterWords
const say = scenarios.odds

/** Of more conditions than this, the others show on demand. */
const MOST_ROWS = 16

interface OddsEditorProps {
  readonly proposal: Proposal
  readonly column: AnalysedColumn
  /** The odds while they are being set; null once they are. */
  readonly onLive: (odds: Odds | null) => void
}

/** The odds of each element that a future leaves open, to be slid and typed; what holds is said. */
export function OddsEditor({ proposal, column, onLive }: OddsEditorProps): ReactElement {
  const { names, actions } = useScenarios()
  const { future, odds } = column
  const [isWhole, setWhole] = useState(false)
  const [held, open] = useMemo(() => {
    const truthOf = truthsOn(future.board)
    const elements = elementsOf(requirementBy(proposal, future.view.lens))
    const ids = (isHeld: boolean) => [
      ...new Set(elements.filter((one) => (truthOf(one) === 'true') === isHeld).map(idOf)),
    ]
    return [ids(true), ids(false)]
  }, [proposal, future])
  const withOdds = (id: ElementId, value: number | null): Odds => {
    const { [id]: _, ...others } = odds
    return value === null ? others : { ...odds, [id]: value }
  }
  const keep = (next: Odds) => {
    onLive(null)
    if (future.scenario === null) actions.setOdds(next)
    else actions.change({ ...future.scenario, odds: knownOdds(next) })
  }
  return (
    <ChartSection title={say.title} lead={open.length === 0 ? say.nothingOpen : say.lead(placeOf(column))}>
      {(isWhole ? open : open.slice(0, MOST_ROWS)).map((id) => (
        <OddsRow
          key={id}
          id={id}
          odds={odds[id] ?? null}
          onSlide={(value) => onLive(withOdds(id, value))}
          onSet={(value) => keep(withOdds(id, value))}
        />
      ))}
      {!isWhole && open.length > MOST_ROWS && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {say.all(open.length)}
        </Button>
      )}
      {(isWhole ? held : held.slice(0, MOST_ROWS)).map((id) => (
        <div key={id} className={styles.held}>
          <b>{names.title(id)}</b>
          <span>
            <StatusIcon look={truthLook('true')} />
            {isOnRecord(id, column) ? say.holdsOnRecord : say.holdsHere}
          </span>
        </div>
      ))}
      <dl className={styles.meanings} aria-label={say.meanings}>
        {likelihoods.slice(1, -1).map((term, place) => (
          <div key={term}>
            <dt>{say.ranges[place]}</dt>
            <dd>{said.term(term)}</dd>
          </div>
        ))}
      </dl>
      {future.scenario === null && <p className={styles.note}>{say.notSaved(future.kind === 'whatIf')}</p>}
    </ChartSection>
  )
}

const isOnRecord = (id: ElementId, { future }: AnalysedColumn): boolean => {
  const statusIn = ({ conditions, proposals }: Board) =>
    [...conditions, ...proposals].find((row) => row.id === id)?.status
  return statusIn(future.record) === statusIn(future.board)
}
