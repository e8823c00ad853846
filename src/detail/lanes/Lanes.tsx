import { type ReactElement, useMemo } from 'react'
import { asOfDate } from '../../../machines/asOf.ts'
import { turnsOf } from '../../../machines/board/statusSpans.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useDetail } from '../DetailContext.ts'
import { Section } from '../Section.tsx'
import { LaneChart } from './LaneChart.tsx'
import styles from './Lanes.module.css'
import { LanesKey } from './LanesKey.tsx'
import { LanesTable } from './LanesTable.tsx'
import { type Lane, laneOf, rangeOf } from './lanes.ts'

const { detail } = laterWords

/** What each account says, over time: a lane each, when they part and when they meet. */
export function Lanes(): ReactElement {
  const { histories, initial, names, dates, view, part, actions } = useDetail()
  const { lanes, range, now, turns } = useMemo(() => {
    const instant = (text: string): number => instantOf(momentOf(text, names.zone))
    const now = asOfDate(view.asOf, names.zone).limit
    const lanes = [...histories].map(([lens, steps]) => laneOf(lens, steps, initial, now, instant))
    const turns = turnsOf([...histories.values()], initial, instant)
    return { lanes, range: rangeOf(lanes, now, instant), now, turns }
  }, [histories, initial, names.zone, view.asOf])
  const finding =
    turns.length === 0 ? detail.agree : detail.parted(turns.map((turn) => ({ ...turn, date: dates.long(turn.at) })))
  return (
    <Section title={detail.lanes} note={finding} labelOf={laneNameOf}>
      <div className={styles.lanes}>
        {lanes.map((lane) => {
          const isPicked = part?.kind === 'lane' && part.id === lane.lens
          return (
            <div key={lane.lens} className={styles.lane} data-lane={lane.lens} data-picked={isPicked || undefined}>
              <button
                type="button"
                aria-pressed={isPicked}
                className={styles.account}
                onClick={() => actions.choosePart(isPicked ? null : { kind: 'lane', id: lane.lens })}
              >
                <b>{names.account(lane.lens)}</b> <small>{noteOf(lane, dates.short)}</small>
              </button>
              <LaneChart lane={lane} range={range} now={now} />
            </div>
          )
        })}
        <div className={styles.lane}>
          <span />
          <LaneChart lane={null} range={range} now={now} />
        </div>
      </div>
      <LanesKey lanes={lanes} />
      <LanesTable lanes={lanes} />
    </Section>
  )
}

/** The account of the lane in which a drawing stands; of a sign of the key, what it stands for. */
const laneNameOf = (drawing: Element): string | null =>
  drawing.closest('[data-lane]')?.querySelector('b')?.textContent ??
  drawing.closest('p > span')?.textContent?.trim() ??
  null

function noteOf({ isSilent, isUnderway, until }: Lane, date: (text: string) => string): string {
  const end = until === null ? detail.noEndNamed : detail.untilDate(date(until))
  return [...(isSilent ? [detail.silent] : []), ...(isUnderway ? [end] : [])].join(', ')
}
