import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import styles from './PresentingBar.module.css'
import type { Room, RoomActions } from './room.ts'
import { useNow } from './useNow.ts'

const { briefScreen: say } = laterWords

interface PresentingBarProps {
  readonly room: Room
  readonly count: number
  readonly actions: RoomActions
  readonly onSpeaker: () => void
  readonly onHelp: () => void
}

/** Below the slide: what is supposed, how far one is, and the time. */
export function PresentingBar({ room, count, actions, onSpeaker, onHelp }: PresentingBarProps): ReactElement {
  const { talk, outline, canUndo, sight } = room
  const now = useNow()
  const place = talk.place + 1
  return (
    <div className={styles.bar}>
      <progress className={styles.progress} aria-label={say.progress} value={place} max={count} />
      <div className={styles.left}>
        {outline.steps.length > 0 && (
          <>
            <Tag look="supposed">{say.whatIf}</Tag>
            {canUndo && <Button onClick={() => actions.undo()}>{say.undo}</Button>}
            <Button onClick={() => actions.discard()}>{say.backToRecord}</Button>
          </>
        )}
      </div>
      <div className={styles.position}>
        <Button look="icon" aria-label={say.previous} onClick={() => actions.turn({ type: 'previousSlide' })}>
          ‹
        </Button>
        <span>{say.position(place, count)}</span>
        <Button look="icon" aria-label={say.next} onClick={() => actions.turn({ type: 'nextSlide' })}>
          ›
        </Button>
      </div>
      <div className={styles.right}>
        <Button look="quiet" aria-pressed={sight === 'overview'} onClick={() => actions.overlook()}>
          {say.overview}
        </Button>
        <Button look="quiet" className={styles.wide} onClick={onSpeaker}>
          {say.speaker}
        </Button>
        <Button look="quiet" className={styles.wide} onClick={onHelp}>
          {say.help}
        </Button>
        <Button look="quiet" onClick={() => actions.stop()}>
          {say.end}
        </Button>
        <span className={styles.elapsed}>{say.minutesIn(now - talk.since)}</span>
        <b className={styles.clock}>{say.time(now)}</b>
      </div>
    </div>
  )
}
