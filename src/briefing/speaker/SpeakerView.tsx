import { type ReactElement, useEffect } from 'react'
import { textOf } from '../../../machines/briefing/outline.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { deedOf } from '../presenting/keys.ts'
import { slidesOf } from '../presenting/room.ts'
import { useNow } from '../presenting/useNow.ts'
import { keyed } from '../slide/keyed.ts'
import { Runs } from '../slide/Runs.tsx'
import { Slide } from '../slide/Slide.tsx'
import styles from './SpeakerView.module.css'
import { useTold } from './useTold.ts'

const { briefScreen: say } = laterWords

/** What the speaker sees, and the room does not: this slide and the next, the notes, and the time. */
export function SpeakerView({ channel }: { readonly channel: string }): ReactElement {
  const [told, ask] = useTold(channel)
  const now = useNow()
  useEffect(() => {
    document.title = say.speakerTitle
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = deedOf(event, event.target instanceof Element && event.target.closest('button') !== null)
      if (deed === 'blacken') ask({ kind: 'blacken' })
      else if (deed === 'goOn' || deed === 'goBack')
        ask({ kind: 'turn', by: deed === 'goOn' ? 'nextSlide' : 'previousSlide' })
      else if (deed?.endsWith('Slide')) ask({ kind: 'turn', by: deed as 'nextSlide' })
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [ask])
  if (told?.kind !== 'shown') return <main className={styles.waiting}>{told === null ? say.waiting : say.ended}</main>
  const { outline, talk, sight } = told
  const slides = slidesOf(outline, talk)
  const [part, next] = [slides[talk.place], slides[talk.place + 1]]
  if (part === undefined) return <main className={styles.waiting}>{say.waiting}</main>
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{say.speakerTitle}</h1>
      <section aria-label={say.now} className={styles.now}>
        <h2>{say.slideOf(talk.place + 1, slides.length, part.title)}</h2>
        <Slide outline={outline} part={part} place={talk.place + 1} look="thumb" />
        {sight === 'black' && <p className={styles.black}>{say.isBlack}</p>}
      </section>
      <section aria-label={say.nextSlide} className={styles.next}>
        <h2>{next === undefined ? say.lastSlide : say.nextSlide}</h2>
        {next !== undefined && <Slide outline={outline} part={next} place={talk.place + 2} look="thumb" />}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keyboard too. */}
      <section aria-label={say.notes} className={styles.notes} tabIndex={0}>
        <h2>{say.notes}</h2>
        {part.note !== null && <p>{part.note.text}</p>}
        {keyed(part.speakerNotes, textOf).map(({ key, thing: sentence }) => (
          <p key={key}>
            <Runs sentence={sentence} />
          </p>
        ))}
        {part.note === null && part.speakerNotes.length === 0 && <p>{say.noNotes}</p>}
      </section>
      <div className={styles.bar}>
        <Button onClick={() => ask({ kind: 'turn', by: 'previousSlide' })}>{say.previous}</Button>
        <Button look="primary" onClick={() => ask({ kind: 'turn', by: 'nextSlide' })}>
          {say.next}
        </Button>
        <Button aria-pressed={sight === 'black'} onClick={() => ask({ kind: 'blacken' })}>
          {say.black}
        </Button>
        <span>{say.minutesIn(now - talk.since)}</span>
        <b>{say.time(now)}</b>
      </div>
    </main>
  )
}
