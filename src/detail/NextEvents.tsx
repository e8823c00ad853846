import { type ReactElement, useId } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './NextEvents.module.css'
import type { NextEvent } from './nextEvent.ts'
import type { WouldBe } from './useSupposed.ts'
import { WouldBeLine } from './WouldBeLine.tsx'

const { detail } = laterWords

export interface NextEventsProps {
  readonly events: readonly NextEvent[]
  /** The word for where it is: "in force"; null where no event leads out of it or all do. */
  readonly region: string | null
  readonly pointed: NextEvent | null
  readonly wouldBe: WouldBe | null
  readonly onPoint: (event: NextEvent) => void
}

/** What can happen to it, as buttons that suppose it, and why the rest can't. */
export function NextEvents({ events, region, pointed, wouldBe, onPoint }: NextEventsProps): ReactElement {
  const told = useId()
  const possible = events.filter(({ choose }) => choose !== null)
  const impossible = events.filter(({ choose }) => choose === null)
  const groups =
    region === null
      ? [{ label: detail.possible, events: possible }]
      : [
          { label: detail.stays(region), events: possible.filter(({ isStaying }) => isStaying) },
          { label: detail.leaves, events: possible.filter(({ isStaying }) => !isStaying) },
        ]
  return (
    <div className={styles.next}>
      {possible.length === 0 && <p>{detail.nothingPossible}</p>}
      {groups
        .filter((group) => group.events.length > 0)
        .map((group) => (
          <fieldset key={group.label} className={styles.group}>
            <legend>{group.label}</legend>
            {group.events.map((event) => (
              <Button
                key={event.key}
                onClick={() => event.choose?.()}
                onPointerEnter={() => onPoint(event)}
                onFocus={() => onPoint(event)}
                aria-describedby={pointed?.key === event.key ? told : undefined}
              >
                {event.label}
              </Button>
            ))}
          </fieldset>
        ))}
      <div id={told} className={styles.wouldBe}>
        {pointed === null || pointed.choose === null ? (
          possible.length > 0 && <p className={styles.hint}>{detail.pointAtOne}</p>
        ) : (
          <WouldBeLine event={pointed} wouldBe={wouldBe} />
        )}
      </div>
      {impossible.length > 0 && (
        <details className={styles.impossible}>
          <summary>{detail.notPossible}</summary>
          <ul>
            {impossible.map(({ key, label, detail: why }) => (
              <li key={key}>
                <b>{label}</b> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
