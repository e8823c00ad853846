import { type ReactElement, useId, useRef } from 'react'
import type { Ahead } from '../../machines/board/ahead.ts'
import type { Change } from '../../machines/board/changes.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import { useFocusPassedOn } from '../ui/useFocusPassedOn.ts'
import { aheadText } from './aheadText.ts'
import styles from './SinceLast.module.css'
import { StatusChanges } from './StatusChanges.tsx'
import { isOfStatus } from './statusChange.ts'

const say = laterWords.library.since

const MOST = 6

/** So many terms and due days are named: the nearest. */
const MOST_AHEAD = 4

export interface SinceLastProps {
  readonly dossier: Dossier
  /** The last visit: an instant with its offset, or a day. */
  readonly visit: string
  /** What `changedSince` found between that visit and now. */
  readonly changes: readonly Change[]
  /** What `aheadOf` found as of now. */
  readonly ahead: readonly Ahead[]
  /** The date of the board below, where that is not today: it tells of another day than this. */
  readonly boardAsOf?: string | null
  readonly onShowToday?: () => void
  readonly onDismiss: () => void
  readonly onAddToCalendar: (ahead: Ahead) => void
}

/** What changed since one last looked, and what comes next. */
export function SinceLast(props: SinceLastProps): ReactElement | null {
  const { dossier, visit, changes, ahead, boardAsOf = null, onShowToday, onDismiss, onAddToCalendar } = props
  const id = useId()
  const whole = useRef<HTMLElement>(null)
  useFocusPassedOn(whole)
  const isQuiet = !changes.some(isOfStatus)
  if (isQuiet && ahead.length === 0) return null
  return (
    <section ref={whole} className={styles.since} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{say.title(formatMoment(visit, dossier.timeZone))}</h2>
        <Button look="quiet" onClick={onDismiss}>
          {say.dismiss}
        </Button>
      </div>
      {boardAsOf !== null && (
        <p className={styles.other}>
          {say.boardIsAsOf(formatMoment(boardAsOf, dossier.timeZone))}{' '}
          <Button look="quiet" onClick={onShowToday}>
            {say.showToday}
          </Button>
        </p>
      )}
      <div className={styles.parts}>
        <div>
          {isQuiet ? (
            <p className={styles.nothing}>{say.nothing}</p>
          ) : (
            <StatusChanges changes={changes} dossier={dossier} most={MOST} />
          )}
        </div>
        {ahead.length > 0 && (
          <div>
            <h3>{say.ahead}</h3>
            <ul className={styles.ahead}>
              {ahead.slice(0, MOST_AHEAD).map((one) => (
                <Next
                  key={`${one.what} ${one.subject} ${one.lens}`}
                  ahead={one}
                  dossier={dossier}
                  add={onAddToCalendar}
                />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

interface NextProps {
  readonly ahead: Ahead
  readonly dossier: Dossier
  readonly add: (ahead: Ahead) => void
}

function Next({ ahead, dossier, add }: NextProps): ReactElement {
  const text = aheadText(ahead, dossier)
  return (
    <li>
      <span title={formatMoment(ahead.day, dossier.timeZone)}>{text}</span>{' '}
      <Button look="quiet" aria-label={say.addOneToCalendar(text)} onClick={() => add(ahead)}>
        {say.addToCalendar}
      </Button>
    </li>
  )
}
