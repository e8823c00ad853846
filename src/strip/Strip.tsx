import { memo, type RefObject } from 'react'
import type { DevelopmentDates } from '../../machines/board/developmentDates.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Step as SupposedStep } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Filter } from '../../machines/record.ts'
import { type Stop, stopsAround } from '../../machines/workspace/stops.ts'
import { Button } from '../ui/Button.tsx'
import { formatMoment } from '../ui/dates.ts'
import { words } from '../ui/words.ts'
import { AsOfField } from './AsOfField.tsx'
import { EvidenceMenu } from './EvidenceMenu.tsx'
import { LensChoice } from './LensChoice.tsx'
import styles from './Strip.module.css'
import { Timeline } from './Timeline.tsx'

export interface StripProps {
  readonly opened: OpenDossier
  readonly asOf: string
  readonly lens: Lens
  readonly filter: Filter
  /** Of the developments that count under it. */
  readonly dates: DevelopmentDates
  /** The steps of the what-if. */
  readonly steps: readonly SupposedStep[]
  readonly dateRef: RefObject<HTMLInputElement | null>
  /** Of stable identity. */
  readonly actions: StripActions
}

export interface StripActions {
  /** Whether a text is a date that a board can be drawn as of. */
  isDate(text: string): boolean
  showAsOf(asOf: string): void
  slideTo(asOf: string): void
  settle(): void
  chooseLens(lens: Lens): void
  /** Says anew which evidence counts, in part. */
  setFilter(filter: Partial<Filter>): void
}

/** On every screen: the date, the way along time, whose account it is and which evidence counts. */
export const Strip = memo(function Strip(props: StripProps) {
  const { opened, asOf, lens, filter, dates, steps, dateRef, actions } = props
  const { timeZone, parties, sources } = opened.dossier
  const { previous, next } = stopsAround({ asOf, steps }, dates)
  const titleOf = (stop: Stop | null): string | undefined =>
    stop === null || stop.of === 'development'
      ? undefined
      : words.strip.stop(stop === next, stop.of === 'step', formatMoment(stop.asOf, timeZone))
  return (
    <section className={styles.strip} aria-label={words.strip.region}>
      <div className={styles.inner}>
        <AsOfField
          inputRef={dateRef}
          asOf={asOf}
          zone={timeZone}
          isDate={actions.isDate}
          onSlide={actions.slideTo}
          onSettle={actions.settle}
          before={
            <Step
              label={words.strip.previousDevelopment}
              title={titleOf(previous)}
              to={previous}
              onStep={actions.showAsOf}
              mark="‹"
            />
          }
          after={
            <Step
              label={words.strip.nextDevelopment}
              title={titleOf(next)}
              to={next}
              onStep={actions.showAsOf}
              mark="›"
            />
          }
        />
        <Timeline {...props} onSlide={actions.slideTo} onSettle={actions.settle} />
        <LensChoice
          parties={parties}
          lens={lens}
          onChoose={actions.chooseLens}
          beside={
            <EvidenceMenu
              filter={filter}
              sources={sources}
              zone={timeZone}
              isDate={actions.isDate}
              onFilter={actions.setFilter}
            />
          }
        />
      </div>
    </section>
  )
})

interface StepProps {
  readonly label: string
  /** Where it leads, where that is not simply to a development. */
  readonly title: string | undefined
  readonly mark: string
  readonly to: Stop | null
  readonly onStep: (asOf: string) => void
}

function Step({ label, title, mark, to, onStep }: StepProps) {
  return (
    <Button
      look="icon"
      className={styles.step}
      aria-label={label}
      title={title}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onStep(to.asOf)
      }}
    >
      {mark}
    </Button>
  )
}
