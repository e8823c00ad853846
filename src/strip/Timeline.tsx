import { lazy, type PointerEvent, type ReactElement, Suspense, useId, useMemo, useState } from 'react'
import { asOfDate } from '../../machines/asOf.ts'
import { type DevelopmentDates, stepDates } from '../../machines/board/developmentDates.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Spell } from '../../machines/board/spells.ts'
import type { Step } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Filter } from '../../machines/record.ts'
import { dayOf, instantOf, lastInstant, momentAt, momentOf } from '../../machines/time.ts'
import { formatMoment } from '../ui/dates.ts'
import { placeOf, type Range } from '../ui/timeRange.ts'
import { useWidth } from '../ui/useWidth.ts'
import { words } from '../ui/words.ts'
import styles from './Timeline.module.css'
import { Axis } from './timeline/Axis.tsx'
import { accountsOfSpells } from './timeline/accounts.ts'
import { Bars } from './timeline/Bars.tsx'
import { dayAfterKey, firstDayFrom } from './timeline/keys.ts'
import { instantAt, reaching, timelineRange } from './timeline/range.ts'
import { Ticks } from './timeline/Ticks.tsx'

const Supposed = lazy(async () => ({ default: (await import('./timeline/Supposed.tsx')).Supposed }))

export interface TimelineProps {
  readonly opened: OpenDossier
  readonly asOf: string
  readonly lens: Lens
  readonly filter: Filter
  readonly dates: DevelopmentDates
  /** The steps of the what-if: those that are dated are shown in time. */
  readonly steps: readonly Step[]
  readonly onSlide: (asOf: string) => void
  readonly onSettle: () => void
}

const HALF_A_DAY = 43_200_000
const USUAL_WIDTH = 620
/** Widths of the line that marks the date and of what is taken hold of, in pixels. */
const LINE = 2
const THUMB = 24
const none: readonly Spell[] = []

/** The record along time: a dot for each development, a bar for each spell in force, and the date to be slid along. */
export function Timeline(props: TimelineProps): ReactElement {
  const { opened, asOf, lens, filter, dates, steps, onSlide, onSettle } = props
  const zone = opened.dossier.timeZone
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH)
  const [held, setHeld] = useState<Range | null>(null)
  const accounts = useMemo(() => accountsOfSpells(opened, filter, lens), [opened, filter, lens])
  const moment = momentOf(asOf, zone)
  const at = instantOf(moment)
  const isInside = (range: Range): boolean => at >= range.from && at <= range.to
  const spells = useMemo(() => accounts.flatMap((account) => account.spells), [accounts])
  const stepId = useId()
  const dated = useMemo(() => stepDates(steps, asOfDate(asOf, zone), zone).instants, [steps, asOf, zone])
  const supposed = useMemo(
    () => (dated.length === 0 ? none : opened.supposedSpells({ asOf, lens, filter, steps })),
    [opened, dated, asOf, lens, filter, steps],
  )
  const ends = useMemo(() => reaching(dates.instants, dated), [dates, dated])
  const all = useMemo(() => [...spells, ...supposed], [spells, supposed])
  const own = useMemo(() => timelineRange(ends, all, zone, null), [ends, all, zone])
  const around = isInside(own) ? own : timelineRange(ends, all, zone, at)
  // What one slides along stays where it is.
  const range = held ?? around
  const x = Math.max(0, Math.min(placeOf(at, range, width), width))

  const slideTo = (event: PointerEvent, along: Range) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    const to = Math.max(0, Math.min(event.clientX - left, width))
    const day = dayOf(momentAt(instantAt(to, along, width) + HALF_A_DAY), zone)
    if (day !== asOf) onSlide(day)
  }
  const release = () => {
    setHeld(null)
    onSettle()
  }

  return (
    <div
      ref={ref}
      className={styles.timeline}
      onPointerDown={(event) => {
        if (event.button !== 0 || isOnButton(event.target)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(range)
        slideTo(event, range)
      }}
      onPointerMove={(event) => {
        if (held !== null) slideTo(event, held)
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div className={styles.line} style={{ insetInlineStart: x - LINE / 2 }} />
      <Bars dossier={opened.dossier} accounts={accounts} lens={lens} range={range} width={width} x={x} />
      {dated.length > 0 && (
        <Suspense>
          <Supposed {...{ opened, asOf, lens, steps, accounts, supposed, range, width, x, Bars }} id={stepId} />
        </Suspense>
      )}
      <Ticks instants={dates.instants} limit={lastInstant(moment, zone)} range={range} width={width} />
      <Axis range={range} zone={zone} width={width} x={x} text={formatMoment(asOf, zone, 'short')} />
      <Thumb {...{ asOf, zone, range, x, onSlide, onSettle }} describedBy={dated.length > 0 ? stepId : undefined} />
    </div>
  )
}

const isOnButton = (target: EventTarget): boolean => target instanceof Element && target.closest('button') !== null

interface ThumbProps {
  readonly asOf: string
  readonly zone: string
  readonly range: Range
  readonly x: number
  readonly describedBy: string | undefined
  readonly onSlide: (asOf: string) => void
  readonly onSettle: () => void
}

function Thumb({ asOf, zone, range, x, describedBy, onSlide, onSettle }: ThumbProps): ReactElement {
  const first = firstDayFrom(range.from, zone)
  const dayNumber = (day: string): number =>
    Math.max(0, Math.round((Date.parse(day) - Date.parse(first)) / (2 * HALF_A_DAY)))
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.thumb}
      style={{ insetInlineStart: x - THUMB / 2 }}
      aria-label={words.strip.timeline}
      aria-describedby={describedBy}
      aria-valuemin={0}
      aria-valuemax={dayNumber(dayOf(momentAt(range.to), zone))}
      aria-valuenow={dayNumber(dayOf(momentOf(asOf, zone), zone))}
      aria-valuetext={formatMoment(asOf, zone)}
      onKeyDown={(event) => {
        const day = dayAfterKey(event.key, asOf, zone, range)
        if (day === null || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        if (day !== asOf) onSlide(day)
      }}
      onBlur={onSettle}
    />
  )
}
