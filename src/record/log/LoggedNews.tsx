import { type ReactElement, useMemo, useRef } from 'react'
import type { View } from '../../../machines/board.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { isAfter } from '../../../machines/workspace/dateAfterLogging.ts'
import { type Logged, subjectOfLogging } from '../../../machines/workspace/logged.ts'
import { Button } from '../../ui/Button.tsx'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useFocusPassedOn } from '../../ui/useFocusPassedOn.ts'
import styles from './LoggedNews.module.css'
import { type NewsLine, newsLines } from './newsLines.ts'
import { accountsOf, laterOf } from './previewChanges.ts'

const { log: say, notices, record } = laterWords

/** So many changes are told; the board tells them all. */
const MOST = 4

interface LoggedNewsProps {
  readonly logged: Logged
  readonly view: Pick<View, 'asOf' | 'filter'>
  readonly onShowAsOf: (asOf: string) => void
  readonly onShowBoard: () => void
  readonly onDismiss: () => void
}

/** What was logged just now, what it changed, and whether the board is at a date that shows it. */
export function LoggedNews({ logged, view, onShowAsOf, onShowBoard, onDismiss }: LoggedNewsProps): ReactElement | null {
  const { id, before, after } = logged
  const news = useRef<HTMLElement>(null)
  useFocusPassedOn(news)
  const { asOf, filter } = view
  const { dossier } = after
  const { timeZone } = dossier
  const development = dossier.developments.find((one) => one.id === id)
  const subject = development && subjectOfLogging(development, dossier)
  const date = laterOf(subject?.at ?? asOf, asOf, timeZone)
  const lines = useMemo(
    () => newsLines(accountsOf(before, after, { asOf: date, filter: { ...filter, knownAt: null } }), dossier),
    [before, after, date, filter, dossier],
  )
  if (development === undefined || subject === undefined) return null
  const { at, headline } = subject
  const { replaces, withdraws } = development
  const did = replaces !== undefined ? 'correct' : withdraws !== undefined ? 'takeBack' : 'log'
  const isLater = isAfter(at, asOf, timeZone)
  const hasMoved = !isLater && isAfter(at, logged.asOf, timeZone)
  const day = (text: string): string => formatMoment(text, timeZone)
  return (
    <section ref={news} className={styles.news} aria-label={say.news}>
      <div role="status" className={styles.said}>
        <p className={styles.title}>
          {say.did[did]} <bdi>“{headline}”</bdi>
        </p>
        {lines.length === 0 && <p>{say.noStatusChanged}</p>}
        {lines.length > 0 && (
          <ul>
            {lines.slice(0, MOST).map((line) => (
              <Line key={`${line.title} ${line.change}`} line={line} names={namesOf(line, logged)} />
            ))}
          </ul>
        )}
        {lines.length > MOST && <p>{say.moreChanges(lines.length - MOST)}</p>}
        {isLater && <p>{say.afterBoard(day(at), day(asOf))}</p>}
        {hasMoved && <p>{say.boardMoved(day(asOf))}</p>}
        {filter.knownAt !== null && <p>{say.notKnown(day(filter.knownAt))}</p>}
      </div>
      <div className={styles.actions}>
        {isLater ? (
          <Button look="primary" onClick={() => onShowAsOf(at)}>
            {record.showDay(day(at))}
          </Button>
        ) : (
          <Button onClick={onShowBoard}>{say.seeBoard}</Button>
        )}
        {hasMoved && <Button onClick={() => onShowAsOf(logged.asOf)}>{say.backTo(day(logged.asOf))}</Button>}
        <Button look="quiet" onClick={onDismiss}>
          {notices.dismiss}
        </Button>
      </div>
    </section>
  )
}

/** The names of the accounts by which something changed; null where the established board is among them. */
function namesOf({ accounts }: NewsLine, { after: { dossier } }: Logged): readonly string[] | null {
  if (accounts.includes('assessed') || accounts.length === lensesOf(dossier).length) return null
  return accounts.map((lens) => dossier.parties.find(({ id }) => id === lens)?.name ?? lens)
}

interface LineProps {
  readonly line: NewsLine
  readonly names: readonly string[] | null
}

function Line({ line: { title, change }, names }: LineProps): ReactElement {
  return (
    <li>
      <b>{title}</b>: {change}
      {names !== null && `, ${record.byAccount(names)}`}
    </li>
  )
}
