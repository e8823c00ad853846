import { type ReactElement, useState } from 'react'
import type { ElementId, Proposal } from '../../machines/dossier.ts'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import { BlockersCell } from './BlockersCell.tsx'
import { ColumnHead } from './ColumnHead.tsx'
import styles from './Comparison.module.css'
import { ConditionCell } from './ConditionCell.tsx'
import { type AnalysedColumn, elementsIn } from './columns.ts'
import { DatesCell } from './DatesCell.tsx'
import type { Wanted } from './Dialogs.tsx'
import { differingIn } from './differing.ts'
import { OddsCell } from './OddsCell.tsx'
import { OtherProposalCell } from './OtherProposalCell.tsx'
import { useScenarios } from './ScenariosContext.ts'
import { useInSight } from './useInSight.ts'
import { WhyCell } from './WhyCell.tsx'

const { scenarios: say, analysis } = laterWords

interface ComparisonProps {
  readonly proposal: Proposal
  readonly columns: readonly AnalysedColumn[]
  readonly chosen: AnalysedColumn
  readonly onWant: (wanted: Wanted) => void
}

/** With more rows than this, those in which nothing differs are shown on demand. */
const MOST_ROWS = 12

/** One row a question, one column a future. */
export function Comparison({ proposal, columns, chosen, onWant }: ComparisonProps): ReactElement {
  const { opened, names } = useScenarios()
  const [isWhole, setWhole] = useState(false)
  const frame = useInSight(chosen.key)
  const [record] = columns
  const across = { columns, chosen }
  const elements = elementsIn(
    proposal,
    columns.map(({ future }) => future),
  ).filter((id) => names.condition(id) !== undefined)
  const differing = elements.filter((id) => differingIn(id, columns))
  const isLong = elements.length > MOST_ROWS
  const shown = isLong && !isWhole ? (differing.length > 0 ? differing : elements).slice(0, MOST_ROWS) : elements
  const besides = opened.dossier.proposals.filter(
    ({ id }) => id !== proposal.id && columns.some(({ future }) => future.board.proposals.some((row) => row.id === id)),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls within itself has to be reached by the keyboard.
    <section ref={frame} aria-label={say.sideBySide} className={styles.frame} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col" data-chosen={column === chosen || undefined}>
                <ColumnHead column={column} isChosen={column === chosen} onWant={onWant} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row question={proposal.title} {...across}>
            {(column) => <WhyCell column={column} proposal={proposal.id} />}
          </Row>
          <Row question={analysis.odds} note={say.oddsNote} {...across}>
            {(column) => <OddsCell column={column} isChosen={column === chosen} />}
          </Row>
          <Row question={say.blockersTitle} {...across}>
            {(column) => <BlockersCell column={column} />}
          </Row>
          {shown.map((id) => (
            <Row key={id} question={names.title(id)} condition={id} look="line" {...across}>
              {(column) => <ConditionCell id={id} column={column} record={record ?? column} />}
            </Row>
          ))}
          {isLong && (
            <tr>
              <td colSpan={1 + columns.length}>
                <button type="button" className={`${controls.link} ${styles.whole}`} onClick={() => setWhole(!isWhole)}>
                  {isWhole ? say.showFewer : say.showAll(elements.length)}
                </button>
              </td>
            </tr>
          )}
          {besides.map(({ id, title }) => (
            <Row key={id} question={title} look="other" {...across}>
              {(column) => <OtherProposalCell id={id} column={column} record={record ?? column} />}
            </Row>
          ))}
          <Row question={say.datesTitle} {...across}>
            {(column) => <DatesCell column={column} />}
          </Row>
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly question: string
  readonly note?: string
  /** The condition that it is about, where it is about one. */
  readonly condition?: ElementId
  readonly look?: 'wide' | 'line' | 'other'
  readonly columns: readonly AnalysedColumn[]
  readonly chosen: AnalysedColumn
  readonly children: (column: AnalysedColumn) => ReactElement
}

/** One question, answered by every future. */
const Row = ({ question, note, condition, look = 'wide', columns, chosen, children }: RowProps): ReactElement => (
  <tr className={styles[look]} data-condition={condition}>
    <th scope="row">
      {question}
      {note !== undefined && <small>{note}</small>}
    </th>
    {columns.map((column) => (
      <td key={column.key} data-of={column.title} data-chosen={column === chosen || undefined}>
        {children(column)}
      </td>
    ))}
  </tr>
)
