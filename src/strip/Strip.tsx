import { memo, type RefObject } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { lastInstant, momentOf } from '../../machines/time.ts'
import type { Trust } from '../../machines/trust.ts'
import { type DevelopmentDates, nextDate, previousDate } from '../../machines/workspace/developmentDates.ts'
import { Button } from '../ui/Button.tsx'
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
  readonly knownAt: string | null
  readonly trust: Trust | null
  /** Of the developments that count under `knownAt` and `trust`. */
  readonly dates: DevelopmentDates
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
  setKnownAt(knownAt: string | null): void
  setTrust(trust: Trust | null): void
}

/** On every screen: the date, the way along time, whose account it is and which evidence counts. */
export const Strip = memo(function Strip(props: StripProps) {
  const { opened, asOf, lens, knownAt, trust, dates, dateRef, actions } = props
  const { timeZone, parties } = opened.dossier
  const limit = lastInstant(momentOf(asOf, timeZone), timeZone)
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
              to={previousDate(dates, limit)}
              onStep={actions.showAsOf}
              mark="‹"
            />
          }
          after={
            <Step label={words.strip.nextDevelopment} to={nextDate(dates, limit)} onStep={actions.showAsOf} mark="›" />
          }
        />
        <Timeline {...props} onSlide={actions.slideTo} onSettle={actions.settle} />
        <LensChoice
          parties={parties}
          lens={lens}
          onChoose={actions.chooseLens}
          beside={
            <EvidenceMenu
              knownAt={knownAt}
              trust={trust}
              zone={timeZone}
              isDate={actions.isDate}
              onKnownAt={actions.setKnownAt}
              onTrust={actions.setTrust}
            />
          }
        />
      </div>
    </section>
  )
})

interface StepProps {
  readonly label: string
  readonly mark: string
  readonly to: string | null
  readonly onStep: (asOf: string) => void
}

function Step({ label, mark, to, onStep }: StepProps) {
  return (
    <Button
      look="icon"
      className={styles.step}
      aria-label={label}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onStep(to)
      }}
    >
      {mark}
    </Button>
  )
}
