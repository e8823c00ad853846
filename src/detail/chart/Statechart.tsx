import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from 'react'
import type { ChartTransition } from '../../../machines/chart/chart.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useWidth } from '../../ui/useWidth.ts'
import type { Stage } from '../way.ts'
import { ChartLine } from './ChartLine.tsx'
import { ChartLoop } from './ChartLoop.tsx'
import { ChartState } from './ChartState.tsx'
import type { Drawn } from './gatherings.ts'
import { drawnTransitions, itemAfter, itemsOf, transitionKey } from './items.ts'
import { layoutOf } from './layout.ts'
import { takenOf } from './moved.ts'
import { type PlannedLine, type PlannedState, triggerOf } from './plan.ts'
import styles from './Statechart.module.css'

const { detail } = laterWords

/** Below this many pixels the regions stand below each other. */
const NARROW = 620

export interface StatechartProps {
  readonly title: string
  readonly drawn: Drawn
  /** The way that it came; the last one is where it stands. */
  readonly stages: readonly Stage[]
  /** The state to which something that is pointed at would lead. */
  readonly ahead: string | null
  readonly picked: string | null
  /** A state is picked out by its path; null where it is let go. */
  readonly onPick: (path: string | null) => void
}

const caption = ({ trigger }: PlannedState): string => (trigger === null ? '' : detail.trigger(trigger))

/** Lines to a region say what brings one there: its states have it only where they are entered by name. */
function onLine({ to, transitions }: PlannedLine): string {
  const into = transitions.filter((one) => one.to === to)
  return [...new Set(into.map(triggerOf))].map(detail.trigger).join(', ')
}

const labels = { name: detail.stateName, caption, onLine }

const nameOf = ({ from, event, guard, to }: ChartTransition): string =>
  detail.transition(detail.stateName(from), event, guard, detail.stateName(to))

/** A chart as the machine has it, with the present state lit and the way that led there. */
export function Statechart({ title, drawn, stages, ahead, picked, onPick }: StatechartProps): ReactElement {
  const [frame, width] = useWidth<HTMLDivElement>(800)
  const direction = width < NARROW ? 'down' : 'across'
  const { gathering, plan } = drawn
  const layout = useMemo(() => layoutOf(plan, gathering, labels, direction), [plan, gathering, direction])
  const items = useMemo(() => itemsOf(plan), [plan])
  const present = stages.at(-1)?.status ?? null
  const [current, setCurrent] = useState<string | null>(null)
  const tabStop = current ?? picked ?? present ?? items[0]?.key ?? null
  const taken = useMemo(() => takenOf(stages, plan), [stages, plan])
  const svg = useRef<SVGSVGElement>(null)
  const hint = useId()

  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemAfter(items, tabStop, event.key)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    svg.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(next)}"]`)?.focus()
  }
  const focusable = (key: string) => ({ item: key, tabIndex: key === tabStop ? 0 : -1, onFocus: () => setCurrent(key) })

  return (
    <div ref={frame} className={styles.frame}>
      <p id={hint} className="visually-hidden">
        {detail.chartKeys}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds the states and what leads from one to another. */}
      <svg
        ref={svg}
        role="group"
        aria-label={detail.chart(title)}
        aria-describedby={hint}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        className={styles.chart}
        onKeyDown={onKeyDown}
      >
        {layout.regions.map((region) => (
          <g key={region.path}>
            <rect
              x={region.x}
              y={region.y}
              width={region.width}
              height={region.height}
              rx="10"
              className={styles.region}
            />
            <text x={region.x + 12} y={region.y + 20} className={styles.heading}>
              {detail.regionName(region.path)}
            </text>
          </g>
        ))}
        {[...layout.lines]
          .sort((a, b) => Number(taken.lines.has(a.key)) - Number(taken.lines.has(b.key)))
          .map((line) => (
            <ChartLine
              key={line.key}
              line={line}
              label={line.label === null ? '' : onLine(line)}
              look={line.key === taken.last ? 'last' : taken.lines.has(line.key) ? 'taken' : 'plain'}
              transitions={drawnTransitions(line).map((one) => ({
                name: nameOf(one),
                ...focusable(transitionKey(one)),
              }))}
            />
          ))}
        {plan.loops.map(({ at, transitions }) => (
          <ChartLoop
            key={at}
            at={[...layout.states, ...layout.regions].find(({ path }) => path === at)}
            transitions={transitions.map((one) => ({ name: nameOf(one), ...focusable(transitionKey(one)) }))}
          />
        ))}
        {layout.states.map((state) => {
          const planned = plan.states.find(({ path }) => path === state.path)
          const visits = stages.filter(({ status }) => status === state.path).map(({ number }) => number)
          const isPicked = state.path === picked
          return (
            <ChartState
              key={state.path}
              at={state}
              isListed={gathering.isList(planned?.region ?? '')}
              title={detail.stateName(state.path)}
              caption={planned === undefined ? '' : caption(planned)}
              name={detail.state(detail.stateName(state.path), state.path === present, visits)}
              visits={visits}
              isPresent={state.path === present}
              isAhead={state.path === ahead}
              isPicked={isPicked}
              onPick={() => onPick(isPicked ? null : state.path)}
              {...focusable(state.path)}
            />
          )
        })}
      </svg>
    </div>
  )
}
