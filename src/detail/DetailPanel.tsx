import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type HistoryStep, type HistorySubject, historiesOf } from '../../machines/board/history.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Board, View } from '../../machines/board.ts'
import type { Part } from '../../machines/workspace/place.ts'
import { namesOf } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import { datesOf } from '../ui/shownDates.ts'
import type { Run } from '../ui/words/whyFacts.ts'
import { drawingOf } from './chart/gatherings.ts'
import { Statechart } from './chart/Statechart.tsx'
import { TransitionList } from './chart/TransitionList.tsx'
import { type DetailActions, type DetailCase, DetailContext } from './DetailContext.ts'
import { DetailHead } from './DetailHead.tsx'
import styles from './DetailPanel.module.css'
import { HistoryTable } from './HistoryTable.tsx'
import { Lanes } from './lanes/Lanes.tsx'
import { NextEvents } from './NextEvents.tsx'
import type { NextEvent } from './nextEvent.ts'
import { Progress } from './Progress.tsx'
import { Section } from './Section.tsx'
import { StateSo } from './StateSo.tsx'
import { statusNamed } from './statusText.ts'
import { usePartInSight } from './usePartInSight.ts'
import { useReturningFocus } from './useReturningFocus.ts'
import { useSupposed } from './useSupposed.ts'
import { WayList } from './WayList.tsx'
import { stagesOf } from './way.ts'

const { detail } = laterWords

export interface DetailPanelProps {
  readonly opened: OpenDossier
  /** The view with the steps of the what-if. */
  readonly view: View
  readonly board: Board
  readonly subject: HistorySubject
  readonly part: Part | null
  /** The sentence that says why it stands where it does; empty where there is none. */
  readonly why: readonly Run[]
  /** All events of its chart, the possible ones first. */
  readonly events: readonly NextEvent[]
  /** The same object for as long as it is shown. */
  readonly actions: DetailActions
}

/** All about one condition or proposal: where it stands and how it came there, what can follow, and who says what. */
export function DetailPanel(props: DetailPanelProps): ReactElement {
  const { opened, view, board, subject, part, why, events, actions } = props
  const found = useFound(props)
  const { histories, initial, isConsent, measure } = found
  const drawn = useMemo(() => drawingOf(subject.kind, isConsent), [subject.kind, isConsent])
  const stages = useMemo(() => stagesOf(histories.get(view.lens) ?? [], initial), [histories, view.lens, initial])
  const [pointedKey, setPointedKey] = useState<string | null>(null)
  const pointed = events.find(({ key }) => key === pointedKey) ?? null
  const wouldBe = useSupposed(
    { opened, view, board, subject },
    pointed?.choose === null ? null : (pointed?.step ?? null),
  )
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useReturningFocus(panel, heading)
  usePartInSight(panel, part)
  useEscape(actions.close)

  const present = stages.at(-1)?.status ?? null
  const region = present === null ? null : drawn.gathering.region(present)
  const isSplit = new Set(events.filter(({ choose }) => choose !== null).map(({ isStaying }) => isStaying)).size > 1
  return (
    <DetailContext value={found}>
      <section ref={panel} aria-label={detail.region(found.title)} className={styles.panel} data-detail-of={subject.id}>
        <DetailHead headingRef={heading} status={present} why={why} />
        <Section
          title={detail.whereItStands}
          note={stages.length === 0 ? undefined : detail.statesSoFar(stages.length)}
          labelOf={() => null}
        >
          <Statechart
            title={found.title}
            drawn={drawn}
            stages={stages}
            ahead={wouldBe?.status ?? null}
            picked={part?.kind === 'state' ? part.id : null}
            onPick={(path) => {
              const status = statusNamed(path)
              actions.choosePart(status && { kind: 'state', id: status })
            }}
          />
          {part?.kind === 'state' && <StateSo path={part.id} />}
          <WayList stages={stages} />
          <TransitionList chart={drawn.chart} />
        </Section>
        <Section title={detail.next} note={detail.nextNote}>
          <NextEvents
            events={events}
            region={isSplit && region !== null ? detail.stateName(region) : null}
            pointed={pointed}
            wouldBe={wouldBe}
            onPoint={({ key }) => setPointedKey(key)}
          />
        </Section>
        {measure !== undefined && <Progress measure={measure} />}
        <Lanes />
        <HistoryTable />
      </section>
    </DetailContext>
  )
}

/** What the parts of a detail share. */
function useFound({ opened, view, board, subject, part, actions }: DetailPanelProps) {
  const { kind, id } = subject
  const year = view.asOf.slice(0, 4)
  const names = useMemo(() => namesOf(opened.dossier), [opened])
  const dates = useMemo(() => datesOf(year, names.zone), [year, names.zone])
  const histories = useMemo(() => historiesOf(opened, view, subject), [opened, view, subject])
  const condition = names.condition(id)
  const initial: HistoryStep['after'] = kind === 'condition' ? (condition?.initial ?? 'outstanding') : null
  return {
    opened,
    view,
    board,
    subject,
    title: names.title(id),
    isConsent: condition?.kind === 'consent',
    measure: condition?.measure,
    initial,
    histories,
    part,
    names,
    dates,
    actions,
  } satisfies DetailCase & { measure: unknown }
}

/** Escape closes, wherever the focus is, unless something that it closes lies above. */
function useEscape(close: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') !== null) return
      if (event.target instanceof HTMLInputElement) return
      close()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [close])
}
