import type { ReactElement, RefObject } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import { Slide } from '../slide/Slide.tsx'
import styles from './Presentation.module.css'
import { beforeOf, type Room, type RoomActions } from './room.ts'
import { useTouch } from './useTouch.ts'

interface StageProps {
  readonly stageRef: RefObject<HTMLElement | null>
  readonly label: string
  readonly part: Part
  readonly room: Room
  readonly actions: RoomActions
}

/** The slide that the room sees, with its switches. */
export function Stage({ stageRef, label, part, room, actions }: StageProps): ReactElement {
  const touch = useTouch((type) => actions.turn({ type }))
  return (
    <section ref={stageRef} tabIndex={-1} aria-label={label} className={styles.stage} {...touch}>
      <Slide
        key={part.id}
        outline={room.outline}
        part={part}
        place={room.talk.place + 1}
        look="room"
        live={{
          before: beforeOf(room.record, part),
          switchCondition: (id: ConditionId) => actions.switchCondition(id),
        }}
      />
    </section>
  )
}
