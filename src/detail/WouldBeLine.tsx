import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { useDetail } from './DetailContext.ts'
import styles from './NextEvents.module.css'
import type { NextEvent } from './nextEvent.ts'
import { StatusMark } from './StatusMark.tsx'
import { statusText } from './statusText.ts'
import type { WouldBe } from './useSupposed.ts'

const { detail } = laterWords

export interface WouldBeLineProps {
  readonly event: NextEvent
  /** Null where a day is asked for first. */
  readonly wouldBe: WouldBe | null
}

/** Where one event would lead and why there, and what else would change by it. */
export function WouldBeLine({ event, wouldBe }: WouldBeLineProps): ReactElement {
  const { names } = useDetail()
  if (wouldBe === null) {
    return (
      <p>
        <b>{event.label}</b> <span className={styles.hint}>{event.detail}</span>
      </p>
    )
  }
  const { status, requirement, others } = wouldBe
  const isByRequirement = status?.includes('.') === true
  const word = (id: string, one: string | null | undefined) =>
    statusText(one ?? null, names.condition(id)?.kind === 'consent')
  return (
    <>
      <p>
        <b>{event.label}</b> <span aria-hidden="true">→</span> <span className="visually-hidden">{detail.becomes}</span>
        <StatusMark status={status} />{' '}
        {isByRequirement && requirement !== null && (
          <span className={styles.hint}>{detail.requirementIs[requirement]}</span>
        )}
      </p>
      {others.map((change) =>
        change.kind === 'question' || change.before?.status === change.after?.status ? null : (
          <p key={change.id} className={styles.hint}>
            {detail.alsoMoves(
              names.title(change.id),
              word(change.id, change.before?.status),
              word(change.id, change.after?.status),
            )}
          </p>
        ),
      )}
    </>
  )
}
