import { type ReactElement, useMemo, useState } from 'react'
import type { Lens } from '../../machines/lens.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { Button } from '../ui/Button.tsx'
import { Grade } from '../ui/Grade.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Publisher } from '../ui/Publisher.tsx'
import quiet from '../ui/quietLink.module.css'
import { useDetail } from './DetailContext.ts'
import styles from './HistoryTable.module.css'
import { type HistoryRow, historyRows, type RowMove } from './historyRows.ts'
import { Section } from './Section.tsx'
import { StatusMark } from './StatusMark.tsx'

const { detail, record } = laterWords

/** So many are shown at once; a long record may have thousands. */
const FIRST = 60

/** Every step by every account, newest first, with what it rests on. */
export function HistoryTable(): ReactElement {
  const { histories, names } = useDetail()
  const rows = useMemo(
    () => historyRows(histories, (text) => instantOf(momentOf(text, names.zone))),
    [histories, names.zone],
  )
  const [showsAll, setShowsAll] = useState(false)
  return (
    <Section title={detail.history} note={detail.historyNote}>
      {rows.length === 0 && <p>{detail.nothingYet}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks on a phone, it would not be a table any more.
        <table role="table" className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{detail.date}</th>
              <th scope="col">{detail.said}</th>
              <th scope="col">{detail.by}</th>
              <th scope="col">{detail.beforeAndAfter}</th>
              <th scope="col">{detail.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, showsAll ? rows.length : FIRST).map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {!showsAll && rows.length > FIRST && (
        <Button onClick={() => setShowsAll(true)}>{detail.showAll(rows.length)}</Button>
      )}
    </Section>
  )
}

function Row({ row: { step, moves } }: { readonly row: HistoryRow }): ReactElement {
  const { opened, names, dates, actions } = useDetail()
  const { at, recorded, by, standing, event, before, effect } = step
  const development = opened.dossier.developments.find(({ id }) => id === step.development)
  const source = development && names.source(development.source)
  return (
    <tr>
      <td>
        <b>{dates.short(at)}</b>
        {recorded !== null && dates.day(recorded) !== dates.day(at) && (
          <small>{detail.recorded(dates.short(dates.day(recorded)))}</small>
        )}
      </td>
      <td className={styles.said}>
        {development === undefined ? (
          detail.without(event, before, effect !== null)
        ) : (
          <a className={quiet.link} href={actions.recordAddress(development.id)}>
            {development.headline}
          </a>
        )}
      </td>
      <td>
        {by.length > 0 && record.everybody(by.map(names.party))}
        {standing !== null && <small>{record.standing[standing]}</small>}
      </td>
      <td>
        {moves.map((move) => (
          <Moved key={move.lenses[0]} move={move} isOnly={moves.length === 1} />
        ))}
      </td>
      <td>
        {source !== undefined && (
          <>
            <Publisher source={source} />
            <small>
              <Grade reliability={source.reliability} credibility={development?.credibility} />
            </small>
          </>
        )}
      </td>
    </tr>
  )
}

/** What a step did, and on whose boards, where not on all. */
function Moved({ move: { lenses, step }, isOnly }: { readonly move: RowMove; readonly isOnly: boolean }): ReactElement {
  const { histories, names, dates, isConsent } = useDetail()
  const { before, after, why, print } = step
  const isAll = isOnly && lenses.length === histories.size
  const named = (some: readonly Lens[]) => some.map((lens) => (lens === 'assessed' ? null : names.party(lens)))
  const others = [...histories.keys()].filter((lens) => !lenses.includes(lens))
  const until = print !== null && 'until' in print ? print.until : null
  return (
    <div className={styles.moved}>
      {why === undefined ? (
        <span>
          <StatusMark status={before} /> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{detail.becomes}</span>
          <StatusMark status={after} />
        </span>
      ) : (
        <span className={styles.why}>
          {detail.unmoving(why, step, isConsent)}
          {(why === 'stays' || why === 'renewed') && until !== null && ` ${detail.untilSaid(dates.long(until))}`}
        </span>
      )}
      {!isAll && <small>{detail.onBoards(named(lenses), named(others))}</small>}
    </div>
  )
}
