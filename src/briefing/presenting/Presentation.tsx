import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { usePresenter } from '../speaker/usePresenter.ts'
import { KeyList } from './KeyList.tsx'
import { deedOf } from './keys.ts'
import { Overview } from './Overview.tsx'
import styles from './Presentation.module.css'
import { PresentingBar } from './PresentingBar.tsx'
import { type Room, type RoomActions, slidesOf } from './room.ts'
import { Stage } from './Stage.tsx'
import { scrollOn } from './scrollOn.ts'
import { useFullScreen } from './useFullScreen.ts'

const { briefScreen: say } = laterWords

interface PresentationProps {
  readonly room: Room
  readonly actions: RoomActions
}

/** The briefing as a room sees it, driven by keys, by touch, by the bar below it, and from the speaker’s window. */
export function Presentation({ room, actions }: PresentationProps): ReactElement | null {
  const { outline, talk, sight } = room
  const [isHelping, setIsHelping] = useState(false)
  const full = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLElement>(null)
  const slides = slidesOf(outline, talk)
  const part = slides[talk.place]
  const { openSpeaker } = usePresenter(room, actions)
  useFullScreen(full, actions.stop)
  const isOnSlide = sight !== 'overview'
  // The room reads the slide, not what was pressed to come to it.
  useEffect(() => {
    if (isOnSlide) stage.current?.focus()
  }, [isOnSlide])
  // What was pressed on a slide goes with it: without the focus no key would be heard any more.
  const shown = part?.id
  useEffect(() => {
    if (shown !== undefined && full.current?.contains(document.activeElement) === false) stage.current?.focus()
  }, [shown])

  const back = () => {
    if (isHelping) setIsHelping(false)
    else if (sight === 'black') actions.blacken()
    else if (sight === 'overview') actions.overlook()
    else actions.stop()
  }
  const isMore = (way: 'down' | 'up') => stage.current !== null && scrollOn(stage.current, way)
  const press = (event: KeyboardEvent) => {
    const isOnControl = event.target instanceof Element && event.target.closest('button, a, summary') !== null
    const deed = deedOf(event, isOnControl)
    // Among many slides arrows and Enter go where the focus is.
    if (deed === null || deed === 'back' || (sight === 'overview' && /Slide$|^go/.test(deed))) return
    event.preventDefault()
    switch (deed) {
      case 'blacken':
        return actions.blacken()
      case 'overlook':
        return actions.overlook()
      case 'speaker':
        return openSpeaker()
      case 'undo':
        return room.canUndo ? actions.undo() : undefined
      case 'help':
        return setIsHelping((before) => !before)
      case 'goOn':
        return isMore('down') ? undefined : actions.turn({ type: 'nextSlide' })
      case 'goBack':
        return isMore('up') ? undefined : actions.turn({ type: 'previousSlide' })
      default:
        return actions.turn({ type: deed })
    }
  }

  if (part === undefined) return null
  const label = say.slideOf(talk.place + 1, slides.length, part.title)
  return (
    <Dialog label={say.presenting} className={styles.room} onClose={back} onKeyDown={press}>
      <div ref={full} className={styles.full}>
        {sight === 'overview' ? (
          <Overview
            outline={outline}
            slides={slides}
            place={talk.place}
            onChoose={(slide) => actions.turn({ type: 'showSlide', slide })}
          />
        ) : (
          <Stage stageRef={stage} label={label} part={part} room={room} actions={actions} />
        )}
        {sight === 'black' && (
          <button type="button" className={styles.black} aria-label={say.isBlack} onClick={() => actions.blacken()} />
        )}
        <PresentingBar
          room={room}
          count={slides.length}
          actions={actions}
          onSpeaker={openSpeaker}
          onHelp={() => setIsHelping((before) => !before)}
        />
        {isHelping && <KeyList onClose={() => setIsHelping(false)} />}
        <p role="status" className="visually-hidden">
          {sight === 'black' ? say.isBlack : label}
        </p>
      </div>
    </Dialog>
  )
}
