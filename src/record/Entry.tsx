import { memo, type ReactElement } from 'react'
import { instantOf, momentOf } from '../../machines/time.ts'
import { laterWords } from '../ui/laterWords.ts'
import { ChangeItem, Standing } from './ChangeItem.tsx'
import { EarlierVersions } from './EarlierVersions.tsx'
import styles from './Entry.module.css'
import { EntryMenu } from './EntryMenu.tsx'
import { EntryMeta } from './EntryMeta.tsx'
import type { RecordEntry } from './entries.ts'
import { type Lines, linesOf } from './lines.ts'
import { useRecord } from './RecordContext.ts'
import { RecordIcon } from './RecordIcon.tsx'

const { record } = laterWords

export interface EntryProps {
  readonly entry: RecordEntry
  /** The id of the headline, which names the entry. */
  readonly titleId: string
  readonly isLater: boolean
}

/** One entry of the record: what it says, who says so, and what it changed. */
export const Entry = memo(function Entry({ entry, titleId, isLater }: EntryProps): ReactElement {
  const { names, dates, moves, preview } = useRecord()
  const { development } = entry
  // What is taken back no longer moves anything: that is told below.
  const isSilent = development.withdraws !== undefined && development.effects.length === 0
  const isCounted = moves === null || moves.counts(development.id)
  const lines = moves === null ? null : linesOf(moves.of(development), names, dates)
  const ifLogged = preview === null ? null : linesOf(preview(development.id), names, dates)
  return (
    <div className={styles.entry} data-later={isLater || !isCounted || undefined}>
      <div className={styles.top}>
        <h3 id={titleId}>
          <bdi>{development.headline}</bdi>
          {isLater && <span className="visually-hidden">, {record.later}</span>}
        </h3>
        <EntryMenu development={development} />
      </div>
      <EntryMeta development={development} source={names.source(development.source)} />
      {isCounted && !isSilent && <Changes lines={lines} ifLogged={ifLogged} />}
      {!isCounted && <LeftOut entry={entry} />}
      <Recorded entry={entry} />
      <EarlierVersions entry={entry} />
    </div>
  )
})

interface ChangesProps {
  readonly lines: Lines | null
  readonly ifLogged: Lines | null
}

/** What an entry changed, and what it could not. */
export function Changes({ lines, ifLogged }: ChangesProps): ReactElement {
  if (lines === null) return <p className={styles.quiet}>{record.reading}</p>
  const { changes, warnings } = lines
  const others = ifLogged === null ? [] : newIn(ifLogged, lines)
  return (
    <>
      {changes.length === 0 && warnings.length === 0 && (
        <p className={styles.nothing}>
          <RecordIcon of="same" />
          {record.changedNothing}
        </p>
      )}
      {changes.length > 0 && (
        <ul>
          {changes.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an entry have no ids, and all change together.
            <ChangeItem key={place} line={line} />
          ))}
        </ul>
      )}
      {warnings.map(({ text, standing }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one development can name one event of one subject twice.
        <div key={place} className={styles.warning}>
          <RecordIcon of="warning" />
          <p>
            <b>{record.noEffect}</b> {text}
          </p>
          <Standing standing={standing} />
        </div>
      ))}
      {others.length > 0 && (
        <div className={styles.ifLogged}>
          <p>{record.ifLogged}</p>
          <ul>
            {others.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <ChangeItem key={place} line={line} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** What an entry would change as well, or otherwise, with the one that is being logged. */
function newIn(ifLogged: Lines, lines: Lines): Lines['changes'] {
  const known = new Set(lines.changes.map((line) => JSON.stringify(line)))
  return ifLogged.changes.filter((line) => !known.has(JSON.stringify(line)))
}

function LeftOut({ entry: { development, isUnknown } }: { readonly entry: RecordEntry }) {
  const { filter, dates } = useRecord()
  const { knownAt, trust, without } = filter
  const why = () => {
    if (isUnknown && knownAt !== null) return record.unknown(dates.long(knownAt))
    return without.includes(development.source) ? record.sourceLeftOut : record.distrusted(trust ?? '')
  }
  return <p className={styles.quiet}>{why()}</p>
}

/** No zone is further from another than this: what was recorded later yet comes of a clock that is ahead. */
const A_DAY = 86_400_000

/** When it was recorded, where that is another day than it happened. */
function Recorded({ entry: { development } }: { readonly entry: RecordEntry }) {
  const { dates, names } = useRecord()
  const { recorded, at, replaces, withdraws } = development
  const isTold = replaces !== undefined || withdraws !== undefined
  if (recorded === undefined || isTold || dates.day(recorded) === dates.day(at)) return null
  const isAhead = instantOf(momentOf(recorded, names.zone)) > Date.now() + A_DAY
  return <p className={styles.quiet}>{(isAhead ? record.recordedAhead : record.recorded)(dates.long(recorded))}</p>
}
